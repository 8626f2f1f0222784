import type { Locator } from '@playwright/test';
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
  // Nobody closes in the very frame that moves.
  await scroller.evaluate((place) => {
    const moved = new Promise((resolve) => place.addEventListener('scroll', resolve, { once: true }));
    place.scrollTo(0, 150);
    return moved;
  });
  await scroller.getByRole('button', { name: 'Fermer' }).click();
  await expect(opener).toBeFocused();
  await expect(sheet).toBeHidden();
  await opener.press('Enter');
  await expect(sheet).toBeVisible();
  await expect.poll(() => scroller.evaluate((place) => place.scrollTop)).toBe(150);
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

test('un papier ouvert à côté, la question et ses réponses restent en vue, et le papier garde la moitié de la hauteur', {
  tag: '@bureau',
}, async ({ page }) => {
  await enter(page, FIRST);
  const browser = browserOf(page);
  await logIn(page, 'sofia');
  await page.getByRole('button', { name: 'Mes papiers' }).click();
  await page.getByRole('button', { name: /Bulletin de paie, août 2026/ }).click();
  await browser.getByRole('button', { name: /(Faire|Reprendre) ma déclaration/ }).click();
  await expect(titleIn(page, 'Votre situation')).toBeInViewport({ ratio: 1 });
  for (const radio of await browser.getByRole('radio').all()) await expect(radio).toBeInViewport({ ratio: 1 });
  await browser.getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
  await goOn(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeInViewport({ ratio: 1 });
  await expect(browser.getByRole('button', { name: 'C’est exact' }).first()).toBeInViewport({ ratio: 1 });
  await expect(guideOf(page).getByRole('button', { name: 'Faire à ma place' })).toBeInViewport({ ratio: 1 });
  const [sheet, portal] = await Promise.all([page.locator('.room-beside__sheet').boundingBox(), browser.boundingBox()]);
  expect(sheet?.height).toBeGreaterThan(335);
  expect(sheet?.width).toBeGreaterThan(700);
  // Only the pretend page and the sheet scroll: the window is no longer than itself.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  expect(portal?.width).toBeGreaterThan(450);
});

test('sur un téléphone, une page de formulaire montre sa question et sa première réponse', { tag: '@telephone' }, async ({
  page,
}) => {
  await enter(page, FIRST);
  const browser = browserOf(page);
  await logIn(page, 'sofia');
  const guide = guideOf(page);
  const seen = async (title: string, answer: Locator) => {
    await expect(titleIn(page, title)).toBeInViewport({ ratio: 1 });
    await expect(answer).toBeInViewport({ ratio: 1 });
    const [top, box] = await Promise.all([guide.boundingBox(), answer.boundingBox()]);
    expect((box?.y ?? 999) + (box?.height ?? 0), title).toBeLessThanOrEqual(top?.y ?? 0);
  };
  await browser.getByRole('button', { name: /(Faire|Reprendre) ma déclaration/ }).click();
  await seen('Votre situation', browser.getByRole('radio', { name: 'Oui, rien n’a changé' }));
  await browser.getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
  await goOn(page);
  await seen('Vérifiez vos ressources', browser.getByRole('button', { name: 'C’est exact' }).first());
});

test('sur un téléphone, un refus à la porte laisse « Quitter la salle » en vue', { tag: '@telephone' }, async ({ page }) => {
  await enter(page, FIRST);
  const browser = browserOf(page);
  await browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' }).fill('2970500123045');
  await browser.getByRole('textbox', { name: 'Mot de passe' }).fill('Librairie30');
  await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(browser.getByText('n’a pas marché').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Quitter la salle' })).toBeInViewport({ ratio: 1 });
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
