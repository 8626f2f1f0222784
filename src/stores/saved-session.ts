import { newest } from './newest.ts';
import { LARGEST_KEPT, readSession, type SavedSession } from './read-session.ts';
import { copyToo, forgetCopy, readCopy } from './second-copy.ts';
import { textOf } from './session-text.ts';
import { entriesLike, readEntry, removeEntry, writeEntry } from './storage.ts';

/*
 * What a session leaves behind: its journal and nothing else. The table of everything that is kept, with its reasons, is
 * docs/decisions/0008-ce-qui-est-garde.md.
 */
export const SESSION = 'dab:seance';
export const PREVIOUS = 'dab:seance-precedente';
/** Followed by « -2 », « -3 »… when several are set aside. */
export const UNREADABLE = 'dab:seance-illisible';
export const DRAFTS = 'dab:brouillons';

export type { SavedSession } from './read-session.ts';
export { textOf } from './session-text.ts';

/** What was found when looking for a saved session. */
export type Found = { etat: 'rien' } | { etat: 'illisible' } | { etat: 'trouve'; seance: SavedSession };

/** Looks for a saved session. What cannot be read is set aside as it is, and said. */
export async function findSaved(key: typeof SESSION | typeof PREVIOUS = SESSION): Promise<Found> {
  if (key === SESSION) await bringUpToDate();
  const text = readEntry(key);
  if (text === undefined) return { etat: 'rien' };
  const read = await readSession(text, LARGEST_KEPT);
  if (read.ok) return { etat: 'trouve', seance: read.seance };
  setUnreadableAside(key, text);
  return { etat: 'illisible' };
}

/** Keeps a session; false when the browser has no room or refuses. */
export function save(seance: SavedSession): boolean {
  const text = textOf(seance);
  copyToo({ seance: text });
  return writeEntry(SESSION, text);
}

/** Keeps the session at work as the previous one, before another begins. */
export function setPreviousAside(): void {
  const text = readEntry(SESSION);
  if (text !== undefined) writeEntry(PREVIOUS, text);
}

/** The sessions that could not be read, as they were, the oldest first: to be sent to somebody who can help. */
export const unreadableTexts = (): readonly string[] =>
  entriesLike(UNREADABLE)
    .toSorted((a, b) => a.length - b.length || a.localeCompare(b))
    .flatMap((key) => readEntry(key) ?? []);

/** Forgets everything that sessions left on this machine, and keeps how one likes to read. True when nothing is left. */
export async function eraseAll(): Promise<boolean> {
  const left = () => entriesLike('dab:').filter((key) => key !== 'dab:preferences');
  for (const key of left()) removeEntry(key);
  await forgetCopy();
  return left().length === 0;
}

/** Moved, not copied: the next session takes its place, and must not push a good one out of « the one before ». */
function setUnreadableAside(key: string, text: string): void {
  const known = entriesLike(UNREADABLE);
  if (!known.some((other) => readEntry(other) === text)) {
    const free = freeKey(known);
    if (!writeEntry(free, text)) {
      removeEntry(key);
      if (!writeEntry(free, text)) writeEntry(key, text);
    }
  }
  if (entriesLike(UNREADABLE).some((other) => readEntry(other) === text)) removeEntry(key);
}

function freeKey(known: readonly string[]): string {
  let key = UNREADABLE;
  for (let rank = 2; known.includes(key); rank += 1) key = `${UNREADABLE}-${rank}`;
  return key;
}

/** A browser that was killed may have lost the last seconds of its cupboard: they are in the second copy. */
async function bringUpToDate(): Promise<void> {
  const copy = await readCopy();
  if (copy?.seance === undefined) return;
  const kept = readEntry(SESSION);
  const word = newest(kept, copy.seance);
  if (word === 'la-copie') writeEntry(SESSION, copy.seance);
  if (word === 'une-autre') {
    if (kept !== undefined) writeEntry(PREVIOUS, kept);
    writeEntry(SESSION, copy.seance);
  }
  // Nothing of the cupboard can be read: it will be set aside, and the copy stays within reach.
  if (word === 'illisible') writeEntry(PREVIOUS, copy.seance);
  if (copy.brouillons !== undefined && stampOf(copy.brouillons) > stampOf(readEntry(DRAFTS))) writeEntry(DRAFTS, copy.brouillons);
}

/** When drafts were written, in ms; 0 when it is not known. */
function stampOf(text: string | undefined): number {
  try {
    const raw: unknown = JSON.parse(text ?? 'null');
    return typeof raw === 'object' && raw !== null && 't' in raw && typeof raw.t === 'number' ? raw.t : 0;
  } catch {
    return 0;
  }
}
