import { axe, expect, test } from './fixtures.ts';

const BANNER = /site d.entra[iî]nement/i;

test('l’accueil s’ouvre, sans rien demander à personne', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await axe(page);
});

test('la page ne défile pas de côté', async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('le bandeau « site d’entraînement » se voit, à l’écran comme sur le papier', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(BANNER).first()).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(BANNER).first()).toBeVisible();
});

test('rien n’est écrit dans les cookies', async ({ page, context }) => {
  await page.goto('/');
  expect(await context.cookies()).toEqual([]);
});

test('une adresse qui n’existe pas est dite avec douceur, sous le même bandeau', async ({ page }) => {
  const response = await page.request.get('/cette-page-n-existe-pas');
  expect(response.status()).toBe(404);
  expect(await response.text()).toMatch(BANNER);
});

// The guard of fixtures.ts is itself tried: a journey that complains or that talks outside must fail.
test('une plainte dans la console fait échouer un parcours (échec voulu)', async ({ page }) => {
  test.fail();
  await page.goto('/');
  await page.evaluate(() => console.error('une plainte'));
});

test('une requête vers l’extérieur fait échouer un parcours (échec voulu)', async ({ page }) => {
  test.fail();
  await page.goto('/');
  await page.evaluate(() => fetch('https://exemple.invalid/').catch(() => undefined));
});
