import { env } from 'node:process';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { press, seen, until } from './bidi.ts';

/*
 * « Back » may show a page again just as it was left, from the memory of the browser (bfcache). Playwright switches that memory off, and
 * its Firefox is not people's: these are the system's browsers, driven by WebDriver BiDi.
 */
const FIREFOX = env.FIREFOX ?? '/usr/bin/firefox-esr';
const ROOM = '/salle/?exercice=caf/premiere-declaration&mode=guide&edition=2024';
const BOXES = 'input[id^="champ-ressource"]';

const defaultViewport = { width: 1280, height: 900 };
const BROWSERS: Record<string, () => Promise<Browser>> = {
  Chromium: () =>
    puppeteer.launch({
      executablePath: env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
      defaultViewport,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
  Firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, defaultViewport }),
};

const eventsKept = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => /^dab:seance(:|$)/.test(key))
      .reduce((count, key) => {
        const kept = JSON.parse(localStorage.getItem(key) ?? '[]');
        return count + (Array.isArray(kept) ? kept : kept.journal).length;
      }, 0),
  );
const amountsOn = (page: Page) => page.$$eval(BOXES, (boxes) => boxes.map((box) => (box as HTMLInputElement).value));

async function type(page: Page, rank: number, text: string): Promise<void> {
  const box = (await page.$$(BOXES))[rank];
  await box?.focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Lets the guide do everything until the amounts are asked. */
async function toAmounts(page: Page): Promise<void> {
  for (let press = 0; press < 20 && (await page.$(BOXES)) === null; press += 1) {
    await until(
      page,
      (boxes: string) =>
        document.querySelector(boxes) !== null ||
        [...document.querySelectorAll('button')].some(
          (one) => one.innerText.trim() === 'Faire à ma place' && one.ariaDisabled !== 'true',
        ),
      BOXES,
    );
    if ((await page.$(BOXES)) !== null) return;
    await page.$$eval('button', (all) => all.find((one) => one.innerText.trim() === 'Faire à ma place')?.click());
  }
}

for (const [name, launch] of Object.entries(BROWSERS))
  test(`${name} : la première salle revient par « précédent » telle qu’elle était, et rien de la suite n’est perdu @bureau${name === 'Firefox' ? ' @longue' : ''}`, async ({
    baseURL,
  }) => {
    test.skip(name === 'Firefox' && FIREFOX === 'absent', 'Firefox n’est pas sur cet ordinateur.');
    test.setTimeout(180_000);
    const browser = await launch();
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      addEventListener('pageshow', ({ persisted }) => persisted && sessionStorage.setItem('revenue', 'oui'));
    });
    await page.goto(`${baseURL}${ROOM}`);
    await toAmounts(page);
    const before = await eventsKept(page);

    await page.evaluate(() => {
      location.href = '/';
    });
    await press(page, '::-p-text(Reprendre ma séance)');
    await seen(page, BOXES);
    const typed = ['1010,10', '1020,20', '1030,30'];
    for (const [rank, amount] of typed.entries()) await type(page, rank, amount);
    const after = await eventsKept(page);
    expect(after, 'Chaque montant est un évènement').toBeGreaterThanOrEqual(before + typed.length);

    await page.evaluate(() => history.go(-2));
    await until(page, () => sessionStorage.getItem('revenue') === 'oui' && document.readyState === 'complete');
    await until(page, (boxes: string) => document.querySelector<HTMLInputElement>(boxes)?.value === '1010,10', BOXES);
    expect((await amountsOn(page)).slice(0, typed.length)).toEqual(typed);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('autre onglet');
    await type(page, typed.length - 1, '1');
    expect(await eventsKept(page), 'Une touche n’efface rien').toBeGreaterThanOrEqual(after);
    await browser.close();
  });
