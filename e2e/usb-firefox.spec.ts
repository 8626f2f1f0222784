import { existsSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { press, seen, until } from './bidi.ts';
import { ENOUGH, FILE_ADDRESS, ROOM } from './one-file.ts';

/*
 * The same file in the other browser of the workshops. Playwright's Firefox is one of its own, to download; this is the ordinary one,
 * driven by WebDriver BiDi. Where there is none, tools/find-firefox.mjs has said so.
 */
const FIREFOX = env.FIREFOX ?? '/usr/bin/firefox-esr';
test.skip(FIREFOX === 'absent', 'Firefox n’est pas sur cet ordinateur.');

let browser: Browser;
test.beforeAll(async () => {
  expect(existsSync(FIREFOX), `Il faut Firefox à ${FIREFOX} : « apt-get install firefox-esr ».`).toBe(true);
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
  });
});
test.afterAll(() => browser?.close());

/** A new tab of Firefox, and everything that it complains of or asks for. */
async function openPage(): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(FILE_ADDRESS))
      complaints.push(`demande ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`politique de sécurité : ${effectiveDirective} ${blockedURI}`),
    ),
  );
  return { page, complaints };
}

const bodyOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Lets the guide do every step; gives how many it took. */
async function doAll(page: Page): Promise<number> {
  for (let count = 0; count < ENOUGH; count += 1) {
    // Ready for the next step: nothing is being done any more.
    await until(
      page,
      () =>
        document.body.innerText.includes('C’est fini') ||
        [...document.querySelectorAll('button')].some(
          (one) => one.innerText.trim() === 'Faire à ma place' && one.ariaDisabled !== 'true',
        ),
    );
    if ((await bodyOf(page)).includes('C’est fini')) return count;
    await press(page, '::-p-text(Faire à ma place)');
  }
  return ENOUGH;
}

for (const [exercise, door, tag] of [
  ['caf/premiere-declaration', 'Se connecter à Mon Compte', '@bureau @longue'],
  ['pole-emploi/premiere-actualisation', 'Tout refuser', '@bureau @longue'],
]) {
  test(`dans Firefox, un exercice se joue jusqu’au bout et se retrouve après un rechargement : ${exercise} ${tag}`, async () => {
    test.setTimeout(300_000);
    const { page, complaints } = await openPage();
    await page.goto(FILE_ADDRESS);
    await seen(page, '::-p-text(Exercez-vous)');
    await page.goto(ROOM(`exercice=${exercise}&mode=guide`));
    await page.reload();
    await seen(page, `::-p-text(${door})`);
    expect(await doAll(page)).toBeGreaterThan(3);
    expect(await bodyOf(page)).toContain('C’est fini');
    await page.reload();
    await seen(page, '::-p-text(C’est fini)');
    expect(complaints).toEqual([]);
    await page.close();
  });
}

test('dans Firefox, les pages se suivent, et un fichier déposé se joue @bureau', async () => {
  test.setTimeout(120_000);
  const { page, complaints } = await openPage();
  await page.goto(`${FILE_ADDRESS}#/exercices/`);
  await seen(page, 'h1');
  await press(page, 'a[href="#/exercices/caf/premiere-declaration/"]');
  await until(page, () => document.activeElement?.matches('h1') === true && document.title.startsWith('Ma première déclaration'));
  await page.goBack();
  await until(page, () => document.activeElement?.textContent === 'Choisissez un exercice');
  await page.evaluate(
    (text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'mon-essai.yaml'));
      document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
    },
    readFileSync('scenarios/caf/premiere-declaration.yaml', 'utf8'),
  );
  await seen(page, '::-p-text(Ce scénario est bon)');
  await press(page, '::-p-text(Jouer avec le guide)');
  await seen(page, '::-p-text(Se connecter à Mon Compte)');
  await page.reload();
  await seen(page, '::-p-text(Se connecter à Mon Compte)');
  expect(await page.evaluate(() => location.hash)).toContain('exercice=essai/mon-essai-');
  expect(complaints).toEqual([]);
  await page.close();
});
