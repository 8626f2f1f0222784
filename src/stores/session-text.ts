import type { Evenement } from '../schema/evenement.ts';

/** The last text made, and the journal it was made of. */
let last: { id: string; journal: readonly Evenement[]; events: string } | undefined;

/**
 * The text of a session, as it is kept in the browser and in a file. A journal only grows: what was written stays as it was, and
 * only what follows is written again, so that the ten-thousandth answer is kept as fast as the first.
 */
export function textOf({ id, journal }: { id: string; journal: readonly Evenement[] }): string {
  const before = last && last.id === id && continues(journal, last.journal) ? last : undefined;
  const more = journal.slice(before?.journal.length ?? 0).map((event) => JSON.stringify(event));
  const events = [...(before && before.journal.length > 0 ? [before.events] : []), ...more].join(',');
  last = { id, journal, events };
  return `{"version":1,"id":${JSON.stringify(id)},"journal":[${events}]}`;
}

// Events are never changed once they are in a journal: the same event at the same place means the same past.
const continues = (journal: readonly Evenement[], before: readonly Evenement[]): boolean =>
  journal.length >= before.length && before.every((event, rank) => journal[rank] === event);
