import { ownEntry } from '#schema/own-entry.ts';
import type { World } from '../journal/world.ts';
import type { Edition, Portal } from './portal.ts';

/**
 * The look in which a portal is shown: the one chosen for the session when this portal has it, its most recent otherwise (a story
 * may go from one portal to another, and a choice names a look of the first).
 */
export function editionOf(portal: Pick<Portal, 'editions'>, world: Pick<World, 'edition'>): Edition | undefined {
  const chosen = ownEntry(portal.editions, world.edition);
  if (chosen) return chosen;
  const newest = Object.keys(portal.editions).sort().at(-1);
  return ownEntry(portal.editions, newest);
}
