import { firstDayOf, lastDayOf, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { startDay } from './file.ts';

/** A world whose month of rules may be unknown, as for an account read alone. */
export type Ruled = Partial<Pick<World, 'rules' | 'events' | 'today'>>;

/**
 * The day whose legal amounts are used for `day`: those of a story are frozen in its month `regles`, as its author wrote it. What is
 * older than the story keeps the amounts of its own day, never later than those of `regles`.
 */
export function rulesDay({ rules, events, today }: Ruled, day: Day): Day {
  if (rules === undefined || events === undefined || today === undefined) return day;
  const frozen = lastDayOf(rules);
  const past = day < firstDayOf(monthOf(startDay({ events, today })));
  return past && day < frozen ? day : frozen;
}
