import { refusalOf } from '#engine/identity/claims.ts';
import { accountAt, PROVIDER_LIST } from '#engine/identity/providers.ts';
import type { World } from '#engine/journal/world.ts';
import { PORTAL } from './file.ts';

/**
 * Buying a car asks for the shared identity today (ants.md §1.1, official); for 2020 nothing says so. Somebody who has no account
 * elsewhere that would open her own space is not left outside: her ANTS account will do, a choice of the simulator that the page says.
 */
export const sharedWayIn = ({ compte, edition }: Pick<World, 'compte' | 'edition'>): 'identite' | undefined =>
  edition !== '2020' &&
  !compte.identite?.comptesVides.includes(PORTAL) &&
  PROVIDER_LIST.some(({ id }) => accountAt(compte, id) && !refusalOf(compte, id))
    ? 'identite'
    : undefined;
