import { expect, test } from './fixtures.ts';
import { enter } from './room.ts';

test('un bulletin agrandi quatre fois : aucun montant n’est coupé, la feuille ne se pousse pas de côté', async ({ page }) => {
  await enter(page, { exercice: 'caf/premiere-declaration', edition: '2025', mode: 'guide' });
  const narrow = (page.viewportSize()?.width ?? 1280) < 700;
  await page.getByRole('button', { name: narrow ? /^Papiers/ : 'Mes papiers' }).click();
  await page
    .getByRole('button', { name: /^Bulletin de paie, août 2026/ })
    .last()
    .click();
  const view = page.getByRole('region', { name: 'Bulletin de paie, août 2026' });
  const larger = page.getByRole('button', { name: 'Papier plus grand' });
  for (const size of ['100', '150', '200', '300']) {
    await expect(view).toHaveAttribute('data-taille', size);
    // A table that is already told in two columns tells the same at each size.
    await expect(view.getByRole('row', { name: /^Montant net social/i }).last()).toContainText(/1.071,85/);
    expect(await view.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(1);
    if (size !== '300') await larger.click();
  }
});
