/*
 * Chromium writes localStorage to the disk several seconds late (5 at least, up to a minute when one writes often): a browser that is
 * killed loses them. The same texts go to IndexedDB at once, with « strict » durability: tried, they are there after SIGKILL.
 * Where it is refused or does not answer (some browsers on file://), only localStorage is left.
 */
const BASE = 'dab';
const STORE = 'copie';
const ENTRY = 'seance';

/** The last texts written: the session, and what is being typed. */
export interface Copy {
  seance?: string;
  brouillons?: string;
}

let latest: Copy = {};
let waiting = false;
let writing = false;
let base: Promise<IDBDatabase | undefined> | undefined;

/** Writes these texts to the second copy too, as soon as the one before is written. Never throws, never waits. */
export function copyToo(texts: Copy): void {
  latest = { ...latest, ...texts };
  waiting = true;
  if (!writing) void write();
}

async function write(): Promise<void> {
  writing = true;
  while (waiting) {
    waiting = false;
    await put(latest).catch(() => {});
  }
  writing = false;
}

/** The second copy; undefined when there is none, or when the browser does not answer in time. */
export async function readCopy(): Promise<Copy | undefined> {
  const opened = await open().catch(() => undefined);
  if (!opened) return undefined;
  const found = await inTime(
    new Promise<unknown>((resolve, reject) => {
      const asked = opened.transaction(STORE).objectStore(STORE).get(ENTRY);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    }),
  ).catch(() => undefined);
  if (typeof found !== 'object' || found === null) return undefined;
  const { seance, brouillons } = found as Record<string, unknown>;
  return {
    ...(typeof seance === 'string' ? { seance } : {}),
    ...(typeof brouillons === 'string' ? { brouillons } : {}),
  };
}

/** Forgets the second copy. */
export async function forgetCopy(): Promise<void> {
  latest = {};
  waiting = false;
  const opened = await open().catch(() => undefined);
  if (opened) await inTime(transaction(opened, (store) => void store.clear())).catch(() => {});
}

async function put(copy: Copy): Promise<void> {
  const opened = await open();
  if (opened) await transaction(opened, (store) => void store.put(copy, ENTRY));
}

function transaction(opened: IDBDatabase, act: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const doing = opened.transaction(STORE, 'readwrite', { durability: 'strict' });
    act(doing.objectStore(STORE));
    doing.oncomplete = () => resolve();
    doing.onabort = () => reject(doing.error);
  });
}

function open(): Promise<IDBDatabase | undefined> {
  if (typeof indexedDB === 'undefined') return Promise.resolve(undefined);
  base ??= inTime(
    new Promise<IDBDatabase | undefined>((resolve, reject) => {
      const asked = indexedDB.open(BASE, 1);
      asked.onupgradeneeded = () => void asked.result.createObjectStore(STORE);
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        // Another page erases everything: this one must not hold it back.
        asked.result.onversionchange = () => {
          asked.result.close();
          base = undefined;
        };
        resolve(asked.result);
      };
    }),
  );
  return base;
}

// An answer takes some milliseconds; a browser that never answers must not keep the room closed.
const PATIENCE = 2_500;

function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return Promise.race([
    answer,
    new Promise<Value>((_resolve, reject) => setTimeout(() => reject(new Error('IndexedDB ne répond pas')), PATIENCE)),
  ]);
}
