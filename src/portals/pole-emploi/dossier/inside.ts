import type { World } from '#engine/journal/world.ts';
import { isWithin, logInTo } from '#engine/portal/log-in.ts';
import { PORTAL } from './file.ts';

/** Is the person in her space? */
export const isInside = (world: Pick<World, 'events'>): boolean => isWithin(loginState(world));

/** Reads how far the log-in has gone. */
export const loginState = logInTo(PORTAL);
