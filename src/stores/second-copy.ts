import { SECOND_COPY } from '#schema/storage-keys.ts';
import { COPIED_HOLDER, holding, rankIn, whoHolds } from './holder.ts';
import { BEGINNING, type Entries } from './pieces.ts';

/*
 * Chromium writes localStorage to the disk several seconds late (5 at least, up to a minute when one writes often): a browser that is
 * killed loses them. The same entries go to IndexedDB at once: tried, what a finished transaction wrote is there after SIGKILL. For
 * what happened in the session, the disk itself is asked (« strict », a few milliseconds), for a power cut. Where IndexedDB is refused
 * or does not answer, only localStorage is left.
 */
const STORE = 'copie';
/** What the names of the sessions set aside begin with; their texts follow the time when they were, in ms. */
export const ASIDE = 'avant:';

/**
 * Entries to write; `whole`: they are all of a session, and take the place of the one that was there. `all`: all of it, for when what was
 * there is not. `holder`: who writes (holder.ts), compared with who holds the copy inside the transaction itself: what a page asked for
 * before it fell asleep is written when it wakes up, and another one may have taken the session since.
 */
interface Writing {
  entries: Entries;
  whole: boolean;
  holder: string;
  all?: (() => Entries) | undefined;
}
const NOTHING: Writing = { entries: new Map(), whole: false, holder: '' };

let waiting = NOTHING;
let underway: Writing | undefined;
let planned = false;
let base: Promise<IDBDatabase | undefined> | undefined;

/**
 * Writes entries to the second copy too; `all` gives all of the session that they are of. What is said in the same breath is written
 * together. Never throws, never waits.
 */
export function copyToo(entries: Entries, all?: () => Entries, whole = false): void {
  waiting = followedBy(waiting, { entries, whole, holder: holding(), all });
  if (planned || typeof indexedDB === 'undefined') return;
  planned = true;
  queueMicrotask(() => {
    planned = false;
    void write();
  });
}

async function write(): Promise<void> {
  if (underway || waiting.entries.size === 0) return;
  const mine = waiting;
  underway = mine;
  waiting = NOTHING;
  const written = await put(mine).then(
    () => true,
    () => false,
  );
  // Forgotten meanwhile.
  if (underway !== mine) return;
  underway = undefined;
  const more = waiting.entries.size > 0;
  // What was refused goes with what comes next: no hole is left in the session.
  if (!written) waiting = followedBy(mine, waiting);
  if (more) void write();
}

function followedBy(first: Writing, then: Writing): Writing {
  const left = then.whole ? [...first.entries].filter(([name]) => !isOfSession(name)) : first.entries;
  return {
    entries: new Map([...left, ...then.entries]),
    whole: first.whole || then.whole,
    holder: then.holder,
    all: then.all ?? first.all,
  };
}

const isOfSession = (name: string): boolean => name.startsWith(BEGINNING);

/** What is in the second copy; nothing when there is none, or when the browser does not answer in time. */
export async function readCopy(): Promise<Entries> {
  const opened = await open().catch(() => undefined);
  return opened ? inTime(readAll(opened)).catch(() => new Map()) : new Map();
}

function readAll(opened: IDBDatabase): Promise<Entries> {
  return new Promise((resolve, reject) => {
    const doing = opened.transaction(STORE);
    const names = doing.objectStore(STORE).getAllKeys();
    const texts = doing.objectStore(STORE).getAll();
    doing.oncomplete = () =>
      resolve(
        new Map(
          names.result.flatMap((name, rank) =>
            typeof texts.result[rank] === 'string' ? [[String(name), texts.result[rank]]] : [],
          ),
        ),
      );
    doing.onabort = () => reject(doing.error);
  });
}

/** Forgets the second copy, of the sessions set aside too: by then the cupboard has those. */
export function forgetCopy(): Promise<void> {
  waiting = NOTHING;
  underway = undefined;
  return change((store) => void store.clear());
}

/** Forgets the copy of one session that was set aside. */
export const forgetAside = (id: unknown): Promise<void> => change((store) => void store.delete(`${ASIDE}${id}`));

async function change(act: (store: IDBObjectStore) => void): Promise<void> {
  const opened = await open().catch(() => undefined);
  if (opened) await inTime(transaction(opened, 'strict', act)).catch(() => {});
}

async function put({ entries, whole, holder, all }: Writing): Promise<void> {
  const opened = await open();
  if (!opened) return;
  const ofSession = [...entries.keys()].some(isOfSession);
  await transaction(opened, ofSession ? 'strict' : 'relaxed', (store) => {
    const beginning = store.getKey(BEGINNING);
    const held = store.get(COPIED_HOLDER);
    held.onsuccess = () => {
      const other = typeof held.result === 'string' && held.result !== holder;
      if (whoHolds() === 'une-autre' || (other && rankIn(held.result) >= rankIn(holder))) return;
      // The data of the site were cleared, or the copy is another page's: what is left of the session would be a hole.
      const again = !whole && ofSession && (beginning.result === undefined || other) && all !== undefined;
      if (whole || again) store.delete(IDBKeyRange.bound(BEGINNING, `${BEGINNING}\uffff`));
      if (holder !== '') store.put(holder, COPIED_HOLDER);
      for (const [name, text] of again ? new Map([...entries, ...all()]) : entries) store.put(text, name);
    };
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
      const asked = indexedDB.open(SECOND_COPY, 1);
      asked.onupgradeneeded = () => void asked.result.createObjectStore(STORE);
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        const forget = () => {
          asked.result.close();
          base = undefined;
        };
        // Another page erases everything: this one must not hold it back. Or the browser did: it will be made again.
        asked.result.onversionchange = forget;
        asked.result.onclose = forget;
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
