import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Day } from '#schema/day.ts';
import type { Hands } from '../gestures/hands.ts';

/** A declaration that can be sent today and whose last day would be passed. */
export interface Passed {
  titre: string;
  le: Day;
}

/** Said once in a room: somebody who wants to see what silence brings is not asked again and again. */
const SAID = new WeakMap<Hands, Set<string>>();

/**
 * What is open today, was not sent, and would be over on that day; only what was not said before in this room. Nothing is said where one
 * is on one's own: there, it is the administration that speaks.
 */
export function passedBy(day: Day, world: World, portals: readonly Portal[], hands: Hands): Passed[] {
  if (world.mode === 'seul' || world.mode === 'bilan') return [];
  const said = SAID.get(hands) ?? new Set();
  SAID.set(hands, said);
  const fresh = portals
    .filter(({ holds }) => holds(world.compte))
    .flatMap(({ pages }) => Object.values(pages).flatMap(({ echeance }) => echeance?.(world) ?? []))
    .filter(({ titre, le }) => le < day && !said.has(`${titre} ${le}`));
  for (const { titre, le } of fresh) said.add(`${titre} ${le}`);
  return fresh;
}
