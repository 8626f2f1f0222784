import { entriesLike, readEntry, writeEntry } from './storage.ts';

/** Where what cannot be read waits; followed by « -2 », « -3 »… when there are several. */
export const UNREADABLE = 'dab:seance-illisible';

/** The sessions that could not be read, as they were, the oldest first: to be sent to somebody who can help. */
export const unreadableTexts = (): readonly string[] =>
  [...entriesLike(UNREADABLE)].sort((a, b) => a.length - b.length || a.localeCompare(b)).flatMap((key) => readEntry(key) ?? []);

/**
 * Moved, not copied: the next session takes its place, and must not push a good one out of « the one before ». `replace` puts a text in
 * the place where it was, or nothing.
 */
export function setUnreadableAside(text: string, replace: (text: string | undefined) => void): void {
  const known = entriesLike(UNREADABLE);
  if (!known.some((other) => readEntry(other) === text)) {
    const free = freeKey(known);
    if (!writeEntry(free, text)) {
      // There may be room for one of them, and not for two.
      replace(undefined);
      if (!writeEntry(free, text)) replace(text);
    }
  }
  if (entriesLike(UNREADABLE).some((other) => readEntry(other) === text)) replace(undefined);
}

function freeKey(known: readonly string[]): string {
  let key = UNREADABLE;
  for (let rank = 2; known.includes(key); rank += 1) key = `${UNREADABLE}-${rank}`;
  return key;
}
