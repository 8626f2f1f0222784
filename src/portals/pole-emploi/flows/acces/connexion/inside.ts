import type { World } from '#engine/journal/world.ts';
import { loginState } from './state.ts';

/** Is the person in her space? */
export const isInside = (world: Pick<World, 'events'>): boolean => loginState(world).etape === 'dedans';
