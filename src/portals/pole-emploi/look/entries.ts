import { editionOf } from '../../../engine/edition.ts';
import type { Portal } from '../../../engine/flow.ts';
import type { World } from '../../../engine/world.ts';

/** The place where a démarche begins in this look; undefined when the look has no such démarche. */
export function entryOf(demarche: string, portal: Portal, world: Pick<World, 'edition'>): string | undefined {
  const first = editionOf(portal, world)?.screens[demarche]?.[0];
  return first && portal.placeOf(demarche, first.id);
}

/** The same, only when there is something to do in it now. */
export const openEntryOf = (demarche: string, portal: Portal, world: World): string | undefined =>
  portal.flows[demarche]?.open(world) === undefined ? undefined : entryOf(demarche, portal, world);
