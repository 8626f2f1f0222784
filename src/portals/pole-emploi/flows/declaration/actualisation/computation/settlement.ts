import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import { PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { isClaimed } from '#portals/pole-emploi/rules/overpayment.ts';
import type { Month } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';

/** A gap found after the payment: `avant` and `apres` are what was due for the month, net, before and after (euros). */
export interface Gap {
  mois: Month;
  avant: number;
  apres: number;
  raison: string;
  /** Words kept for the letter: what was declared, what was found. */
  mots: Readonly<Record<string, string | number>>;
}

/** Was the month already paid, even with nothing? */
export const isPaid = (world: Pick<World, 'events'>, mois: Month): boolean =>
  eventsOf(world, 'paye').some((event) => event.de === PORTAL && event.mois === mois && 'allocation' in event.detail);

/** What follows a gap: money to give back, money that is owed, or nothing when it is too small to be claimed (facts § 2h). */
export function settle(world: World, { mois, avant, apres, raison, mots }: Gap): Fait[] {
  const gap = roundToCents(apres - avant);
  if (!isPaid(world, mois) || Math.abs(gap) < 0.01) return [];
  const montant = Math.abs(gap);
  // A month may be settled twice: by a correction, then by the comparison.
  const rank = eventsOf(world, 'decide').filter(
    ({ motif, donnees }) =>
      donnees?.mois === mois && (motif === 'trop-percu' || motif === 'rappel' || motif === 'ecart-sans-suite'),
  ).length;
  const id = rank === 0 ? mois : `${mois}-${rank + 1}`;
  const donnees = { montant, mois, raison, avant, apres, ...mots };
  if (gap > 0)
    return [
      decide(`actualisation:${mois}`, 'acceptee', 'rappel', donnees),
      ...sendLetter(world, `rappel:${id}`, 'rappel-allocation', donnees),
    ];
  const dossier = `trop-percu:${id}`;
  if (!isClaimed(montant)) return [decide(dossier, 'acceptee', 'ecart-sans-suite', donnees)];
  return [
    decide(dossier, 'acceptee', 'trop-percu', donnees),
    ...sendLetter(world, `trop-percu:${id}`, 'trop-percu-notifie', donnees),
  ];
}
