import { axe, expect, test } from './fixtures.ts';
import { guidedUntil, titled } from './guided.ts';
import { advanceUntil, browserOf, closeDialog, enter, openCalendar, openMail } from './room.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('une pré-demande se valide une fois : son numéro s’imprime, et sert à un rendez-vous', {
  tag: ['@bureau', '@longue'],
}, async ({ page }) => {
  test.setTimeout(240_000);
  const browser = browserOf(page);
  await page.clock.install();
  await enter(page, { exercice: 'ants/passeport-a-temps', mode: 'guide', edition: '2026' });
  await guidedUntil(page, titled('Votre pré-demande est validée'));
  await expect(browser.getByText(/EX[A-Z2-9]{8}/).first()).toBeVisible();
  await expect(browser.getByRole('button', { name: 'Imprimer ce papier' })).toBeVisible();
  await expect(browser.getByRole('textbox')).toHaveCount(0);
  await axe(page, 'pré-demande validée');
  await guidedUntil(page, titled('Votre rendez-vous est pris'));
  await axe(page, 'rendez-vous pris');
});

test('un passeport que personne ne vient chercher est détruit après trois mois, et c’est dit', {
  tag: ['@telephone', '@longue'],
}, async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.install();
  await enter(page, { exercice: 'ants/titre-oublie', mode: 'guide', edition: '2020' });
  const calendar = await openCalendar(page);
  await advanceUntil(page, /Votre titre n’a pas été retiré/);
  await expect(calendar.getByRole('listitem').filter({ hasText: 'Votre titre n’a pas été retiré' })).toContainText('21 novembre');
  await closeDialog(page);
  await openMail(page, /Un message vous attend dans votre espace/);
  await guidedUntil(page, titled(/Mes démarches en cours|Mon compte/));
  await browserOf(page).locator('nav button[aria-expanded="false"]').filter({ visible: true }).first().click();
  await browserOf(page).locator('a[href^="#ants:messages"]').filter({ visible: true }).first().click();
  await browserOf(page).getByText('Votre titre n’a pas été retiré').first().click();
  await expect(browserOf(page).getByText(/Il faut tout recommencer/)).toBeVisible();
  await axe(page, 'titre détruit');
});
