import { env } from 'node:process';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { closeDialog, enter, finishAndSend, guideOf, logIn, openCalendar, passSituation, typeAmounts } from './room.ts';

const BANNER = 'Site d’entraînement\u00a0: tout est fictif, rien n’est envoyé.';

async function bannerOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(BANNER).filter({ visible: true }).first()).toBeVisible();
  await page.emulateMedia({ media: null });
}

/** How many A4 sheets the page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test('le bandeau s’imprime sur chaque page du site', { tag: '@bureau' }, async ({ page }) => {
  for (const address of [
    '/',
    '/exercices/',
    '/exercices/caf/premiere-declaration/',
    '/libre/',
    '/animer/',
    '/comprendre/',
    '/comprendre/glossaire/',
    '/404.html',
    '/salle/',
  ]) {
    await page.goto(address);
    await bannerOnPaper(page);
  }
});

test('la fiche de l’animateur tient en deux pages, pour chaque exercice', { tag: '@bureau' }, async ({ page }) => {
  await page.goto('/exercices/');
  // Those too that the summary of the list leaves to the page of their need.
  const links = await page
    .locator('main li[data-exercice] a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const exercises = [...new Set(links)].filter((address) => /exercices\/.+\/.+/.test(address));
  expect(exercises.length).toBeGreaterThanOrEqual(39);
  // One in four is enough to see a rule of print that broke.
  for (const address of env.LONGUES ? exercises : exercises.filter((_, rank) => rank % 4 === 0)) {
    await page.goto(address);
    expect.soft(await sheets(page), address).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await expect.soft(page.locator('.trainer-sheet__steps'), address).toHaveCSS('list-style-type', 'decimal');
    await page.emulateMedia({ media: null });
  }
});

// Four mistakes with both figures, ten months: what the last try costs is told once.
test('le bilan le plus long tient sur deux feuilles, avec le bandeau', { tag: '@bureau' }, async ({ page }) => {
  test.slow();
  await enter(page, { exercice: 'caf/net-social-net-a-payer', mode: 'bilan', edition: '2024' });
  await logIn(page, 'yasmine');
  await bannerOnPaper(page);
  await passSituation(page);
  await typeAmounts(page, ['1142,10', '1392,10', '1392,10']);
  await finishAndSend(page);
  const calendar = await openCalendar(page);
  for (let leaps = 0; leaps < 3; leaps += 1) await calendar.getByRole('button', { name: '3 mois' }).click();
  await expect(calendar.getByText(/août 2027/).first()).toBeVisible();
  await closeDialog(page);
  await guideOf(page).getByRole('button', { name: 'J’ai fini, voir le bilan' }).click();
  const story = page.getByRole('article');
  await expect(story.getByRole('heading', { name: 'Les erreurs, leur prix et leur date' })).toBeVisible();
  await expect(story).toContainText('à rendre');
  await bannerOnPaper(page);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});

test('un papier du personnage s’imprime seul, avec le bandeau', { tag: '@bureau' }, async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-imprime', 'oui');
  });
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  await page.getByRole('button', { name: 'Mes papiers' }).click();
  await page.getByRole('button', { name: /Bulletin de paie, août 2026/ }).click();
  await page.getByRole('button', { name: 'Imprimer ce papier' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-imprime', 'oui');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('SPÉCIMEN · document fictif, sans valeur').first()).toBeVisible();
  await expect(page.getByText(BANNER).filter({ visible: true }).first()).toBeVisible();
});

// The door of a telephone stands in place of the portal: what it shows is what goes on paper.
test('sur un téléphone, « Mes données » s’imprime, sans les portes', { tag: '@telephone' }, async ({ page }) => {
  await enter(page, { compte: 'gilda', portail: 'ants', edition: '2026' });
  await page.getByRole('button', { name: 'Données', exact: true }).click();
  const path = page.getByRole('main').getByRole('list', { name: 'Le chemin de vos données' });
  await expect(path).toBeVisible();
  await bannerOnPaper(page);
  await page.emulateMedia({ media: 'print' });
  await expect(path).toBeVisible();
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
});

// Paper is as narrow as a telephone, whose doors are not those of a desk: what stands beside the portal went missing.
test('« Mes données » ouvertes à côté s’impriment, sur un bureau comme sur un téléphone', async ({ page }) => {
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  await page.getByRole('button', { name: /^(Mes données|Données)$/ }).click();
  const title = page.getByRole('heading', { name: 'Que deviennent mes données ?' });
  await expect(title).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const wide = page.viewportSize();
  // A4 between its margins, at 96 points for an inch.
  await page.setViewportSize({ width: 720, height: 1040 });
  await expect(title).toBeVisible();
  await bannerOnPaper(page);
  if (wide) await page.setViewportSize(wide);
});

test('chaque feuille qui suit la première dit « Site d’entraînement » dans sa marge', { tag: '@bureau' }, async ({ page }) => {
  await page.goto('/exercices/caf/premiere-declaration/');
  const margins = await page.evaluate(() => {
    const inside = (rule: CSSRule): string[] => {
      if (rule.cssText.startsWith('@top-center')) return [rule.cssText];
      return 'cssRules' in rule ? [...(rule.cssRules as CSSRuleList)].flatMap(inside) : [];
    };
    return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].flatMap(inside));
  });
  expect(margins.join(' ')).toContain('Site d’entraînement');
});
