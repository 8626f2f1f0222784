import { ownEntry } from '#schema/own-entry.ts';
import type { Scenario } from '#schema/scenario.ts';
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

/** The looks in which a story may be lived, the oldest first: those that it names among those of its home, or all of these. */
export function editionsFor(
  scenario: Pick<Scenario, 'editions'> | undefined,
  home: Pick<Portal, 'editions'> | undefined,
): string[] {
  const known = Object.keys(home?.editions ?? {}).sort();
  return scenario?.editions?.filter((id) => known.includes(id)) ?? known;
}
