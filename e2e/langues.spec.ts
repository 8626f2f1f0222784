import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  advanceUntil,
  browserOf,
  confirmAll,
  enter,
  finishAndSend,
  guideOf,
  logIn,
  openCalendar,
  openMail,
  pageIn,
  passSituation,
  titleIn,
} from './room.ts';

/** Pieces of visible text in an element, each with the language that a screen reader would speak. */
const spoken = (element: Locator): Promise<{ text: string; lang: string }[]> =>
  element.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const pieces: { text: string; lang: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      // What the guide reads on the portal, between quotes, is French and says so.
      if (parent?.closest('.companion__quote[lang="fr"]')) continue;
      if (text && parent?.checkVisibility()) pieces.push({ text, lang: parent.closest<HTMLElement>('[lang]')?.lang ?? '' });
    }
    return pieces;
  });

const FRENCH = /[éèêàçùœ]|\b(le|la|les|des|une|vous|votre|pour|dans|avec|est|sur|étape|aide)\b/i;

/** Nothing French is left in the guide, nor English spoken as French. */
async function englishGuide(page: Page): Promise<void> {
  const pieces = await spoken(guideOf(page));
  expect(pieces.length).toBeGreaterThan(5);
  expect(
    pieces.filter(({ lang }) => lang !== 'en'),
    'tout le guide est dit en anglais',
  ).toEqual([]);
  expect(
    pieces.filter(({ text }) => FRENCH.test(text)),
    'il ne reste pas de français dans le guide',
  ).toEqual([]);
}

test('« Déclarer zéro » en anglais : le guide entier en anglais, le portail en français', { tag: '@bureau' }, async ({
  page,
}) => {
  test.slow();
  const guide = guideOf(page);
  const explain = async () => {
    await guide.getByRole('button', { name: 'Explain' }).click();
    await guide.getByRole('button', { name: 'A small hint' }).click();
    await englishGuide(page);
  };
  await enter(page, { exercice: 'caf/declarer-zero', mode: 'guide', edition: '2025', langue: 'en' });
  await expect(guide.getByRole('heading', { name: 'Get into Marc’s account' })).toBeVisible();
  await explain();
  await expect(page.locator('.room')).toHaveAttribute('lang', 'en');
  expect(
    (await spoken(pageIn(page))).every(({ lang }) => lang === 'fr'),
    'le portail reste en français',
  ).toBe(true);
  for (const name of ['My papers', 'My data', /^Calendar\s:/]) await expect(page.getByRole('button', { name })).toBeVisible();

  await logIn(page, 'marc');
  await expect(guide.getByRole('heading', { name: 'Has anything changed for him?' })).toBeVisible();
  await explain();
  await passSituation(page);
  await explain();
  await confirmAll(page);
  await finishAndSend(page);
  await openMail(page, /Accusé de réception/);
  await explain();
  await openCalendar(page);
  await advanceUntil(page, /Paiement de .* pour novembre 2026/);
  await expect(page.getByRole('heading', { level: 1, name: /^It is over/ })).toBeVisible();
  await page.getByRole('button', { name: 'See the review' }).click();
  const review = page.getByRole('article');
  await expect(page.getByRole('heading', { level: 1, name: 'Your debrief' })).toBeVisible();
  await expect(review).toHaveAttribute('lang', 'en');
  await expect(review).toContainText('Even with zero, you declare every three months.');
});

test('« Ma première déclaration » en facile à lire, du début au bilan', { tag: '@telephone' }, async ({ page }) => {
  test.slow();
  const guide = guideOf(page);
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025', langue: 'falc' });
  const open = async (title: string, words: string) => {
    await expect(guide.getByText(title).first()).toBeVisible();
    if (await guide.getByRole('button', { name: 'Aide' }).isVisible()) await guide.getByRole('button', { name: 'Aide' }).click();
    await expect(guide.getByText(words).last()).toBeVisible();
    await page.keyboard.press('Escape');
    if (!(await guide.getByRole('button', { name: 'Aide' }).isVisible()))
      await guide.getByRole('button', { name: 'Réduire' }).click();
  };
  await open('Entrer dans mon compte', 'Le code vérifie que c’est Sofia.');
  await logIn(page, 'sofia');
  await open('Ma situation est la même ?', 'Répondez oui.');
  await passSituation(page);
  // The month of this page is read on the pay slip: it comes first.
  await open('Trouver le bon montant', 'Cherchez les mots « Montant net social ».');
  await page.getByRole('button', { name: /^Papiers/ }).click();
  await page.getByRole('button', { name: /Bulletin de paie, août 2026/ }).click();
  await page.getByRole('button', { name: /^Portail/ }).click();
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  await confirmAll(page);
  await finishAndSend(page);
  await open('Garder la preuve', 'Regardez le numéro.');
  await openMail(page, /Accusé de réception/);
  await open('Attendre l’argent', 'Attendez le paiement de novembre.');
  await openCalendar(page);
  await advanceUntil(page, /Paiement de .* pour novembre 2026/);
  await page.getByRole('button', { name: 'Voir le bilan', exact: true }).click();
  const review = page.getByRole('article');
  await expect(review).toContainText('Il faut faire la déclaration tous les 3 mois.');
  await expect(review).toHaveAttribute('lang', 'fr');
});

test('changer de langue en route garde l’étape et les réponses', { tag: '@bureau' }, async ({ page }) => {
  const guide = guideOf(page);
  await enter(page, { exercice: 'caf/declarer-zero', mode: 'guide', edition: '2025' });
  await browserOf(page).getByRole('textbox', { name: 'Numéro de sécurité sociale' }).fill('29705');
  await expect(guide.getByRole('heading', { name: 'Entrer dans le compte de Marc' })).toBeVisible();
  await page.getByRole('button', { name: 'Confort et réglages' }).click();
  await page.getByRole('radio', { name: 'English' }).check();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Fermer|Close/ })
    .click();
  await expect(guide.getByRole('heading', { name: 'Get into Marc’s account' })).toBeVisible();
  await expect(browserOf(page).getByRole('textbox', { name: 'Numéro de sécurité sociale' })).toHaveValue('29705');
});
