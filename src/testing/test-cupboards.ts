/*
 * For tests: the two cupboards of a browser, as they behave when it is killed. localStorage reaches the disk late, in the order written;
 * of IndexedDB, what a finished transaction wrote is there, and nothing else.
 */
type Writing = [key: string, text: string | undefined];

/** localStorage, with a disk under it. `room` is how many signs it may hold. */
export function cupboard() {
  const methods = {
    getItem: (key: string) => inside.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (size() - (inside.get(key)?.length ?? 0) + text.length > state.room)
        throw new DOMException('plein', 'QuotaExceededError');
      put(key, text);
    },
    removeItem: (key: string) => put(key, undefined),
  };
  const state = { room: Number.POSITIVE_INFINITY };
  const inside = new Map<string, string>();
  let disk = new Map<string, string>();
  let late: Writing[] = [];
  const size = () => [...inside.values()].reduce((sum, text) => sum + text.length, 0);
  function put(key: string, text: string | undefined) {
    late.push([key, text]);
    apply(inside, [[key, text]]);
  }
  return {
    state,
    inside,
    size,
    /** What the pages see: its keys are its own, as those of the real one. */
    api: new Proxy(methods, {
      ownKeys: () => [...inside.keys()],
      getOwnPropertyDescriptor: (_target, key) =>
        inside.has(String(key)) ? { enumerable: true, configurable: true, value: inside.get(String(key)) } : undefined,
    }),
    flush() {
      disk = new Map(inside);
      late = [];
    },
    /** Of what had not reached the disk, only the first writes did. */
    kill(first: number) {
      apply(disk, late.slice(0, first));
      inside.clear();
      for (const [key, text] of disk) inside.set(key, text);
      late = [];
    },
  };
}

function apply(entries: Map<string, string>, writings: readonly Writing[]) {
  for (const [key, text] of writings)
    if (text === undefined) entries.delete(key);
    else entries.set(key, text);
}

type Store = Map<string, unknown>;
interface Range {
  low: string;
  high: string;
}

/** IndexedDB, with the one store that we use. Writes wait for `finish`; the next `state.refuses` of them fail. */
export function secondCupboard() {
  const state = { refuses: 0, durabilities: [] as (string | undefined)[] };
  let inside: Store = new Map();
  let queue: (() => void)[] = [];
  // What a killed page would still write is nothing: it is not there any more.
  let lives = 0;
  const finish = () => {
    for (const one of queue.splice(0)) one();
  };
  const transaction =
    (life: number) =>
    (_store: string, mode = 'readonly', options: { durability?: string } = {}) => {
      const acts: ((store: Store) => void)[] = [];
      const asked = (act: (store: Store) => unknown) => {
        const request = { result: undefined as unknown, onsuccess: () => {} };
        acts.push((store) => {
          request.result = act(store);
          request.onsuccess();
        });
        return request;
      };
      const doing = {
        oncomplete: () => {},
        onabort: () => {},
        error: new DOMException('refusé', 'QuotaExceededError'),
        objectStore: () => ({
          put: (value: unknown, key: string) => asked((store) => store.set(key, value)),
          delete: (what: Range | string) =>
            asked((store) => {
              const { low, high } = typeof what === 'string' ? { low: what, high: what } : what;
              for (const key of [...store.keys()]) if (key >= low && key <= high) store.delete(key);
            }),
          get: (key: string) => asked((store) => store.get(key)),
          getKey: (key: string) => asked((store) => (store.has(key) ? key : undefined)),
          clear: () => asked((store) => store.clear()),
          getAll: () => asked((store) => [...store.values()]),
          getAllKeys: () => asked((store) => [...store.keys()]),
        }),
      };
      const end = () => {
        if (mode === 'readwrite' && state.refuses > 0) {
          state.refuses -= 1;
          return doing.onabort();
        }
        const after = new Map(inside);
        for (const act of acts) act(after);
        inside = after;
        if (mode === 'readwrite') state.durabilities.push(options.durability);
        doing.oncomplete();
      };
      if (mode === 'readwrite') {
        if (life === lives) queue.push(end);
      } else
        queueMicrotask(() => {
          // A reading waits for the writings before it.
          finish();
          end();
        });
      return doing;
    };
  const api = {
    open() {
      const request = {
        result: { transaction: transaction(lives), close: () => {} },
        onsuccess: () => {},
        onerror: () => {},
        onupgradeneeded: () => {},
      };
      queueMicrotask(() => request.onsuccess());
      return request;
    },
  };
  return {
    state,
    api,
    ranges: { bound: (low: string, high: string): Range => ({ low, high }) },
    entries: () => new Map(inside),
    put: (key: string, text: unknown) => inside.set(key, text),
    clear: () => inside.clear(),
    /** Every writing asked for ends now, and those that follow from it. */
    async finish() {
      for (let turn = 0; turn < 4; turn += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        finish();
      }
      await new Promise((resolve) => setImmediate(resolve));
    },
    kill() {
      queue = [];
      lives += 1;
    },
  };
}
