import { isWithin, logInTo } from '#engine/portal/log-in.ts';

/*
 * Getting in: a 13-digit number and a password, then a six-digit code sent by e-mail, good for 15 minutes (caf.md §1.1, official).
 * Three wrong passwords block for 15 minutes: the real figure is not known, this one is a choice of the simulator.
 */
export const CODE_MINUTES = 15;

/** Reads how far the log-in has gone. */
export const loginState = logInTo('caf');

/** Is the person in her space? */
export const isInside = (world: Parameters<typeof loginState>[0]): boolean => isWithin(loginState(world));
