import { OURS, SESSION } from '#schema/storage-keys.ts';
import { CURRENT_VERSION } from './migrations.ts';

/*
 * A session is kept in pieces, so that the ten-thousandth answer is kept as fast as the first: its beginning under `seance`, with its
 * number and its name, then a hundred events a piece under `seance:<number>:<name>:1`, `…:2`… A journal only grows: a full piece is not
 * written again, once no other tab can write over it (save-session.ts). Two sessions share no piece, and a beginning is written after
 * what follows it: until then, what was kept before is still whole.
 */
export const BEGINNING = SESSION.slice(OURS.length);
/** What the names of the other pieces begin with. */
export const FOLLOWING = `${BEGINNING}:`;
/** How many events a piece holds: some 20 KB. Past 64 KB, Chromium gives a value of IndexedDB a file of its own, which is slow. */
export const PIECE = 100;

/** Texts by name, as both cupboards keep them. */
export type Entries = ReadonlyMap<string, string>;
/** Not yet judged, when it comes from a cupboard. */
type Session = { version?: unknown; id: string; journal: readonly unknown[] };

/** The text of a session, as in a file. */
export const textOf = ({ id, journal }: Session): string => JSON.stringify({ version: CURRENT_VERSION, id, journal });

/** The pieces to write, in this order, for a session whose first `kept` events are kept already. */
export function piecesOf({ id, journal }: Session, kept = 0): Entries {
  const pieces = new Map<string, string>();
  const first = Math.floor(kept / PIECE);
  const name = nameOf({ version: CURRENT_VERSION, id });
  for (let rank = Math.max(first, 1); rank * PIECE < journal.length; rank += 1)
    pieces.set(`${name}${rank}`, JSON.stringify(journal.slice(rank * PIECE, (rank + 1) * PIECE)));
  if (first === 0) pieces.set(BEGINNING, textOf({ id, journal: journal.slice(0, PIECE) }));
  return pieces;
}

/**
 * The one text of a session kept in pieces; undefined without a beginning. When a piece is missing or damaged, the text is all of them
 * as they are, which nobody will take for a session.
 */
export function glue(entries: Entries): string | undefined {
  const beginning = entries.get(BEGINNING);
  if (beginning === undefined || entries.size === 1) return beginning;
  try {
    const session = JSON.parse(beginning) as Session;
    const journal = [...session.journal];
    const name = nameOf(session);
    let rank = journal.length / PIECE;
    for (; entries.has(`${name}${rank}`); rank = journal.length / PIECE) journal.push(...eventsOf(entries.get(`${name}${rank}`)));
    // After a piece that is not full there may be another one, on its way when the browser stopped; after a full one, there is a hole.
    if (
      Number.isInteger(rank) &&
      [...entries.keys()].some((one) => one.startsWith(name) && Number(one.slice(name.length)) > rank)
    )
      throw new Error('Il manque un morceau.');
    return journal.length === session.journal.length ? beginning : JSON.stringify({ ...session, journal });
  } catch {
    const names = [...entries.keys()].sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
    return names.map((name) => entries.get(name)).join('\n');
  }
}

const nameOf = ({ version, id }: Pick<Session, 'version' | 'id'>): string => `${FOLLOWING}${version}:${id}:`;

function eventsOf(piece = ''): readonly unknown[] {
  const events: unknown = JSON.parse(piece);
  if (!Array.isArray(events) || events.length === 0 || events.length > PIECE) throw new Error('Ce morceau n’en est pas un.');
  return events;
}
