import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserOf, enter, guideOf } from './room.ts';

const first = { exercice: 'caf/premiere-declaration', mode: 'guide' };
const change = async (page: Page, mode: string) => {
  await page.getByRole('button', { name: 'Confort et réglages' }).click();
  await page.getByRole('dialog', { name: 'Confort et réglages' }).getByRole('radio', { name: mode }).check();
  await page.keyboard.press('Escape');
};

test('on change de façon de faire en route : guidé, seul, regarder, et un rechargement la garde', async ({ page }) => {
  await enter(page, first);
  await change(page, 'Seul');
  await expect(guideOf(page).getByText('seul', { exact: true }).filter({ visible: true }).first()).toBeVisible();
  await page.reload();
  await expect(guideOf(page).getByText('seul', { exact: true }).filter({ visible: true }).first()).toBeVisible();
  await change(page, 'Regarder');
  await expect(guideOf(page).getByText('démonstration').filter({ visible: true }).first()).toBeVisible();
  await change(page, 'Guidé');
  await expect(guideOf(page).getByText('Comment entrer dans mon compte ?').filter({ visible: true }).first()).toBeVisible();
});

test('« Quitter la salle » est en vue, ramène à l’accueil, et tout est gardé', async ({ page }) => {
  await enter(page, first);
  const leave = page.getByRole('link', { name: 'Quitter la salle' });
  await expect(leave).toBeInViewport({ ratio: 1 });
  await browserOf(page).getByRole('textbox', { name: 'Mot de passe' }).fill('Librairie29');
  await browserOf(page).getByRole('button', { name: 'Se connecter', exact: true }).click();
  await leave.click();
  await expect(page.getByRole('heading', { level: 1, name: /Exercez-vous/ })).toBeVisible();
  await page.getByRole('link', { name: 'Reprendre ma séance' }).click();
  await expect(browserOf(page).getByRole('textbox', { name: 'Mot de passe' })).toBeVisible();
});

test('« Réduire » donne toute la largeur au portail, et le guide reste à une pression @bureau', async ({ page }) => {
  await enter(page, first);
  const width = async () => (await browserOf(page).boundingBox())?.width ?? 0;
  const before = await width();
  await guideOf(page).getByRole('button', { name: 'Réduire' }).click();
  expect(await width()).toBeGreaterThan(before + 300);
  expect(await width()).toBeGreaterThan(1200);
  await expect(guideOf(page).getByText('Comment entrer dans mon compte ?').filter({ visible: true }).first()).toBeInViewport({
    ratio: 1,
  });
  const help = guideOf(page).getByRole('button', { name: 'Aide' });
  await expect(help).toBeInViewport({ ratio: 1 });
  await help.click();
  expect(await width()).toBe(before);
});

test('sur un téléphone, le guide replié dit le geste à faire, et se rouvre à son début @telephone', async ({ page }) => {
  await enter(page, first);
  const guide = guideOf(page);
  const line = guide.locator('.companion__line');
  await expect(line).toContainText(/Remplissez la case «\s*Numéro de sécurité sociale\s*»/);
  await expect(line).toBeInViewport({ ratio: 1 });
  await guide.getByRole('button', { name: 'Aide', exact: true }).click();
  await guide.getByRole('button', { name: /indice/ }).scrollIntoViewIfNeeded();
  await guide.getByRole('button', { name: 'Réduire' }).click();
  await guide.getByRole('button', { name: 'Aide', exact: true }).click();
  await expect(guide.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
});
