import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { decide as decideOn } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { restored, type Sanction, sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import type { Day } from '#schema/day.ts';
import type { Decisions, Motif } from '#schema/decisions.ts';
import type { Fait } from '#schema/evenement.ts';

const SANCTION = 'contrat';
/** How many procedures the exercise plays for one contract; after the second, the end of the right is possible (facts § 2i). */
const MOST = 2;
/** Months between the end of one procedure and the letter of the next, as to sign: a choice of the simulator. */
const AGAIN_MONTHS = 1;

/** The procedures that a contract left unsigned began, oldest first. */
export const contractSanctions = (world: Pick<World, 'events' | 'today'>): Sanction[] =>
  sanctionsOf(world).filter(({ faute }) => faute === 'contrat');

/** What taking up the steps again stops: a procedure that has not been decided, or a suspension that runs. */
export function compliance(world: World): Fait[] {
  const last = contractSanctions(world).at(-1);
  if (last?.etat !== 'envisagee' && last?.etat !== 'suspension') return [];
  const { dossier, etat, par, id } = last;
  const decide = <motif extends Motif>(motif: motif, donnees?: Decisions[motif]): Fait =>
    decideOn(dossier, 'acceptee', motif, donnees);
  const told = sendLetter(world, `engagement-reprise:${id}`, 'engagement-reprise', { etat });
  if (etat === 'envisagee') return [decide('sanction-sans-suite', { raison: 'demarches-reprises' }), ...told];
  return [decide('suspension-levee', { le: world.today }), ...restored(dossier, par), ...told];
}

/** The next procedure to announce while the contract is not signed: its id, the day that was missed, and when its letter leaves. */
export function nextProcedure(
  world: Pick<World, 'events' | 'today'>,
  limite: Day,
): { id: string; fauteLe: Day; le: Day } | undefined {
  const known = contractSanctions(world);
  const last = known.at(-1);
  if (!last) return { id: SANCTION, fauteLe: limite, le: addDays(limite, 1) };
  if (known.length >= MOST) return undefined;
  const ended = last.fin ?? (last.etat === 'envisagee' ? undefined : last.decideLe);
  if (ended === undefined) return undefined;
  const missed = addMonthsToDay(ended, AGAIN_MONTHS);
  return { id: `${SANCTION}-${known.length + 1}`, fauteLe: missed, le: addDays(missed, 1) };
}
