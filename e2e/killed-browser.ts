import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { pressLikeAHand } from './hand.ts';
import { browserOf, logIn, passSituation, titleIn } from './room.ts';

/** Numbers from 0 to 1, always the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Kills the browser that lives in this profile: its own process, by SIGKILL. */
export async function kill(context: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(browserProcess(profile), 'SIGKILL');
  await closed;
}

/** The process of the browser itself, and not one of its children. */
function browserProcess(profile: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=')) return Number(pid);
    } catch {
      // It ended meanwhile.
    }
  }
  throw new Error('Le navigateur ne se trouve pas parmi les processus');
}

/** Begins an exercise in the room at this address, goes to the amounts of the manual look, and gives the ids of their boxes. */
export async function reachAmounts(page: Page, room: string): Promise<string[]> {
  pressLikeAHand(page);
  await page.goto(`${room}?exercice=caf/premiere-declaration&mode=guide&edition=2024`);
  await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  await logIn(page, 'sofia');
  await passSituation(page);
  for (const nature of await browserOf(page)
    .getByRole('checkbox', { name: /^(Salaire|Retraite|Chômage|Indemnités)/ })
    .all())
    await nature.check();
  await expect(titleIn(page, 'Déclarez vos ressources, mois par mois')).toBeVisible();
  await untilKept(page);
  return Object.keys(await amountsOn(page));
}

/** The amounts in the boxes of the screen, by the id of their box. */
export const amountsOn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[id^="champ-ressource"]')].map(({ id, value }) => [id, value]),
    ),
  );

/** « 1528,00 » and « 1528 » are the same answer. */
export const euros = (typed = ''): string => (typed === '' ? '' : String(Number(typed.replace(',', '.'))));

/**
 * Waits until the session is the same in both cupboards of the browser, read through a connection of its own: what IndexedDB then gives
 * was written by a transaction that is finished. Gives how long it took, in milliseconds of the page.
 */
export const untilKept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const asked = indexedDB.open('dab');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const look = () => {
            const doing = asked.result.transaction('copie');
            const [names, texts] = [doing.objectStore('copie').getAllKeys(), doing.objectStore('copie').getAll()];
            doing.onabort = () => reject(doing.error);
            doing.oncomplete = () => {
              const copied = new Map(names.result.map((name, rank) => [`dab:${name}`, texts.result[rank]]));
              const kept = Object.entries(localStorage).filter(([key]) => /^dab:seance(:|$)/.test(key));
              if (kept.length > 0 && kept.every(([key, text]) => copied.get(key) === text)) {
                asked.result.close();
                resolve(performance.now() - start);
              } else if (performance.now() - start > 20_000)
                reject(new Error('La séance n’est pas arrivée dans la seconde copie'));
              else setTimeout(look, 0);
            };
          };
          look();
        };
      }),
  );
