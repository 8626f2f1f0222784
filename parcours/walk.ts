import { expect, type Page } from '@playwright/test';
import { answerKey } from '#engine/answers/answers.ts';
import { findField, journey } from '#engine/flow/journey.ts';
import type { Move } from '#engine/flow/move.ts';
import { browserOf } from '#engine/journal/browser.ts';
import { lastOf, type World } from '#engine/journal/world.ts';
import { nextMove } from '#engine/story/next-move.ts';
import { describeMove } from '#engine/story/playthrough.ts';
import { progress } from '#engine/story/progress.ts';
import { cible, fieldId } from '#form/look.ts';
import { door, goTo, type Here, openMessage, toPortal } from './going.ts';
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
  let before: string | undefined;
  for (let count = 0; count < MOST_MOVES; count += 1) {
    const world = await worldIn(page, story);
    const move = nextMove(world, story.portals);
    if (!move) break;
    const what = describeMove(move);
    expect(tries, `« ${what} » finit par se faire`).toBeLessThan(MOST_TRIES);
    await make(page, move, world, story.portals, async () => placeIn(await worldIn(page, story))).catch(
      async (reason: unknown) => {
        const places = (await worldIn(page, story)).events.flatMap((event) =>
          event.type === 'ouvert' ? [`${event.lieu}#${event.onglet}`] : [],
        );
        throw new Error(`${what} : ${String(reason)}\nDerniers lieux : ${places.slice(-40).join(', ')}`);
      },
    );
    const after = await settled(page, story, world);
    const fresh = after.events.slice(world.events.length);
    // A place that is opened again and again is not reached either.
    tries = what !== before && fresh.some(({ type }) => type !== 'subi' && type !== 'refuse') ? 0 : tries + 1;
    before = what;
    await look(what);
  }
  const { steps } = progress(await worldIn(page, story), story.portals);
  return steps.flatMap(({ etape, fait }) => (fait ? [] : [etape.id]));
}

const MOST_WAITS = 20;

/** The world once the page has nothing more to say of a gesture: an answer may be followed by another page. */
async function settled(page: Page, story: WalkedStory, before: World): Promise<World> {
  let last = before;
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    await page.waitForTimeout(150);
    const now = await worldIn(page, story);
    if (now.events.length > before.events.length && now.events.length === last.events.length) return now;
    last = now;
  }
  return last;
}

/** The place in front, in the pretend browser. */
function placeIn({ events }: World): string | undefined {
  const { tabs, active } = browserOf(events, '');
  return tabs.find(({ id }) => id === active)?.lieu;
}

/** Does one gesture with the keyboard. */
async function make(page: Page, move: Move, world: World, portals: WalkedStory['portals'], here: Here): Promise<void> {
  switch (move.fais) {
    case 'ouvrir':
      return goTo(page, move.lieu, here);
    case 'lire':
      return openMessage(
        page,
        lastOf(world, 'recu', ({ message }) => message === move.message),
        here,
      );
    case 'attendre':
      return waitFor(page, world, move.jusqua);
    case 'patienter':
      return waitMinutes(page, move.minutes);
  }
  // A paper may be open in front of the page.
  await door(page, 'portail');
  if (move.fais === 'requete') {
    // Two portals may ask for a log-in: the one that is meant is opened first.
    if (!(await here())?.startsWith(`${move.portail}:`)) await toPortal(page, move.portail);
    return send(page, move);
  }
  const key = answerKey(move.fait, move.pour);
  if (move.fais === 'repondre') return answer(page, key, move.saisie, labelOf(world, portals, move));
  return pressKey(page, page.locator(targeted(cible.champ(move.dossier, key))).getByRole('button', { name: /pas encore/ }));
}

/** How the page names an answer among those it offers. */
function labelOf(world: World, portals: WalkedStory['portals'], move: Extract<Move, { fais: 'repondre' }>): string | undefined {
  const portal = portals.find(({ flows }) => move.demarche in flows);
  const flow = portal?.flows[move.demarche];
  const found = portal && flow && findField(journey(portal, flow, move.dossier, world), move.fait, move.pour);
  return found?.field.options?.find(({ valeur }) => valeur === move.saisie)?.label;
}

async function send(page: Page, { route, corps }: Extract<Move, { fais: 'requete' }>): Promise<void> {
  const button = page.locator(`button${targeted(cible.requete(route))}`);
  await button.first().waitFor({ state: 'attached' });
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
