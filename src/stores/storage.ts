/*
 * The browser's own cupboard. It may be full, refused (private browsing, a policy of the school) or absent; nothing here throws,
 * so that an exercise goes on in memory and the room says so.
 */

/** Reads one entry; undefined when there is none, or when the browser refuses. */
export function readEntry(key: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes one entry and says whether it is really kept. */
export function writeEntry(key: string, text: string): boolean {
  try {
    globalThis.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Removes one entry. */
export function removeEntry(key: string): void {
  try {
    globalThis.localStorage.removeItem(key);
  } catch {
    // Nothing could be kept, so there is nothing to remove.
  }
}

/** The keys that begin so. */
export function entriesLike(start: string): string[] {
  try {
    return Object.keys(globalThis.localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

/** Hears of an entry written by another tab; undefined when it was removed, alone or with all the others. Gives back the way to stop. */
export function onEntryChangedElsewhere(key: string, hear: (text: string | undefined) => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const listen = (event: StorageEvent) => {
    // No key: everything was cleared at once.
    if (event.key === key || event.key === null) hear(event.newValue ?? undefined);
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

/** A name that no other session has. Not `crypto.randomUUID`: a trainer's laptop serves the room over plain http. */
export const newName = (): string => `${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 6).toString(36)}`;
