import { expect, test } from './fixtures.ts';
import { browserOf, enter, goOn, guideOf, logIn, passSituation, titleIn } from './room.ts';

const FIRST = { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' };

test('un papier se lit pendant que l’on tape ; rangé puis ressorti, il est au même endroit', { tag: '@bureau' }, async ({
  page,
}) => {
  await enter(page, FIRST);
  const opener = page.getByRole('button', { name: 'Mes papiers' });
  const field = browserOf(page).getByRole('textbox', { name: 'Numéro de sécurité sociale' });
  const sheet = page.getByRole('article', { name: /août 2026/ });
  await opener.press('Enter');
  await page.getByRole('button', { name: /Bulletin de paie, août 2026/ }).click();
  await expect(sheet).toBeInViewport();
  await field.fill('2970');
  await expect(field).toBeInViewport({ ratio: 1 });
  await expect(sheet).toBeInViewport();
  const scroller = page.locator('.room-beside__sheet');
  await scroller.evaluate((place) => place.scrollTo(0, 150));
  await scroller.getByRole('button', { name: 'Fermer' }).click();
  await expect(opener).toBeFocused();
  await expect(sheet).toBeHidden();
  await opener.press('Enter');
  await expect(sheet).toBeVisible();
  expect(await scroller.evaluate((place) => place.scrollTop)).toBe(150);
});

test('« Mes données » n’est pas enfoncé tant qu’il ne montre rien', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, FIRST);
  const opener = page.getByRole('button', { name: 'Mes données' });
  await expect(opener).toHaveAttribute('aria-pressed', 'false');
  await opener.click();
  await expect(page.getByRole('heading', { name: 'Que deviennent mes données ?' })).toBeInViewport();
  await expect(opener).toHaveAttribute('aria-pressed', 'true');
});

test('à 1280 × 800, la question et sa réponse sont en haut, et le bandeau reste', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, FIRST);
  const browser = browserOf(page);
  const banner = page.getByText(/site d.entraînement/i);
  await logIn(page, 'sofia');
  await browser.getByRole('button', { name: /(Faire|Reprendre) ma déclaration/ }).click();
  await expect(titleIn(page, 'Votre situation')).toBeInViewport({ ratio: 1 });
  await expect(browser.getByRole('radio', { name: 'Oui, rien n’a changé' })).toBeInViewport({ ratio: 1 });
  await browser.getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
  await goOn(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeInViewport({ ratio: 1 });
  await expect(browser.getByRole('button', { name: 'C’est exact' }).first()).toBeInViewport({ ratio: 1 });
  await browser.getByRole('button', { name: 'Continuer', exact: true }).scrollIntoViewIfNeeded();
  await expect(banner).toBeInViewport({ ratio: 1 });
});

test('sur un téléphone, on retrouve le papier et le champ où on les a laissés, sous le bandeau', { tag: '@telephone' }, async ({
  page,
}) => {
  await enter(page, FIRST);
  await logIn(page, 'sofia');
  await passSituation(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  const doors = page.getByRole('navigation', { name: 'Salle d’exercice' });
  await page.evaluate(() => window.scrollTo(0, 400));
  await expect(page.getByText(/site d.entraînement/i)).toBeInViewport({ ratio: 1 });
  await doors.getByRole('button', { name: 'Papiers' }).click();
  await expect(page.getByRole('navigation', { name: 'Liste des papiers' })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await doors.getByRole('button', { name: 'Portail' }).click();
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(400);
});

test('sur un téléphone, l’aide ouverte laisse voir le champ, et ne couvre pas les papiers', { tag: '@telephone' }, async ({
  page,
}) => {
  await enter(page, FIRST);
  const guide = guideOf(page);
  await guide.getByRole('button', { name: 'Aide', exact: true }).click();
  const field = browserOf(page).getByRole('textbox', { name: 'Numéro de sécurité sociale' });
  await field.focus();
  const [top, bottom] = await Promise.all([guide.boundingBox(), field.boundingBox()]);
  expect((bottom?.y ?? 999) + (bottom?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);
  await page.getByRole('navigation', { name: 'Salle d’exercice' }).getByRole('button', { name: 'Papiers' }).click();
  await expect(guide.getByRole('button', { name: 'Aide', exact: true })).toHaveAttribute('aria-expanded', 'false');
});
