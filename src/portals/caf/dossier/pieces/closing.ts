import { addDays } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { accountChanges } from '../banque/changes.ts';

/** The law says that the missing papers are listed, with a delay; what follows when nobody answers was not found: a choice of the simulator. */
export const CLOSING_SOURCE =
  'Liste des papiers, délai, et délai de réponse arrêté : CRPA, art. L114-5 ; fermeture de la demande après un rappel : choix du simulateur';
/** Days between the reminder and the end of a request that still lacks a paper. */
const CLOSING_DAYS = 30;

/** What closes a request: the delay of a paper, and the day when the last one sent was read and refused. */
interface Late {
  avant: Day;
  refuseeLe: Day | undefined;
}

/** The day when a request that lacks this paper is closed. One that was read and refused leaves as many days again. */
export function closesOn({ avant, refuseeLe }: Late): Day {
  const [last = avant] = [avant, refuseeLe ?? avant].sort().reverse();
  return addDays(last, CLOSING_DAYS);
}

/** The dossiers that have their answer: nothing is waited for there any more. */
export const answeredDossiers = (world: Pick<World, 'events'>): ReadonlySet<string> =>
  new Set([
    ...(['demande-caf', 'demande-caf-refusee', 'aide-logement'] as const).flatMap((motif) =>
      decisionsOf(world, motif).map(({ dossier }) => dossier),
    ),
    ...accountChanges(world).flatMap(({ dossier, etat }) => (etat === 'en-cours' ? [] : [dossier])),
  ]);
