import type { Locator, Page } from '@playwright/test';

/** A little more than the half second in which a second press at the same place does nothing, in ms. */
const BETWEEN_PRESSES = 520;
const SAME_PLACE = 30;
/** How far apart the two presses of a double one are, in ms. */
const DOUBLE = 130;
const PRESSES = ['click', 'check', 'uncheck', 'tap'] as const;

/**
 * Presses as a person does: never twice at the same place within half a second. A journey would otherwise press « Continuer » on two pages
 * in the same instant, which the product takes for one press (e2e/double-pression.spec.ts). Once for all the pages of a worker.
 */
export function pressLikeAHand(page: Page): void {
  const hand: Record<string, unknown> = Object.getPrototypeOf(page.locator('html'));
  if (hand.unhurried) return;
  hand.unhurried = true;
  for (const name of PRESSES) {
    const press = hand[name] as (this: Locator, ...given: unknown[]) => Promise<void>;
    hand[name] = async function unhurried(this: Locator, ...given: unknown[]) {
      // The same waits and the same scrolling as the press itself.
      await press.call(this, { ...(given.at(-1) as object), trial: true });
      if (await wasJustPressed(this)) await this.page().waitForTimeout(BETWEEN_PRESSES);
      await press.apply(this, given);
      if (PRESSES_TWICE.has(this.page())) await pressAgain(this.page(), name === 'tap');
    };
  }
}

/** The pages where the hand presses everything twice, as many people do. */
const PRESSES_TWICE = new WeakSet<Page>();

/** From here on, each press of this page is a double one. */
export function pressTwice(page: Page): void {
  PRESSES_TWICE.add(page);
}

/** Where the first press was, whatever stands there by now. */
async function pressAgain(page: Page, finger: boolean): Promise<void> {
  const place = await page.evaluate(() => (sessionStorage.getItem('dab:pression') ?? '').split(' ').map(Number));
  const [x = 0, y = 0] = place;
  await page.waitForTimeout(DOUBLE);
  if (finger) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

/** Asked of the page itself, which remembers where it was pressed (src/ui/presses/press-before.ts). */
function wasJustPressed(target: Locator): Promise<boolean> {
  return target.evaluate((element, near) => {
    const [x, y] = (sessionStorage.getItem('dab:pression') ?? '').split(' ').map(Number);
    const { left, top, width, height } = element.getBoundingClientRect();
    return Math.hypot(left + width / 2 - (x ?? -near), top + height / 2 - (y ?? -near)) <= near;
  }, SAME_PLACE);
}
