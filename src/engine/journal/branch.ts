import type { Evenement } from '#schema/evenement.ts';

/*
 * The journal only ever grows. Going back is an event too (`revenu`, to event number n), so the first try is never lost: the
 * journal is a tree whose every event follows the one before it, except the one after a `revenu`, which follows event n.
 */

/** The events of the current try: the path from the first event to the last one. */
export function branch(journal: readonly Evenement[]): Evenement[] {
  const path: Evenement[] = [];
  for (let index = journal.length - 1; index >= 0; ) {
    const event = journal[index];
    if (!event) break;
    if (event.type === 'revenu') {
      // `vers` is how many events are kept; a journal from elsewhere could point ahead, which would never end.
      index = Math.min(event.vers, index) - 1;
      continue;
    }
    path.push(event);
    index -= 1;
  }
  return path.reverse();
}

/** One try: `end` is how many events of the journal make it, `left` the moment where it was left for another. */
export interface Try {
  readonly end: number;
  readonly events: readonly Evenement[];
  readonly current: boolean;
}

/** Every try of the session, oldest first; the last one is the current one. */
export function tries(journal: readonly Evenement[]): Try[] {
  const ends = journal.flatMap((event, index) => (event.type === 'revenu' ? [index] : []));
  return [...ends, journal.length].map((end, rank, all) => ({
    end,
    events: branch(journal.slice(0, end)),
    current: rank === all.length - 1,
  }));
}

/** The moments that one may go back to, oldest first: `position` is the `vers` to record. */
export function moments(journal: readonly Evenement[]): { position: number; event: Evenement }[] {
  const kept = new Set(branch(journal));
  return journal.flatMap((event, index) => (kept.has(event) ? [{ position: index + 1, event }] : []));
}
