import { PREVIOUS } from '#schema/storage-keys.ts';
import { forgetAside } from './second-copy.ts';
import { entriesLike, readEntry, removeEntry, writeEntry } from './storage.ts';

/*
 * The sessions that gave their place to another one: the last one under « seance-precedente », those before it beside, each under a number
 * that only grows (a clock may be put back). One in which nothing happened takes nobody's place. Their list is kept-sessions.ts, which
 * comes with who asks for it.
 */
export const OLDER = `${PREVIOUS}:`;
/** What was being typed in a session that gave its place. */
export const TYPED = 'dab:brouillons:';
/** How many are kept, beside the one at work. */
export const MOST_KEPT = 10;

/** Keeps a text as the session before; that one goes among the others. False when the browser has no room: nothing has changed. */
export function keepBefore(text: string): boolean {
  const before = readEntry(PREVIOUS) ?? text;
  const pushed = glance(before).id === glance(text).id || isUntouched(before) ? undefined : OLDER + (rankOf(olderKeys()[0]) + 1);
  if (pushed !== undefined && !writeMaking(pushed, before)) return false;
  if (writeMaking(PREVIOUS, text)) {
    for (const key of olderKeys().slice(MOST_KEPT - 1)) forget(key);
    return true;
  }
  if (pushed !== undefined) removeEntry(pushed);
  return false;
}

/** Forgets a session set aside, with what was being typed in it. */
export function forget(key: string): void {
  const { id } = glance(readEntry(key) ?? '');
  removeEntry(TYPED + id);
  removeEntry(key);
  void forgetAside(id);
}

/** True of a session that was opened, and nothing more: nothing was even being typed. */
export function isUntouched(text: string): boolean {
  const { id, journal } = glance(text);
  return journal?.length === 1 && readEntry(TYPED + id) === undefined;
}

/** The name and the events of a session, or of its drafts, not yet judged. Nothing of what cannot be read. */
export function glance(text: string): { id?: unknown; journal?: { length: unknown } } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

const rankOf = (key = OLDER): number => Number(key.slice(OLDER.length)) || 0;
/** The keys of those before the last one, the latest first. */
export const olderKeys = (): readonly string[] => entriesLike(OLDER).sort((a, b) => rankOf(b) - rankOf(a));

/** Where room is short, the oldest go first; when that is not enough, they come back. */
function writeMaking(key: string, text: string): boolean {
  if (writeEntry(key, text)) return true;
  const oldest = olderKeys()
    .filter((one) => one !== key)
    .at(-1);
  const its = oldest && readEntry(oldest);
  if (!oldest || its === undefined) return false;
  removeEntry(oldest);
  if (writeMaking(key, text)) {
    void forgetAside(glance(its).id);
    return true;
  }
  writeEntry(oldest, its);
  return false;
}
