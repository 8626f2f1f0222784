/*
 * Chromium writes localStorage to the disk several seconds late (5 at least, up to a minute when one writes often): a browser that is
 * killed loses them. The same texts go to IndexedDB at once; tried: they are there after SIGKILL. A second later, « strict »
 * durability asks the disk itself, for a power cut. Where IndexedDB is refused or does not answer, only localStorage is left.
 */
const BASE = 'dab';
const STORE = 'copie';
const KEYS = ['seance', 'brouillons'] as const;

/** The last texts written: the session, and what is being typed. */
export type Copy = { [Key in (typeof KEYS)[number]]?: string };

let pending: Copy = {};
let planned = false;
let underway = 0;
let base: Promise<IDBDatabase | undefined> | undefined;
let settling: ReturnType<typeof setTimeout> | undefined;
const SETTLED = 1_000;
// The browser writes in the order asked, so one write need not wait for the other; on a slow disk, only the latest texts then count.
const MOST_UNDERWAY = 4;

/** Writes these texts to the second copy too. What is said in the same breath is written together. Never throws, never waits. */
export function copyToo(texts: Copy): void {
  pending = { ...pending, ...texts };
  if (planned || typeof indexedDB === 'undefined') return;
  planned = true;
  queueMicrotask(() => {
    planned = false;
    void write();
  });
}

async function write(): Promise<void> {
  if (underway >= MOST_UNDERWAY || Object.keys(pending).length === 0) return;
  clearTimeout(settling);
  const texts = pending;
  pending = {};
  underway += 1;
  await put(texts, 'relaxed').catch(() => {});
  underway -= 1;
  // What came while too many were under way.
  void write();
  clearTimeout(settling);
  settling = setTimeout(() => void put({}, 'strict').catch(() => {}), SETTLED);
}

/** The second copy; undefined when there is none, or when the browser does not answer in time. */
export async function readCopy(): Promise<Copy | undefined> {
  const opened = await open().catch(() => undefined);
  if (!opened) return undefined;
  const [seance, brouillons] = await Promise.all(KEYS.map((key) => get(opened, key))).catch(() => []);
  return { ...(seance === undefined ? {} : { seance }), ...(brouillons === undefined ? {} : { brouillons }) };
}

function get(opened: IDBDatabase, key: string): Promise<string | undefined> {
  return inTime(
    new Promise((resolve, reject) => {
      const asked = opened.transaction(STORE).objectStore(STORE).get(key);
      asked.onsuccess = () => resolve(typeof asked.result === 'string' ? asked.result : undefined);
      asked.onerror = () => reject(asked.error);
    }),
  );
}

/** Forgets the second copy. */
export async function forgetCopy(): Promise<void> {
  pending = {};
  const opened = await open().catch(() => undefined);
  if (opened) await inTime(transaction(opened, 'strict', (store) => void store.clear())).catch(() => {});
}

async function put(texts: Copy, durability: IDBTransactionDurability): Promise<void> {
  const opened = await open();
  if (opened)
    await transaction(opened, durability, (store) => {
      for (const [key, text] of Object.entries(texts)) store.put(text, key);
      // Something must be written for the disk to be asked.
      if (durability === 'strict') store.put('', 'sur-le-disque');
    });
}

function transaction(
  opened: IDBDatabase,
  durability: IDBTransactionDurability,
  act: (store: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const doing = opened.transaction(STORE, 'readwrite', { durability });
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
