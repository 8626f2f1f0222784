import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { browserOf, enter, titleIn } from './room.ts';
import { firstIn } from './widths.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function logInAsPaul(page: Page): Promise<void> {
  const browser = browserOf(page);
  await browser.getByLabel('Identifiant').fill('000PE00412');
  await browser.getByLabel('Mot de passe', { exact: true }).fill('Crayon2026');
  await browser.getByRole('button', { name: 'Se connecter' }).click();
  await expect(titleIn(page, /Mes démarches en cours|Mon compte/)).toBeVisible();
}

const PLACES = [
  'titres',
  'messages',
  'profil',
  'contact',
  'changement-adresse/',
  'cession/',
  'pre-demande/',
  'timbre/',
  'rendez-vous-mairie/',
  'demande-permis/',
];

for (const [edition, widths] of [
  ['2026', ['@telephone @longue', '@bureau @longue']],
  ['2020', firstIn('bureau')],
] as const)
  for (const width of widths)
    test(`ANTS : la porte et tous les lieux, édition ${edition} ${width}`, async ({ page }) => {
      test.slow();
      await enter(page, { compte: 'paul', portail: 'ants', edition });
      const browser = browserOf(page);
      await axe(page, `ANTS ${edition}, porte`);
      await logInAsPaul(page);
      await axe(page, `ANTS ${edition}, espace`);
      for (const place of PLACES) {
        const link = browser.locator(`a[href^="#ants:${place}"]`).filter({ visible: true }).first();
        const fold = browser.locator('nav button[aria-expanded="false"]').filter({ visible: true }).first();
        if (!(await link.isVisible()) && (await fold.isVisible())) await fold.click();
        if (!(await link.isVisible()))
          await browser.locator('a[href^="#ants:accueil"]').filter({ visible: true }).first().click();
        await link.click();
        await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
        await axe(page, `ANTS ${edition}, ${place}`);
      }
    });
