import { addDays, addMonthsToDay, dayInWords, daysBetween } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { holds, registrationOf } from '#portals/pole-emploi/dossier/file.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';

/** The flow that registers again somebody whose registration ended. */
export const REINSCRIPTION = 'reinscription';
/** Under six months, no paper and no interview; above, a new interview (francetravail.fr, 2020; pole-emploi.md §2a). */
export const SHORT_MONTHS = 6;
export const SOURCE = 'Réinscription : dossier de faits Pôle emploi, § 2a (2020) ; liste des réponses : choix du simulateur';

/** The time without registration that a new one ends. */
export interface Gap {
  /** The day when the registration ended: the dossier is named after it, so that a draft outlives the night. */
  depuis: Day;
  motif: 'cessation' | 'radiation';
  long: boolean;
}

/** The end of a registration that can be taken up again today; undefined while registered, removed, or never registered. */
export function openGap(world: World): Gap | undefined {
  if (!holds(world.compte)) return undefined;
  const { etat, depuis, motif } = registrationOf(world);
  if (etat !== 'cesse' || depuis === undefined) return undefined;
  return {
    depuis,
    motif: motif === 'radiation' ? 'radiation' : 'cessation',
    long: world.today > addMonthsToDay(depuis, SHORT_MONTHS),
  };
}

/** The dossier of that time. */
export const dossierOf = ({ depuis }: Pick<Gap, 'depuis'>): string => `${REINSCRIPTION}:${depuis}`;

/** The day named by a dossier. */
export const endedOn = (dossier: string): Day => dossier.slice(REINSCRIPTION.length + 1) as Day;

/** Every registration taken up again, oldest first. */
export const reinscriptions = (world: Pick<World, 'events'>): EvenementDe<'envoye'>[] =>
  eventsOf(world, 'envoye').filter(({ demarche }) => demarche === REINSCRIPTION);

/** Days that were lost between the end and the new registration. */
export const daysWithout = ({ dossier, le }: Pick<EvenementDe<'envoye'>, 'dossier' | 'le'>): number =>
  Math.max(0, daysBetween(endedOn(dossier), le));

/** Why one cannot register again now. */
export function closed(world: World): string {
  if (!holds(world.compte)) return 'Cette démarche n’est pas ouverte.';
  const { etat, jusquau } = registrationOf(world);
  if (etat === 'inscrit') return 'Votre inscription est en cours : il n’y a rien à refaire.';
  if (etat === 'radie' && jusquau !== undefined)
    return `La radiation dure jusqu’au ${dayInWords(jusquau)}. Vous pourrez vous réinscrire à partir du ${dayInWords(addDays(jusquau, 1))}.`;
  return 'Il n’y a pas encore d’inscription à votre nom : faites d’abord une inscription.';
}
