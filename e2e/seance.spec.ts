import { readFile } from 'node:fs/promises';
import { axe, expect, test } from './fixtures.ts';
import { browserOf, enter, logIn, passSituation, titleIn } from './room.ts';

const FIRST = { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' };

test('« Emporter ma séance », la reprendre sur une autre machine, puis l’effacer de celle-ci', { tag: '@bureau' }, async ({
  page,
  browser,
  baseURL,
}) => {
  await enter(page, FIRST);
  await logIn(page, 'sofia');
  await passSituation(page);
  await page.getByRole('button', { name: 'Confort et réglages' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Emporter ma séance' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^seance-caf-premiere-declaration-[\d-]+\.json$/);
  const buffer = await readFile(await file.path());
  await axe(page);

  const elsewhere = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'fr-FR' });
  const other = await elsewhere.newPage();
  await other.goto('/salle/');
  const box = other.locator('input[type="file"]');
  await box.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1}') });
  await expect(other.getByText('Ce fichier n’est pas une séance.')).toBeVisible();
  await box.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.concat([buffer.subarray(0, -1), Buffer.from(',"pirate":1}')]),
  });
  await expect(other.getByText('Par prudence, rien n’a été ouvert.')).toBeVisible();
  await box.setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer });
  await expect(titleIn(other, 'Vérifiez vos ressources')).toBeVisible();
  await other.reload();
  await expect(titleIn(other, 'Vérifiez vos ressources')).toBeVisible();
  await browserOf(other).getByRole('button', { name: 'Revenir à l’étape précédente' }).click();
  await expect(browserOf(other).getByRole('radio', { name: 'Oui, rien n’a changé' })).toBeChecked();
  await elsewhere.close();

  await page.getByRole('button', { name: 'Effacer ma séance de cet ordinateur' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByRole('heading', { name: 'Votre séance est effacée' })).toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'dab:preferences'))).toEqual([]);
  await page.goto('/salle/');
  await expect(page.getByRole('heading', { name: 'Que voulez-vous essayer ?' })).toBeVisible();
});

test('deux autres exercices ouverts ensuite : le premier attend dans « Mes exercices en cours », et se reprend', {
  tag: ['@bureau', '@longue'],
}, async ({ page }) => {
  await enter(page, FIRST);
  await logIn(page, 'sofia');
  await passSituation(page);
  for (const exercice of ['caf/declarer-zero', 'caf/net-social-net-a-payer']) {
    await enter(page, { exercice, mode: 'guide' });
    await browserOf(page).getByRole('textbox', { name: 'Numéro de sécurité sociale' }).fill('2970500123045');
    // What was typed counts as begun, once what recognises a real number has come with the box.
    await expect.poll(() => page.evaluate(() => localStorage.getItem('dab:brouillons') ?? '')).toContain('2970500123045');
  }
  await page.goto('/');
  await page.getByRole('link', { name: 'Mes exercices en cours' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
  await axe(page, 'mes exercices en cours');
  await page
    .getByRole('region', { name: /Ma première déclaration/ })
    .getByRole('button', { name: 'Reprendre' })
    .click();
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  await page.goto('/salle/?mes-exercices');
  await page
    .getByRole('region', { name: /Déclarer zéro/ })
    .getByRole('button', { name: 'Effacer' })
    .click();
  await page.getByRole('button', { name: 'Oui, effacer cet exercice' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
});

test('effacer depuis l’accueil du site n’est pas annulé par la seconde copie', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, FIRST);
  await logIn(page, 'sofia');
  await page.goto('/animer/');
  page.once('dialog', (dialog) => dialog.accept());
  await page.locator('[data-effacer] button').click();
  await expect(page.getByText(/C’est fait/)).toBeVisible();
  await page.goto('/salle/');
  await expect(page.getByRole('heading', { name: 'Que voulez-vous essayer ?' })).toBeVisible();
});
