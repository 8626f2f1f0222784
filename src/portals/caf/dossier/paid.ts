import { eventsOf, type World } from '#engine/journal/world.ts';
import type { EvenementDe } from '#schema/evenement.ts';

/** All that moved on the account of the person, oldest first. `de` is absent in sessions of before a second portal: the CAF alone paid. */
export const movedByCaf = (world: Pick<World, 'events'>): readonly EvenementDe<'paye'>[] =>
  eventsOf(world, 'paye').filter(({ de }) => de === undefined || de === 'caf');

/** The parts by which money that a bank sent back, then that left again, is told from a right: « retour:2026-11-05 ». */
export const RETURN = 'retour';
export const AGAIN = 'reexpedition';
const isMoved = ({ detail }: Pick<EvenementDe<'paye'>, 'detail'>): boolean =>
  Object.keys(detail).some((part) => part.startsWith(`${RETURN}:`) || part.startsWith(`${AGAIN}:`));

/** What the CAF itself has paid of a right, oldest first: money that came back and left again is the same right. */
export const paidByCaf = (world: Pick<World, 'events'>): readonly EvenementDe<'paye'>[] =>
  movedByCaf(world).filter((payment) => !isMoved(payment));
