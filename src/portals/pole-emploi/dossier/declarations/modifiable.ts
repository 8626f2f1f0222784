import { eventsOf, type World } from '#engine/journal/world.ts';
import { paymentDay } from '../../rules/calendar.ts';
import type { DeclarationWindow } from '../months.ts';

/**
 * The old presentation: what was sent could be changed until the payment was processed (facts § 2b). Since 2022, no more. Once the
 * registration has ended by it, only an adviser can do something.
 */
export const isModifiable = (
  world: Pick<World, 'edition' | 'today' | 'events'>,
  { mois, dossier, envoi, fermeLe }: DeclarationWindow,
): boolean =>
  world.edition === '2021' &&
  envoi !== undefined &&
  world.today <= fermeLe &&
  world.today < paymentDay(mois, envoi.le) &&
  !eventsOf(world, 'decide').some((event) => event.motif === 'cessation' && event.dossier === dossier);
