import type { World } from '../../engine/world.ts';
import { loginState } from './flows/connexion/state.ts';

/** Is the person in her space? */
export const isInside = (world: Pick<World, 'events'>): boolean => loginState(world).etape === 'dedans';
