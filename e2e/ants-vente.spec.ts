import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { guidedUntil, titled } from './guided.ts';
import { browserOf, enter } from './room.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Fanny declares her sale, and reads the code on her screen. */
async function sell(page: Page, edition: string): Promise<string> {
  await enter(page, { exercice: 'ants/vendre-sa-voiture', mode: 'guide', edition });
  await guidedUntil(page, titled('Votre vente est enregistrée'));
  await axe(page, `vente ${edition}, code`);
  return (
    (await browserOf(page)
      .getByText(/^\d{5}$/)
      .textContent()) ?? ''
  );
}

/** Théo begins, is wrong about the code, then writes the one that he was told. */
async function writeCode(page: Page, edition: string, code: string): Promise<void> {
  await enter(page, { exercice: 'ants/acheter-une-voiture', mode: 'guide', edition });
  const box = browserOf(page).getByLabel('Code de cession');
  await guidedUntil(page, () => box.isVisible());
  const refusal = browserOf(page).getByText(/Ce code n’est pas celui de cette vente/);
  await box.fill(code === '11111' ? '22222' : '11111');
  await box.press('Tab');
  await expect(refusal.first()).toBeVisible();
  await axe(page, `achat ${edition}, code faux`);
  await box.fill(code);
  await box.press('Tab');
  await expect(refusal).toHaveCount(0);
}

test('le code que le vendeur lit sur son ordinateur ouvre la demande de l’acheteur sur le sien', { tag: '@bureau' }, async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const elsewhere = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' });
  await elsewhere.clock.install();
  await page.clock.install();
  const code = await sell(await elsewhere.newPage(), '2026');
  await elsewhere.close();
  await writeCode(page, '2026', code);
});

test('une personne joue la vente puis l’achat, l’une après l’autre, sur le même ordinateur, jusqu’au paiement', {
  tag: ['@bureau', '@longue'],
}, async ({ page }) => {
  test.setTimeout(240_000);
  await page.clock.install();
  await writeCode(page, '2020', await sell(page, '2020'));
  await guidedUntil(page, titled('Votre demande est enregistrée'));
  await axe(page, 'achat, demande enregistrée');
  await guidedUntil(page, titled('Votre paiement est accepté'));
  await expect(browserOf(page).getByText(/16 chiffres/)).toHaveCount(0);
  await axe(page, 'achat, payé');
});
