import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';

/** Hours of work a month up to which one is in category B; above, in category C (pole-emploi.md §2d). */
export const CATEGORY_B_HOURS = 78;
const WEEKS_IN_MONTH = 52 / 12;

/** Hours of a month, from those of a week. */
export const monthlyHours = (weekly: number): number => weekly * WEEKS_IN_MONTH;
/** The category of somebody who works that many hours a month, and looks for another job. */
export const categoryFor = (hours: number): 'B' | 'C' => (Math.round(hours) <= CATEGORY_B_HOURS ? 'B' : 'C');

/** What a new job changes on its first day: the category, or the end of the registration when the person leaves the list. */
export function jobEffects(world: World, { dossier, donnees }: { dossier: string; donnees: Donnees }): Fait[] {
  if (donnees.resterInscrit === 'non')
    return [
      decide(dossier, 'acceptee', 'cessation', { raison: 'reprise-emploi' }),
      ...sendLetter(world, `reprise:${dossier}`, 'fin-inscription-reprise', { employeur: String(donnees.repriseEmployeur) }),
    ];
  const categorie = categoryFor(monthlyHours(Number(donnees.repriseHeures)));
  return [decide(dossier, 'acceptee', 'categorie', { categorie })];
}
