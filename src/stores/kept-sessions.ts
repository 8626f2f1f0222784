import { PREVIOUS } from '#schema/storage-keys.ts';
import { glance, isUntouched, olderKeys, TYPED } from './keep-before.ts';
import { forgetAside } from './second-copy.ts';
import { readEntry, removeEntry } from './storage.ts';

/** A session set aside: where it is kept, and its text, not yet judged. */
export interface KeptText {
  key: string;
  text: string;
}

/** The sessions set aside, the last one first. */
export const keptTexts = (): readonly KeptText[] =>
  [PREVIOUS, ...olderKeys()].flatMap((key) => {
    const text = readEntry(key);
    return text === undefined || isUntouched(text) ? [] : [{ key, text }];
  });

/** Forgets what was set aside of a session that is at work again. */
export function forgetSession(id: string): void {
  for (const key of [PREVIOUS, ...olderKeys()]) if (glance(readEntry(key) ?? '').id === id) removeEntry(key);
  void forgetAside(id);
}

/** Gives what was being typed in a session and forgets it here; undefined when there is nothing. */
export function takeTypedOf(id: string): string | undefined {
  const drafts = readEntry(TYPED + id);
  removeEntry(TYPED + id);
  return drafts;
}
