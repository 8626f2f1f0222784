import { addressBefore, sameAddress } from '#engine/household/address.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { addressTold, toldBy } from './demandes/told-household.ts';

/** The démarche by which a move is told. */
export const DEMENAGEMENT = 'demenagement';

/** Where the CAF believes that the household lives: what was told last, or what it knew before. Nobody else tells it. */
export function knownAddress(world: Pick<World, 'compte' | 'events'>): string {
  const move = decisionsOf(world, 'adresse-caf').at(-1);
  const request = toldBy(world);
  if (request && (move === undefined || request.le > move.le)) return addressTold(request);
  return move?.donnees?.adresse ?? addressBefore(world.compte);
}

/** Does a letter of the CAF find the door? */
export const letterArrives = (world: Pick<World, 'compte' | 'events'>): boolean =>
  sameAddress(knownAddress(world), world.compte.logement.adresse);
