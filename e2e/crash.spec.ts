import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserOf, enter, logIn, passSituation, titleIn } from './room.ts';

/*
 * The whole browser is killed (SIGKILL: nothing can be written any more) at random moments, 50 times, and opened again on the same
 * profile. Every answer that had been left must be on screen again. CRASH_KILLS and CRASH_SEED change the number and the moments.
 */
const KILLS = Number(process.env.CRASH_KILLS ?? 50);
const SEED = Number(process.env.CRASH_SEED ?? 20261122);

// A film of each round would slow them all.
test.use({ trace: 'off', screenshot: 'off', video: 'off' });

/**
 * The last answer, left less than a second (in ms) before the end, may still be on its way to the disk: some milliseconds when the machine
 * is free, some tenths of a second when it is overloaded. Every other one must be there.
 */
const LAST_MOMENT = 1_000;
/** « 1528,00 » and « 1528 » are the same answer. */
const euros = (typed = ''): string => (typed === '' ? '' : String(Number(typed.replace(',', '.'))));

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
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

/** The amounts in the boxes of the screen, by the id of their box. */
const amountsOn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[id^="champ-ressource"]')].map(({ id, value }) => [id, value]),
    ),
  );

test('le navigateur tué à 50 moments au hasard rend chaque fois toutes les réponses données', { tag: '@bureau' }, async ({
  baseURL,
}) => {
  test.setTimeout(KILLS * 6_000 + 60_000);
  const random = randomFrom(SEED);
  const profile = mkdtempSync(join(tmpdir(), 'dab-crash-'));
  const { launchOptions, ...use } = test.info().project.use;
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL ? { baseURL } : {}),
      locale: use.locale ?? 'fr-FR',
    });
  const pageOf = async (context: BrowserContext) => context.pages()[0] ?? (await context.newPage());

  /** What was left in each box, and never seen lost; and the box that was being typed in. */
  const left = new Map<string, { amount: string; at: number }>();
  let killedAt = 0;
  const lost: string[] = [];
  const count = { answers: 0, early: 0, lastMoment: 0 };

  const first = await open();
  const page = await pageOf(first);
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2024' });
  await logIn(page, 'sofia');
  await passSituation(page);
  for (const nature of await browserOf(page)
    .getByRole('checkbox', { name: /^(Salaire|Retraite|Chômage|Indemnités)/ })
    .all())
    await nature.check();
  await expect(titleIn(page, 'Déclarez vos ressources, mois par mois')).toBeVisible();
  const boxes = Object.keys(await amountsOn(page));
  expect(boxes.length, 'Il y a plusieurs montants à écrire').toBeGreaterThanOrEqual(3);
  await kill(first);

  for (let round = 1; round <= KILLS; round += 1) {
    const context = await open();
    const room = await pageOf(context);
    if (random() < 0.1) {
      // Killed while it opens.
      count.early += 1;
      room.goto('/salle/').catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, random() * 400));
      await kill(context);
      continue;
    }
    await room.goto('/salle/');
    await room.locator(`#${boxes[0]}`).waitFor();
    const found = await amountsOn(room);
    compare(String(round), found);
    // What was half typed may have lost its end: what is on screen is what counts from now on.
    for (const box of boxes) left.set(box, { amount: found[box] ?? '', at: 0 });
    await typeUntil(room, random() * 1_200, context);
  }
  console.log(
    `${KILLS} arrêts (${count.early} pendant l’ouverture), ${count.answers} réponses données, ${lost.length} perdues, ${count.lastMoment} laissées dans le dernier instant`,
  );
  const last = await open();
  const final = await pageOf(last);
  await final.goto('/salle/');
  await final.locator(`#${boxes[0]}`).waitFor();
  const found = await amountsOn(final);
  compare('fin', found);
  await last.close();
  rmSync(profile, { recursive: true, force: true });
  expect(lost, 'Aucune réponse donnée n’est perdue').toEqual([]);
  expect(count.answers, 'Des réponses ont été données').toBeGreaterThanOrEqual(KILLS / 2);

  /** What was left and is not on screen any more is lost, but for what was left in the very last moment. */
  function compare(round: string, found: Record<string, string>): void {
    const latest = Math.max(...[...left.values()].map(({ at }) => at));
    for (const [box, { amount, at }] of left) {
      if (euros(found[box]) === euros(amount)) continue;
      const age = Math.round(killedAt - at);
      console.log(`${round} : ${box} « ${found[box]} » au lieu de « ${amount} », laissé ${age} ms avant l’arrêt`);
      if (at === latest && age < LAST_MOMENT) count.lastMoment += 1;
      else lost.push(`${round} : ${box} « ${found[box]} » au lieu de « ${amount} », laissé ${age} ms avant`);
    }
  }

  async function kill(context: BrowserContext): Promise<void> {
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
    const pid = browserProcess(profile);
    killedAt = performance.now();
    process.kill(pid, 'SIGKILL');
    await closed;
  }

  /** Types amounts with the keyboard, one box after the other, until the browser is killed. */
  async function typeUntil(room: Page, delay: number, context: BrowserContext): Promise<void> {
    let typing: string | undefined;
    const dying = new Promise((resolve) => setTimeout(resolve, delay)).then(() => kill(context));
    try {
      for (;;) {
        const box = boxes[Math.floor(random() * boxes.length)] ?? '';
        const amount = `${Math.floor(random() * 2_000)},${String(Math.floor(random() * 100)).padStart(2, '0')}`;
        await room.locator(`#${box}`).focus();
        await room.keyboard.press('Control+A');
        typing = box;
        await room.keyboard.insertText(amount.slice(0, -1));
        await room.keyboard.type(amount.slice(-1));
        await room.keyboard.press('Tab');
        left.set(box, { amount, at: performance.now() });
        count.answers += 1;
        typing = undefined;
      }
    } catch {
      // Killed in the middle of a gesture.
    }
    await dying;
    if (typing !== undefined) left.delete(typing);
  }
});
