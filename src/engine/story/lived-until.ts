import type { Day } from '#schema/day.ts';
import { extend, type World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { advance } from './advance.ts';

// Several steps look at the same future.
const futures = new WeakMap<World, Map<Day, World>>();

/** The world as it will be that day if the person only waits. */
export function livedUntil(day: Day, world: World, portals: readonly Portal[]): World {
  const known = futures.get(world) ?? new Map<Day, World>();
  futures.set(world, known);
  const later = known.get(day) ?? extend(world, advance(world, portals, day, 0));
  known.set(day, later);
  return later;
}
