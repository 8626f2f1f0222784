import { env } from 'node:process';
import { expect, type Page } from '@playwright/test';
import { answerKey } from '../src/engine/answers.ts';
import type { Move } from '../src/engine/flow.ts';
import { nextMove } from '../src/engine/next-move.ts';
import { describeMove } from '../src/engine/playthrough.ts';
import { progress } from '../src/engine/progress.ts';
import { lastOf, type World } from '../src/engine/world.ts';
import { cible, fieldId } from '../src/form/look.ts';
import { goTo, openMessage } from './going.ts';
import { type WalkedStory, worldIn } from './story.ts';
import { answer, answerIn, pressKey, targeted } from './typing.ts';

const MOST_MOVES = 400;
const MOST_TRIES = 6;

/**
 * Lives a story to its end with the keyboard alone: the solution says what to do, the keys do it. `look` is called on each new page.
 * Gives the steps that were not reached.
 */
export async function walk(page: Page, story: WalkedStory, look: (what: string) => Promise<void>): Promise<string[]> {
  let tries = 0;
  for (let count = 0; count < MOST_MOVES; count += 1) {
    const world = await worldIn(page, story);
    const move = nextMove(world, story.portals);
    if (!move) break;
    const what = describeMove(move);
    if (env.DEBUG_WALK) console.log(what);
    expect(tries, `« ${what} » finit par se faire`).toBeLessThan(MOST_TRIES);
    await make(page, move, world);
    await expect
      .poll(async () => (await worldIn(page, story)).events.length, { timeout: 3_000 })
      .toBeGreaterThan(world.events.length)
      .catch(() => {});
    const fresh = (await worldIn(page, story)).events.slice(world.events.length);
    tries = fresh.some(({ type }) => type !== 'subi' && type !== 'refuse') ? 0 : tries + 1;
    await look(what);
  }
  const { steps } = progress(await worldIn(page, story), story.portals);
  return steps.flatMap(({ etape, fait }) => (fait ? [] : [etape.id]));
}

/** Does one gesture with the keyboard. */
async function make(page: Page, move: Move, world: World): Promise<void> {
  switch (move.fais) {
    case 'ouvrir':
      return goTo(page, move.lieu);
    case 'repondre':
      return answer(page, answerKey(move.fait, move.pour), move.saisie);
    case 'reporter': {
      const place = page.locator(targeted(cible.champ(move.dossier, answerKey(move.fait, move.pour))));
      return pressKey(page, place.getByRole('button', { name: /pas encore/ }));
    }
    case 'requete':
      return send(page, move);
    case 'attendre':
      return waitFor(page, world, move.jusqua);
    case 'patienter':
      return waitMinutes(page, move.minutes);
    case 'lire':
      return openMessage(
        page,
        lastOf(world, 'recu', ({ message }) => message === move.message),
      );
  }
}

async function send(page: Page, { route, corps }: Extract<Move, { fais: 'requete' }>): Promise<void> {
  const button = page.locator(`button${targeted(cible.requete(route))}`);
  await button.first().waitFor();
  for (const [key, value] of Object.entries(corps)) {
    const box = page.locator(`#${fieldId(key)}`);
    if (typeof value === 'string' && (await box.count()) > 0 && (await box.first().isVisible())) await answer(page, key, value);
  }
  await pressKey(page, button);
}

const calendarOf = (page: Page) => page.getByRole('dialog', { name: 'Calendrier' });

async function inCalendar(page: Page, act: () => Promise<void>): Promise<void> {
  await pressKey(page, page.locator(targeted('salle:calendrier')));
  await expect(calendarOf(page)).toBeVisible();
  await act();
  await page.keyboard.press('Escape');
  await expect(calendarOf(page)).toBeHidden();
}

const waitFor = (page: Page, world: World, day: string): Promise<void> =>
  inCalendar(page, async () => {
    const calendar = calendarOf(page);
    if (day === world.today) return pressKey(page, calendar.getByRole('button', { name: 'Aller au prochain évènement' }));
    await answerIn(page, 'calendrier-date', day);
    await pressKey(page, calendar.getByRole('button', { name: 'Aller à cette date' }));
  });

const waitMinutes = (page: Page, minutes: number): Promise<void> =>
  inCalendar(page, async () => {
    for (let waited = 0; waited < minutes; waited += 20)
      await pressKey(page, calendarOf(page).getByRole('button', { name: /20 minutes/ }));
  });
