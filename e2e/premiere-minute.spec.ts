import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserOf } from './room.ts';

/** Sees the whole of it at once, without scrolling. */
const wholeInSight = (what: Locator) => expect(what).toBeInViewport({ ratio: 1 });

/** How many exercises the list says that it holds. */
const count = (page: Page) => page.getByRole('form', { name: 'Trier les exercices' }).getByRole('status');

/** The first box where the person of the exercise has something to write, in sight and ready. */
async function firstFieldIsThere(page: Page): Promise<void> {
  const field = browserOf(page).getByRole('textbox', { name: 'Numéro de sécurité sociale' });
  await wholeInSight(field);
  await field.click();
  await expect(field).toBeFocused();
}

test('de l’accueil, deux gestes suffisent : Commencer, puis le premier champ', async ({ page }) => {
  await page.goto('/');
  const start = page.getByRole('region', { name: /Ma première déclaration/ }).getByRole('link', { name: 'Commencer' });
  await wholeInSight(start);
  await start.click();
  await firstFieldIsThere(page);
});

test('de l’accueil, on dit ce qui amène, puis on commence le plus simple', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Je dois déclarer mes ressources' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Je dois déclarer mes ressources' })).toBeVisible();
  const start = page.getByRole('link', { name: 'Commencer', exact: true });
  await wholeInSight(start);
  await start.click();
  await firstFieldIsThere(page);
});

test('une séance attend : la reprendre et en commencer une autre sont en vue', async ({ page }) => {
  await page.goto('/salle/?exercice=caf/premiere-declaration&mode=guide');
  await browserOf(page).getByRole('textbox', { name: 'Mot de passe' }).fill('Librairie29');
  await browserOf(page).getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.goto('/');
  await wholeInSight(page.getByRole('link', { name: 'Reprendre ma séance' }));
  await wholeInSight(page.getByRole('link', { name: 'Commencer', exact: true }));
});

test('la liste est un sommaire par besoin : deux exercices chacun, et chaque besoin a sa page', async ({ page }) => {
  await page.goto('/exercices/');
  const needs = page.locator('section[data-groupe]');
  expect(await needs.count()).toBeGreaterThanOrEqual(9);
  let total = 0;
  for (const need of await needs.all()) {
    const shown = await need
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .count();
    expect(shown).toBeLessThanOrEqual(2);
    const more = need.getByRole('link', { name: /^Voir les/ });
    if ((await more.count()) === 0) total += shown;
    else {
      const said = Number(/\d+/.exec(await more.innerText())?.[0]);
      const answer = await page.request.get((await more.getAttribute('href')) ?? '');
      expect((await answer.text()).match(/mode=guide/g)).toHaveLength(said);
      total += said;
    }
  }
  await expect(count(page)).toHaveText(`${total} exercices`);
});

test('un réglage se choisit d’une pression, et se retrouve au retour', async ({ page }) => {
  await page.goto('/exercices/');
  await page.getByRole('radio', { name: 'Avancé' }).check();
  await expect(page).toHaveURL(/\?niveau=avance$/);
  await expect(count(page)).toHaveText(/^\d+ exercices, \d+ besoins cachés$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Avancé' })).toBeChecked();
});

test('choisir un fichier se dit en français, quelle que soit la langue du navigateur @bureau', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}/animer/essayer/`);
  await expect(page.getByText('Choisissez votre fichier « .yaml »')).toBeVisible();
  const box = await page.locator('input[type="file"]').boundingBox();
  expect(box?.width, 'la boîte du navigateur, en anglais, ne se voit pas').toBeLessThanOrEqual(1);
  await context.close();
});
