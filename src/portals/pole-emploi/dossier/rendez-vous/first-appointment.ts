import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { DossierPoleEmploi } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { registrationSent } from '../inscription/draft.ts';
import { slotOf } from './slots.ts';

/** The id of the first appointment, for the démarche that answers to it. */
export const FIRST_APPOINTMENT = 'premier-entretien';
// Working days before the agency proposes, and before the appointment that it proposes: choices of the simulator.
const PROPOSED_AFTER = 5;
const PROPOSED_FOR = 12;

/** The first appointment of somebody who registered, in the shape of those of an account; undefined before. */
export function firstAppointment(world: Pick<World, 'events'>): DossierPoleEmploi['rendezVous'][number] | undefined {
  const sent = registrationSent(world);
  if (!sent) return undefined;
  const le = sent.le;
  const objet = 'Premier entretien : faire connaissance et préparer votre recherche';
  const chosen = slotOf(sent.donnees.rdvCreneau);
  const comment = sent.donnees.rdvComment;
  if (chosen && (comment === 'agence' || comment === 'telephone' || comment === 'video'))
    return { id: FIRST_APPOINTMENT, convoqueLe: le, le: chosen.le, heure: chosen.heure, comment, objet };
  return { id: FIRST_APPOINTMENT, ...proposedAfter(le), objet };
}

/** The appointment that the agency proposes to somebody who asked, on that day, to be contacted. */
export const proposedAfter = (asked: Day) => ({
  convoqueLe: addWorkingDays(asked, PROPOSED_AFTER),
  le: addWorkingDays(asked, PROPOSED_FOR),
  heure: '10:00',
  comment: 'telephone' as const,
});
