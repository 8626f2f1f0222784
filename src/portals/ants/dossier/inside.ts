import type { World } from '#engine/journal/world.ts';
import { isWithin, logInTo } from '#engine/portal/log-in.ts';
import { PORTAL } from './file.ts';

/** Reads how far the log-in has gone. */
export const loginState = logInTo(PORTAL);

/** Is the person in her space? */
export const isInside = (world: Pick<World, 'events'>): boolean => isWithin(loginState(world));

/** The space closes after thirty minutes without doing anything (ants.md §5, row 15; §6.1, point 8). */
export const SESSION_MINUTES = 30;
