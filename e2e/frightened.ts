import { createRequire } from 'node:module';
import { env } from 'node:process';
import { expect, type Page } from '@playwright/test';
import { doGesture, openGuide } from './guided.ts';
import { browserOf, guideOf } from './room.ts';

/** What the guide says to do now; empty when it says something else. */
export async function saidNow(page: Page): Promise<string> {
  const line = (await openGuide(page)).locator('.companion__now');
  return (await line.count()) > 0 ? (await line.innerText()).replaceAll(/\s+/g, ' ') : '';
}

/** « Faire à ma place », once, by somebody who is lost: nothing is, afterwards. */
export async function doOne(page: Page): Promise<void> {
  await doGesture(page);
  await nothingIsLost(page);
}

/** Whatever happened: the focus is somewhere, nothing stands beyond the screen, and one progress at most is in sight. */
export async function nothingIsLost(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: 'Le focus est quelque part' })
    .not.toBe('BODY');
  expect(await beyondTheScreen(page)).toBeLessThanOrEqual(0);
  expect(await page.locator('.companion__beads').count()).toBeLessThanOrEqual(1);
  await expect(guideOf(page).getByText(/Étape \d/)).toHaveCount(0);
}

/** Does as the guide says until the last page, and goes on to see what a difference changes. `over`: what is looked at before that page. */
export async function followToTheEnd(page: Page, over?: () => Promise<void>): Promise<void> {
  const end = page.getByRole('heading', { level: 1, name: /^C’est fini/ });
  for (let gestures = 0; gestures < 120 && !(await end.isVisible()); gestures += 1) {
    const guide = await openGuide(page);
    const last = guide.getByRole('button', { name: 'Voir la dernière page' });
    const onward = guide.getByRole('button', { name: 'Continuer pour voir ce que cela change' });
    if (await last.isVisible()) {
      await over?.();
      await last.click();
    } else if (await onward.isVisible()) await onward.click();
    else if ((await saidNow(page)) === '') await page.clock.runFor(500);
    else await doOne(page);
  }
  await expect(end).toBeVisible();
  expect(await beyondTheScreen(page)).toBeLessThanOrEqual(0);
}

/** How much stands beyond the right of the screen, in pixels. */
const beyondTheScreen = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** « Je ne sais pas encore » to every question of the page. */
export async function putAllAside(page: Page): Promise<void> {
  const ways = browserOf(page).getByRole('button', { name: /^Je ne sais pas encore/ });
  for (let left = await ways.count(); left > 0; left -= 1) {
    await ways.first().click();
    await expect(ways).toHaveCount(left - 1);
    await page.clock.runFor(600);
  }
}

/** Keeps what is on screen for the documents, when they are being made again (tools/guide-pictures.mjs). */
export async function picture(page: Page, name: string): Promise<void> {
  if (env.IMAGES === undefined) return;
  // Astro brings it.
  const sharp = createRequire(import.meta.resolve('astro'))('sharp');
  const screen = (page.viewportSize()?.width ?? 1280) < 700 ? 'telephone' : 'bureau';
  await page.clock.runFor(500);
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot({ scale: 'css' });
  await sharp(shot).webp({ quality: 46, effort: 6 }).toFile(`${env.IMAGES}/${name}-${screen}.webp`);
}
