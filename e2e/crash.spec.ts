import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { amountsOn, euros, kill, randomFrom, reachAmounts, untilKept } from './killed-browser.ts';
import { FILE_ADDRESS } from './one-file.ts';

/*
 * The whole browser is killed (SIGKILL: nothing can be written any more) at random moments, and opened again on the same profile.
 *
 * What must be there, each time: every answer that was left. It is left when its box was left and both cupboards of the browser hold it,
 * the second one by a finished transaction. That takes some milliseconds: the test says how many, and fails when it is no more at once.
 * Half of the kills come at that very instant.
 * What is forgiven: of the one answer that was being typed, or on its way when the browser died, the box may show the end missing, or
 * the answer before. Fifty kills by « npm run parcours », four with every test of the house; CRASH_KILLS and CRASH_SEED change the number
 * and the moments.
 */
const KILLS = Number(process.env.CRASH_KILLS ?? (process.env.LONGUES ? 50 : 2));
const SEED = Number(process.env.CRASH_SEED ?? 20261122);
/** In ms. */
const LONGEST_TYPING = 500;
const LONGEST_OPENING = 400;
/** Between leaving a box and the answer kept, at the median: some milliseconds, more on a machine that does other things. */
const AT_ONCE = 200;
/** The browser that people have: one without windows forgets with its last breath. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

// A film of each round would slow them all.
test.use({ trace: 'off', screenshot: 'off', video: 'off' });

test(`le navigateur tué à ${KILLS} moments au hasard rend chaque fois toutes les réponses données`, {
  tag: ['@bureau', '@tuer'],
}, async ({ baseURL }) => {
  await killAgainAndAgain(`${baseURL}/salle/`, KILLS);
});

test('ouvert depuis un seul fichier, le navigateur tué rend aussi toutes les réponses', {
  tag: ['@bureau', '@tuer'],
}, async () => {
  await killAgainAndAgain(`${FILE_ADDRESS}#/salle/`, Math.ceil(KILLS / 10));
});

test('tué juste après avoir ouvert un autre exercice : celui d’avant est rendu avec toutes ses réponses', {
  tag: ['@bureau', '@longue'],
}, async ({ baseURL }) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'dab-crash-'));
  const { launchOptions, locale = 'fr-FR' } = test.info().project.use;
  const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, executablePath: EXECUTABLE, locale });
  const room = `${baseURL}/salle/`;
  const first = await open();
  const page = first.pages()[0] ?? (await first.newPage());
  const [box = ''] = await reachAmounts(page, room);
  const amount = '1 234,56';
  await page.locator(`#${box}`).fill(amount);
  await page.locator(`#${box}`).blur();
  await untilKept(page);
  // Its own address, as from the list: another exercise takes the place.
  await page.goto(`${room}?exercice=caf/code-non-recu&mode=guide`);
  await expect(page.getByRole('heading', { level: 1, name: /Se connecter/ })).toBeVisible();
  await page.waitForFunction(() => (localStorage.getItem('dab:seance-precedente') ?? '').includes('1234.56'));
  await untilKept(page);
  await kill(first, profile);
  const second = await open();
  const later = second.pages()[0] ?? (await second.newPage());
  await later.goto(room);
  await expect(later.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // At work again, or beside: who only opened the other one goes on with what was lived.
  const kept = () =>
    later.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('dab:seance'))
        .join(),
    );
  await expect.poll(kept).toContain('1234.56');
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Lives one session at this address, in a profile of its own, killed `kills` times. */
async function killAgainAndAgain(room: string, kills: number): Promise<void> {
  test.setTimeout(kills * 6_000 + 60_000);
  const random = randomFrom(SEED);
  const profile = mkdtempSync(join(tmpdir(), 'dab-crash-'));
  const { launchOptions, locale = 'fr-FR' } = test.info().project.use;
  const complaints: string[] = [];
  /** What each box must show. */
  const left = new Map<string, string>();
  let underway: { box: string; amount: string } | undefined;
  const lost: string[] = [];
  const delays: number[] = [];
  const count = { early: 0, forgiven: 0 };

  const first = await open();
  const boxes = await reachAmounts(first.page, room);
  expect(boxes.length, 'Il y a plusieurs montants à écrire').toBeGreaterThanOrEqual(3);
  await kill(first.context, profile);
  for (let round = 1; round <= kills; round += 1) {
    const { context, page } = await open();
    if (round % 10 === 0) {
      count.early += 1;
      page.goto(room).catch(() => {});
      await wait(random() * LONGEST_OPENING);
      await kill(context, profile);
    } else {
      await openAndCompare(page, String(round));
      if (round % 2 === 1) await killAfterAnswers(page, context);
      else await killWhileTyping(page, context);
    }
  }
  const last = await open();
  await openAndCompare(last.page, 'fin');
  await last.context.close();
  rmSync(profile, { recursive: true, force: true });

  delays.sort((a, b) => a - b);
  const median = Math.round(delays[Math.floor(delays.length / 2)] ?? Number.NaN);
  console.log(
    `${kills} arrêts (${count.early} pendant l’ouverture), ${delays.length} réponses laissées, gardées en ${median} ms (médiane ; ${Math.round(delays.at(-1) ?? 0)} au plus), ${lost.length} perdues ; ${count.forgiven} en chemin à l’arrêt, pas encore gardées`,
  );
  expect(lost, 'Aucune réponse laissée n’est perdue').toEqual([]);
  expect(complaints, 'La page ne se plaint de rien').toEqual([]);
  expect(delays.length, 'Des réponses ont été laissées').toBeGreaterThanOrEqual(kills / 2);
  expect(median, 'Une réponse est gardée aussitôt').toBeLessThan(AT_ONCE);

  async function open(): Promise<{ context: BrowserContext; page: Page }> {
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, executablePath: EXECUTABLE, locale });
    context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    context.on('weberror', (error) => complaints.push(error.error().message));
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  }

  async function openAndCompare(page: Page, round: string): Promise<void> {
    await page.goto(room);
    // Not even on the same screen: more than an answer is lost.
    await page.locator(`#${boxes[0]}`).waitFor({ timeout: 20_000 });
    const found = await amountsOn(page);
    for (const box of boxes) {
      const shown = found[box] ?? '';
      const expected = left.get(box) ?? shown;
      if (euros(shown) === euros(expected)) continue;
      if (box === underway?.box && shown !== '' && underway.amount.startsWith(shown)) continue;
      lost.push(`${round} : ${box} « ${shown} » au lieu de « ${expected} »`);
    }
    if (underway && found[underway.box] !== underway.amount) count.forgiven += 1;
    underway = undefined;
    // What was half typed may have lost its end: what is on screen is what counts from now on.
    for (const box of boxes) left.set(box, found[box] ?? '');
  }

  async function answer(page: Page): Promise<void> {
    const box = boxes[Math.floor(random() * boxes.length)] ?? '';
    const amount = `${Math.floor(random() * 2_000)},${String(Math.floor(random() * 100)).padStart(2, '0')}`;
    await page.locator(`#${box}`).focus();
    await page.keyboard.press('Control+A');
    underway = { box, amount };
    await page.keyboard.insertText(amount.slice(0, -1));
    await page.keyboard.type(amount.slice(-1));
    await page.keyboard.press('Tab');
    delays.push(await untilKept(page));
    left.set(box, amount);
    underway = undefined;
  }

  async function killAfterAnswers(page: Page, context: BrowserContext): Promise<void> {
    for (let more = Math.floor(random() * 3); more >= 0; more -= 1) await answer(page);
    await kill(context, profile);
  }

  async function killWhileTyping(page: Page, context: BrowserContext): Promise<void> {
    let killed = false;
    const dying = wait(random() * LONGEST_TYPING).then(() => {
      killed = true;
      return kill(context, profile);
    });
    try {
      while (!killed) await answer(page);
    } catch (error) {
      // Killed in the middle of a gesture.
      if (!killed) throw error;
    }
    await dying;
  }
}
