import type { Option } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import { type Appointment, appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { slotOptions } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';

/** Name of the booking in journals and scenarios. */
export const PRISE = 'prise-rendez-vous';

/** What one may ask an adviser for, in the words of the page (choice of the simulator). */
export const SUBJECTS: Readonly<Record<string, string>> = {
  recherche: 'Faire le point sur ma recherche',
  formation: 'Parler d’une formation',
  allocation: 'Comprendre mon allocation',
  autre: 'Une autre question',
};

// The id of an appointment that was booked, then of those that moving it gives: « demande-1 », « demande-1-v2 ».
const isBooked = ({ id }: Pick<Appointment, 'id'>): boolean => id.startsWith('demande-');
const COMING = new Set<Appointment['etat']>(['a-repondre', 'confirme', 'empechement']);

/** Appointments that are still to come, whoever asked for them. */
export const coming = (world: Pick<World, 'events' | 'today'>): Appointment[] =>
  appointmentsOf(world).filter(({ etat, le }) => COMING.has(etat) && le >= world.today);

/** The appointment that the person booked and that is still to come: one at a time (choice of the simulator). */
export const bookedComing = (world: Pick<World, 'events' | 'today'>): Appointment | undefined => coming(world).find(isBooked);

/** The moments that can be chosen today: not those where one is waited for already. */
export function freeSlots(world: Pick<World, 'events' | 'today'>, chosen: unknown): Option[] {
  const taken = new Set(coming(world).map(({ le, heure }) => `${le} ${heure}`));
  return slotOptions(world.today, chosen).filter(({ valeur }) => !taken.has(valeur));
}
