import { expect, type Page } from '@playwright/test';
import { guideOf, titleIn } from './room.ts';

const MOST_GESTURES = 60;

/** « Faire à ma place » by the keyboard, one gesture at a time, until this is shown in the portal. */
export async function guidedUntil(page: Page, shown: (page: Page) => Promise<boolean>): Promise<void> {
  const guide = guideOf(page);
  for (let count = 0; count < MOST_GESTURES && !(await shown(page)); count += 1) {
    await guide.getByRole('button', { name: 'Faire à ma place' }).press('Enter');
    await expect(guide.locator('[aria-disabled="true"]')).toHaveCount(0);
  }
  expect(await shown(page)).toBe(true);
}

/** A page with this title. */
export const titled = (name: string | RegExp) => (page: Page) => titleIn(page, name).isVisible();
