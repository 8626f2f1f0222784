import { PREVIOUS, SESSION } from '#schema/storage-keys.ts';
import { glance, keepBefore, MOST_KEPT, olderKeys } from './keep-before.ts';
import type { Entries } from './pieces.ts';
import { ASIDE, forgetAside } from './second-copy.ts';
import { readEntry, writeEntry } from './storage.ts';

// The cupboard is on the disk a minute later at most: the copy has then served.
const SERVED = 600_000;

/**
 * Puts back the sessions set aside that the cupboard lost, or of which it has only the beginning: a browser killed just after another exercise
 * was opened had not written them yet. `copied` is the whole second copy.
 */
export function restoreAside(copied: Entries): void {
  const found = [...copied]
    .filter(([name]) => name.startsWith(ASIDE))
    .map(([name, kept]) => {
      const [at = ''] = kept.split(' ', 1);
      return { id: name.slice(ASIDE.length), at: Number(at), text: kept.slice(at.length + 1) };
    })
    .sort((one, other) => one.at - other.at);
  for (const [rank, { id, at, text }] of found.entries()) {
    const served = isWhole(id, text);
    if (!served) putBack(id, text);
    if (rank < found.length - MOST_KEPT || (served && Date.now() - at > SERVED)) void forgetAside(id);
  }
}

const keyOf = (id: string): string | undefined =>
  [SESSION, PREVIOUS, ...olderKeys()].find((key) => glance(readEntry(key) ?? '').id === id);
const eventsOf = (text: string): number => Number(glance(text).journal?.length) || 0;

/** At work again, it is kept by its own copy; set aside, all of it must be there. */
function isWhole(id: string, text: string): boolean {
  const key = keyOf(id);
  return key !== undefined && (key === SESSION || eventsOf(readEntry(key) ?? '') >= eventsOf(text));
}

function putBack(id: string, text: string): void {
  const key = keyOf(id);
  if (key === undefined) keepBefore(text);
  else writeEntry(key, text);
}
