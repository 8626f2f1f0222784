import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

/*
 * What puppeteer's own ways of waiting do by making a function from a text: our security policy, rightly, lets no page do that, and Firefox
 * applies it to what drives it too.
 */

/** Waits for what is there to see; fails after half a minute. */
export const seen = (page: Page, selector: string) => page.waitForSelector(selector, { timeout: 30_000 });

/** Presses what is seen. */
export async function press(page: Page, selector: string): Promise<void> {
  await (await seen(page, selector))?.click();
}

/** Waits until this is true in the page, asked from outside. */
export const until = (page: Page, holds: (asked: string) => boolean, asked = ''): Promise<void> =>
  expect.poll(() => page.evaluate(holds, asked).catch(() => false), { timeout: 60_000 }).toBe(true);
