import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { browserOf, confirmAll, enter, guideOf, identify, monthOf, passOthers, readCode, titleIn } from './room.ts';

// On a telephone the guide stands over the foot of the page: what is asked must be in sight all the same, with its answers.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Wholly between the training strip and what stands at the bottom. */
async function inSight(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  const sheet = guideOf(page);
  await expect
    .poll(async () => {
      const [box, foot] = [await wanted.boundingBox(), await sheet.boundingBox()];
      return box !== null && foot !== null && box.y >= 40 && box.y + box.height <= foot.y;
    })
    .toBe(true);
}
const question = (page: Page, name: string | RegExp): Locator =>
  browserOf(page).locator('[data-champ]').filter({ hasText: name }).first();

test('sur un téléphone, la question et ses réponses sont au-dessus du guide, en arrivant et en revenant', {
  tag: '@telephone',
}, async ({ page }) => {
  await enter(page, { exercice: 'caf/premiere-declaration', edition: '2025', mode: 'guide' });
  await inSight(page, question(page, 'Numéro de sécurité sociale'));
  await identify(page, 'sofia');
  await browserOf(page).getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  await inSight(page, question(page, 'Code à 6 chiffres'));
  const code = await readCode(page);
  await inSight(page, question(page, 'Code à 6 chiffres'));
  await browserOf(page).getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(code);
  await browserOf(page).getByRole('button', { name: 'Valider le code' }).click();
  await expect(titleIn(page, 'Bonjour Sofia')).toBeVisible();
  await browserOf(page).getByRole('button', { name: 'Faire ma déclaration' }).click();
  await inSight(page, browserOf(page).getByRole('radio', { name: 'Oui, rien n’a changé' }));
  await inSight(page, browserOf(page).getByRole('radio').nth(1));
  await guideOf(page).getByRole('button', { name: 'Aide', exact: true }).click();
  await inSight(page, browserOf(page).getByRole('radio').nth(1));
  await guideOf(page).getByRole('button', { name: 'Réduire' }).click();
  await browserOf(page).getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
  await browserOf(page).getByRole('button', { name: 'Continuer', exact: true }).click();
  await confirmAll(page);
  await passOthers(page);
  await expect(titleIn(page, 'Récapitulatif')).toBeVisible();
  await inSight(page, titleIn(page, 'Récapitulatif'));
  await inSight(page, browserOf(page).getByText('Les trois mois', { exact: true }).first());
});

for (const edition of ['2021', '2026'])
  test(`France Travail ${edition} : la question des cookies laisse voir la première case`, { tag: '@telephone' }, async ({
    page,
  }) => {
    await enter(page, { exercice: 'pole-emploi/premiere-actualisation', edition, mode: 'guide' });
    await inSight(page, titleIn(page, /bienvenue/));
    await browserOf(page).getByRole('link', { name: 'Connexion' }).first().click();
    await inSight(page, question(page, /Identifiant/));
  });

test('sur un téléphone, la case que l’on remplit reste en vue au-dessus d’un papier ouvert, et s’y tape', {
  tag: '@telephone',
}, async ({ page }) => {
  await enter(page, { exercice: 'caf/premiere-declaration', edition: '2025', mode: 'guide' });
  await identify(page, 'sofia');
  await browserOf(page).getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  const code = await readCode(page);
  await browserOf(page).getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(code);
  await browserOf(page).getByRole('button', { name: 'Valider le code' }).click();
  await browserOf(page).getByRole('button', { name: 'Faire ma déclaration' }).click();
  await browserOf(page).getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
  await browserOf(page).getByRole('button', { name: 'Continuer', exact: true }).click();
  const august = monthOf(page, 'Août 2026');
  await august.getByRole('button', { name: 'Demander une modification' }).click();
  await august.getByRole('radio', { name: 'Le montant est faux' }).check();
  const box = august.getByRole('textbox');
  await box.focus();
  const doors = page.getByRole('navigation', { name: 'Salle d’exercice' });
  await doors.getByRole('button', { name: 'Papiers' }).click();
  // The list alone has the whole width: nothing is being read yet.
  await expect(box).toBeHidden();
  await page
    .getByRole('button', { name: /^Bulletin de paie, août 2026/ })
    .last()
    .click();
  await inSight(page, box);
  const line = page.getByRole('row', { name: /Montant net social/ }).first();
  await line.evaluate((row) => row.scrollIntoView({ block: 'start' }));
  await inSight(page, box);
  await inSight(page, line);
  // Nothing of one stands over the other.
  const [field, paper] = [await box.boundingBox(), await line.boundingBox()];
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(paper?.y ?? 0);
  await box.fill('1 071,85');
  await expect(line).toBeVisible();
  await doors.getByRole('button', { name: 'Portail' }).click();
  await expect(box).toHaveValue('1071,85');
  await expect(box).toBeVisible();
});
