import { expect, type Locator, type Page } from '@playwright/test';
import { guideOf, titleIn } from './room.ts';

const MOST_GESTURES = 60;

/** On a telephone the guide waits folded at the bottom: somebody who is lost opens it. */
export async function openGuide(page: Page): Promise<Locator> {
  const guide = guideOf(page);
  const folded = guide.getByRole('button', { name: 'Aide', exact: true });
  if (await folded.isVisible()) await folded.click();
  return guide;
}

/**
 * « Faire à ma place » by the keyboard, once. A gesture is shown before it is made: that time is passed over, not waited for. The page's
 * clock must be installed before the page is opened; with it, a page does not know that it was reloaded.
 */
export async function doGesture(page: Page): Promise<void> {
  const guide = guideOf(page);
  // A page that opens folds the guide again, perhaps between two gestures of this hand.
  await expect(async () => {
    await openGuide(page);
    await guide.getByRole('button', { name: 'Faire à ma place' }).press('Enter', { timeout: 3000 });
  }).toPass();
  const busy = guide.locator('[aria-disabled="true"]');
  for (let waits = 0; waits < 20; waits += 1) {
    await page.clock.runFor(400);
    if ((await busy.count()) === 0) break;
  }
  await expect(busy).toHaveCount(0);
}

/** « Faire à ma place », one gesture at a time, until this is shown in the portal. */
export async function guidedUntil(page: Page, shown: (page: Page) => Promise<boolean>): Promise<void> {
  for (let count = 0; count < MOST_GESTURES && !(await shown(page)); count += 1) await doGesture(page);
  expect(await shown(page)).toBe(true);
}

/** A page with this title. */
export const titled = (name: string | RegExp) => (page: Page) => titleIn(page, name).isVisible();
