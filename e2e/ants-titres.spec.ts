import { axe, expect, test } from './fixtures.ts';
import { guidedUntil, titled } from './guided.ts';
import { browserOf, enter } from './room.ts';

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
