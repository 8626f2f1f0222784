import type { Page } from '@playwright/test';

/** All that the browser holds of the site, as one text: both storages, every base of IndexedDB, cookies, the address and its history. */
export const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const base = await asked(indexedDB.open(name));
      for (const store of base.objectStoreNames) {
        const inside = base.transaction(store).objectStore(store);
        bases.push(name, store, await asked(inside.getAllKeys()), await asked(inside.getAll()));
      }
      base.close();
    }
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, bases, document.cookie, location.href, history.state]);
  });
