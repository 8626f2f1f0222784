import type { Browser, Page, TestInfo } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pressTwice } from './hand.ts';
import { logInAsTom } from './job-seeker.ts';
import {
  browserOf,
  closeDialog,
  confirmAll,
  enter,
  finishAndSend,
  goOn,
  logIn,
  openCalendar,
  passSituation,
  titleIn,
} from './room.ts';

/*
 * Many people press everything twice. A whole life is lived with single presses, then with double ones, 130 ms apart: the journals are
 * the same. The second press of each lands on what the first has just brought.
 */
type Life = (page: Page) => Promise<void>;

const LIVES: Record<string, Life> = {
  'la CAF : connexion, déclaration, envoi, calendrier': async (page) => {
    await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
    await logIn(page, 'sofia');
    await passSituation(page);
    await confirmAll(page);
    await finishAndSend(page);
    const calendar = await openCalendar(page);
    await calendar.getByRole('button', { name: 'Aller au prochain évènement' }).click();
    await calendar.getByRole('button', { name: '1 mois' }).click();
    await closeDialog(page);
  },
  'Pôle emploi : connexion, actualisation, employeurs ajoutés': async (page) => {
    const browser = browserOf(page);
    await enter(page, { compte: 'tom', portail: 'pole-emploi', edition: '2026' });
    await logInAsTom(page);
    await browser.getByRole('button', { name: 'M’actualiser', exact: true }).last().click();
    await goOn(page);
    await expect(titleIn(page, /activités/)).toBeVisible();
    const yes = (name: RegExp) => browser.getByRole('group', { name }).getByRole('radio', { name: 'Oui' });
    await yes(/^Avez-vous travaillé en/).check();
    await yes(/^Avez-vous travaillé ailleurs/).check();
    const add = browser.getByRole('button', { name: 'Ajouter un employeur' });
    const lines = browser.getByRole('group', { name: /employeur \d/i });
    await expect(add).toBeVisible();
    const before = await lines.count();
    await add.click();
    await expect(lines).toHaveCount(before + 1);
    await browser.getByRole('button', { name: 'Revenir à l’étape précédente' }).click();
    await goOn(page);
    await expect(lines).toHaveCount(before + 1);
  },
};

/** What happened, without the moments of the clock and what was drawn by chance. */
const happened = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => /^dab:seance(:|$)/.test(key))
      .sort()
      .flatMap((key) => {
        const kept = JSON.parse(localStorage.getItem(key) ?? '[]');
        return (Array.isArray(kept) ? kept : kept.journal) as Record<string, unknown>[];
      })
      .filter(({ type }) => type !== 'commence')
      .map(({ type, fait, valeur, lieu, route, le }) => JSON.stringify({ type, fait, valeur, lieu, route, le })),
  );

async function lived(life: Life, browser: Browser, { project }: TestInfo, twice: boolean): Promise<string[]> {
  const { baseURL, viewport = null, locale = 'fr-FR' } = project.use;
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport, locale });
  const page = await context.newPage();
  if (twice) pressTwice(page);
  await life(page);
  const events = await happened(page);
  await context.close();
  return events;
}

for (const [name, life] of Object.entries(LIVES))
  test(
    `tout presser deux fois ne change rien : ${name}`,
    {
      tag: ['@bureau', '@longue'],
    },
    async ({ page, browser }, info) => {
      test.slow();
      await page.close();
      const once = await lived(life, browser, info, false);
      expect(once.length).toBeGreaterThan(5);
      expect(await lived(life, browser, info, true)).toEqual(once);
    },
  );

test('deux touches du doigt valent une touche', { tag: '@telephone' }, async ({ page }) => {
  await enter(page, { compte: 'tom', portail: 'pole-emploi', edition: '2026' });
  const refuse = browserOf(page).getByRole('button', { name: 'Tout refuser' });
  await refuse.scrollIntoViewIfNeeded();
  const box = await refuse.boundingBox();
  if (!box) throw new Error('pas de bouton');
  const before = (await happened(page)).length;
  for (let tap = 0; tap < 2; tap += 1) {
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(120);
  }
  await expect(refuse).toBeHidden();
  expect((await happened(page)).length - before).toBeLessThanOrEqual(1);
});

test('un lien du catalogue pressé deux fois n’ouvre que sa page', { tag: '@bureau' }, async ({ page }) => {
  await page.goto('/comprendre/');
  const door = page.getByRole('banner').getByRole('link', { name: 'Je m’exerce' });
  await door.scrollIntoViewIfNeeded();
  const box = await door.boundingBox();
  if (!box) throw new Error('pas de porte');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2] as const;
  // Whatever stands at that place of the next page, it is a link here.
  await page.addInitScript(
    ([left, top]) =>
      document.addEventListener('DOMContentLoaded', () => {
        const link = document.createElement('a');
        Object.assign(link, { href: '/animer/', textContent: 'dessous' });
        link.style.cssText = `position:fixed;left:${left - 30}px;top:${top - 30}px;width:60px;height:60px;z-index:9`;
        if (location.pathname === '/exercices/') document.body.append(link);
      }),
    [x, y] as const,
  );
  const come = page.waitForURL('**/exercices/', { waitUntil: 'domcontentloaded' });
  await page.mouse.click(x, y);
  await come;
  await page.mouse.click(x, y);
  await page.waitForTimeout(600);
  expect(new URL(page.url()).pathname).toBe('/exercices/');
  await page.mouse.click(x, y);
  await page.waitForURL('**/animer/');
});

test('les touches du clavier comptent toutes, même vite', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  const calendar = await openCalendar(page);
  await calendar.getByRole('button', { name: '1 semaine' }).focus();
  for (const key of ['Enter', 'Enter', ' ']) await page.keyboard.press(key);
  const waits = async () => (await happened(page)).filter((event) => event.includes('"type":"attendu"')).length;
  await expect.poll(waits).toBe(3);
});
