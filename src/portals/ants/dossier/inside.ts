import type { World } from '#engine/journal/world.ts';
import { logInTo } from '#engine/portal/log-in.ts';
import { PORTAL } from './file.ts';

/** Reads how far the log-in has gone. */
export const loginState = logInTo(PORTAL);

/** Is the person in her space? */
export const isInside = (world: Pick<World, 'events'>): boolean => loginState(world).etape === 'dedans';
