import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  advanceUntil,
  browserOf,
  closeDialog,
  confirmAll,
  enter,
  finishAndSend,
  logIn,
  openCalendar,
  openMail,
  pageIn,
  passSituation,
  titleIn,
  toMailList,
  toPortal,
  typeAmounts,
} from './room.ts';

const NET_A_PAYER = ['1142,10', '1392,10', '1392,10'];
const NET_SOCIAL = ['1487,30', '1487,30', '1487,30'];

async function openMoments(page: Page) {
  await (await openCalendar(page)).getByRole('button', { name: 'Revenir à un moment' }).click();
  const moments = page.getByRole('dialog', { name: 'Ma séance' });
  await expect(moments.getByRole('heading', { name: 'Revenir à un moment' })).toBeVisible();
  return moments;
}

test('le net à payer déclaré à la place du net social : le courrier arrive des mois plus tard, on revient, et le premier essai reste', {
  tag: '@bureau',
}, async ({ page }) => {
  test.slow();
  const browser = browserOf(page);
  await enter(page, { exercice: 'caf/net-social-net-a-payer', mode: 'guide', edition: '2024' });
  await logIn(page, 'yasmine');
  await passSituation(page);
  await typeAmounts(page, NET_A_PAYER);
  await finishAndSend(page);
  await openCalendar(page);
  await advanceUntil(page, /Paiement de .* pour novembre 2026/);
  await advanceUntil(page, /Lettre reçue.*Somme à rembourser/);
  await expect(page.getByRole('dialog').getByText(/Nous sommes le .* (janvier|février|mars) 2027/)).toBeVisible();
  await closeDialog(page);

  await openMail(page, /Somme à rembourser/);
  const letter = browser.getByRole('article', { name: /Somme à rembourser/ });
  await expect(letter).toContainText(/Vous avez reçu [\d\s]+,\d\d\s€ de trop/);
  await expect(letter.getByRole('definition').nth(0)).toHaveText(/^[\d\s]+,\d\d\s€$/);
  const owed = await letter.getByRole('definition').nth(0).innerText();
  for (const delay of [/20 jours\s: jusqu’au \d+\s\S+ 2027/, /12 mois au plus/, /2 mois\s: jusqu’au \d+\s\S+ 2027/])
    await expect(letter).toContainText(delay);
  await toPortal(page);
  await browser.getByRole('link', { name: 'Mes paiements et mes droits' }).click();
  await expect(pageIn(page)).toContainText(owed);

  // Another try, from just before the first wrong amount.
  let moments = await openMoments(page);
  const earlier = moments.getByText(/^Plus tôt/);
  if (await earlier.isVisible()) await earlier.click();
  await moments.getByRole('button', { name: /Revenir juste avant.*1\s142,10 €/ }).click();
  await moments.getByRole('button', { name: 'Oui, revenir' }).click();
  await expect(page.getByRole('button', { name: /^Calendrier\s: 3 nov\. 2026/ })).toBeVisible();
  await typeAmounts(page, NET_SOCIAL);
  await finishAndSend(page);
  const calendar = await openCalendar(page);
  await calendar.getByRole('button', { name: '3 mois' }).click();
  // In February the next declaration is open: going past its last day is said first, once.
  await calendar.getByRole('button', { name: '3 mois' }).click();
  await expect(calendar.getByText(/c’est à envoyer jusqu’au 28\sfévrier 2027/)).toBeInViewport();
  await expect(calendar.getByText(/Nous sommes le .* février 2027/)).toBeVisible();
  await calendar.getByRole('button', { name: 'Avancer quand même' }).click();
  await expect(calendar.getByText(/Nous sommes le .* mai 2027/)).toBeVisible();
  await closeDialog(page);
  await toMailList(page);
  await expect(browser.getByRole('button', { name: /Accusé de réception/ })).toBeVisible();
  await expect(browser.getByRole('button', { name: /Somme à rembourser/ })).toHaveCount(0);

  // The first try is still there, and may be taken up again.
  moments = await openMoments(page);
  await expect(moments.getByRole('heading', { name: 'Vos autres essais' })).toBeVisible();
  await moments.getByText('Ce qui s’y est passé').first().click();
  await expect(moments.getByText(/Somme à rembourser/).first()).toBeVisible();
  await moments
    .getByRole('button', { name: /Reprendre cet essai/ })
    .first()
    .click();
  await moments.getByRole('button', { name: 'Oui, revenir' }).click();
  await expect(pageIn(page)).toContainText(owed);
});

test('une déclaration oubliée : pas de paiement, une suspension, et le droit revient', { tag: ['@bureau', '@longue'] }, async ({
  page,
}) => {
  test.slow();
  const browser = browserOf(page);
  await enter(page, { exercice: 'caf/declaration-oubliee', mode: 'guide', edition: '2025' });
  await openCalendar(page);
  await advanceUntil(page, /Vos paiements sont suspendus/);
  await advanceUntil(page, /Pas de paiement pour novembre 2026/);
  await closeDialog(page);
  await openMail(page, /Vos paiements sont suspendus/);
  await expect(browser.getByRole('article').last()).toContainText('Ce n’est pas une radiation');
  await toPortal(page);
  await logIn(page, 'nadia');
  await expect(browser.getByRole('heading', { name: 'Déclaration non faite' })).toBeVisible();
  await passSituation(page);
  await confirmAll(page);
  await finishAndSend(page);
  await browser.getByRole('link', { name: 'Mes messages' }).click();
  await browser
    .getByRole('link', { name: /Votre droit reprend/ })
    .or(browser.getByRole('button', { name: /Votre droit reprend/ }))
    .click();
  await expect(titleIn(page, 'Votre droit reprend')).toBeVisible();
  await openCalendar(page);
  await advanceUntil(page, /Paiement de .* pour (novembre|décembre) 2026/);
});

test('une date passée, ou qui n’existe pas, est dite sans rien bouger', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide' });
  const calendar = await openCalendar(page);
  for (const [day, month, said] of [
    ['31', '02', 'Cette date n’existe pas'],
    ['01', '10', 'Cette date est passée'],
  ] as const) {
    await calendar.getByRole('textbox', { name: 'Jour' }).fill(day);
    await calendar.getByRole('textbox', { name: 'Mois' }).fill(month);
    await calendar.getByRole('textbox', { name: 'Année' }).fill('2026');
    await calendar.getByRole('button', { name: 'Aller à cette date' }).click();
    // Said aloud in the dialog too: the first is the one that is read.
    await expect(calendar.getByText(said).first()).toBeVisible();
    await expect(calendar.getByText('Nous sommes le mardi 3 novembre 2026.')).toBeVisible();
  }
});

test('un calendrier plus haut que l’écran laisse le bandeau en vue', { tag: '@bureau' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await enter(page, { exercice: 'ants/titre-oublie', mode: 'guide', edition: '2026' });
  const calendar = await openCalendar(page);
  await calendar.getByRole('button', { name: '1 jour' }).click();
  const banner = await page.locator('.ui-training').first().boundingBox();
  const box = await calendar.boundingBox();
  expect(banner?.height).toBeGreaterThan(0);
  expect(box?.height).toBeGreaterThan(400);
  expect(box?.y).toBeGreaterThanOrEqual((banner?.y ?? 0) + (banner?.height ?? 0));
  await expect(calendar.getByRole('button', { name: 'Fermer' })).toBeInViewport();
});
