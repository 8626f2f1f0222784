import { OURS, SESSION } from '#schema/storage-keys.ts';
import { hold } from './holder.ts';
import { type Entries, FOLLOWING, glue, piecesOf } from './pieces.ts';
import type { SavedSession } from './read-session.ts';
import { copyToo } from './second-copy.ts';
import { entriesLike, readEntry, removeEntry, writeEntry } from './storage.ts';

/** How many events of the session at work are kept for certain. */
let kept = 0;
/** How long a tab that has just lost the session may still write, not knowing it yet: ms. */
const LAST_BREATH = 2_000;
/** Until then, what was added since the session was taken up is written again each time: another tab may have written over it. */
let disputedUntil = 0;

/** Keeps all of a session that begins or is taken up, and holds it; false when the browser has no room or refuses. */
export function saveWhole(seance: SavedSession): boolean {
  const pieces = piecesOf(seance);
  // Before the pieces: if the browser stops in between, the copy has the higher number and wins.
  hold();
  copyToo(pieces, () => pieces, true);
  const done = write(pieces);
  kept = done ? seance.journal.length : 0;
  disputedUntil = Date.now() + LAST_BREATH;
  // What is left of another session; by now it is the previous one.
  if (done) for (const key of following()) if (!pieces.has(key.slice(OURS.length))) removeEntry(key);
  return done;
}

/**
 * Keeps what was added to it: only the last piece is written, and what could not be before. When the beginning has gone, because the data
 * of the site were cleared, all is written again.
 */
export function saveMore(seance: SavedSession): boolean {
  if (kept > 0 && readEntry(SESSION) === undefined) return saveWhole(seance);
  const pieces = piecesOf(seance, kept);
  copyToo(pieces, () => piecesOf(seance));
  const done = write(pieces);
  if (done && Date.now() > disputedUntil) kept = seance.journal.length;
  return done;
}

const write = (pieces: Entries): boolean => [...pieces].every(([name, text]) => writeEntry(OURS + name, text));

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
