import { BEGINNING, type Entries, FOLLOWING, glue, piecesOf } from './pieces.ts';
import type { SavedSession } from './read-session.ts';
import { copyToo } from './second-copy.ts';
import { entriesLike, readEntry, removeEntry, writeEntry } from './storage.ts';

/** What everything that we write in the browser's cupboard begins with. */
export const OURS = 'dab:';
/** The beginning of the session at work; the rest of it stands beside. */
export const SESSION = `${OURS}${BEGINNING}`;

/** How many events of the session at work are kept for certain. */
let kept = 0;

/** Keeps all of a session that begins or is taken up; false when the browser has no room or refuses. */
export function saveWhole(seance: SavedSession): boolean {
  kept = 0;
  const pieces = piecesOf(seance);
  copyToo(pieces, true);
  const done = write(pieces, seance);
  // What is left of another session; by now it is the previous one.
  if (done) for (const key of following()) if (!pieces.has(key.slice(OURS.length))) removeEntry(key);
  return done;
}

/** Keeps what was added to it: only the last piece is written, and what could not be before. */
export function saveMore(seance: SavedSession): boolean {
  const pieces = piecesOf(seance, kept);
  copyToo(pieces);
  return write(pieces, seance);
}

function write(pieces: Entries, { journal }: SavedSession): boolean {
  const done = [...pieces].every(([name, text]) => writeEntry(OURS + name, text));
  if (done) kept = journal.length;
  return done;
}

/** The text of the session at work, as the cupboard keeps it. */
export function textHere(): string | undefined {
  const texts = [SESSION, ...following()].map((key) => [key.slice(OURS.length), readEntry(key)] as const);
  return glue(new Map(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))));
}

/** Puts a text in the place of the session at work, until it is taken up; undefined leaves the place empty. */
export function replaceHere(text: string | undefined): void {
  if (text === undefined) removeEntry(SESSION);
  else if (!writeEntry(SESSION, text)) return;
  for (const key of following()) removeEntry(key);
}

const following = (): readonly string[] => entriesLike(OURS + FOLLOWING);
