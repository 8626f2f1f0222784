import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserOf, closeDialog, enter, goOn, logIn, passOthers, passSituation, swearAndSend, titleIn } from './room.ts';

async function wear(page: Page, edition: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Confort et réglages' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: edition }).check();
  await closeDialog(page);
}

test('changer d’apparence au milieu : les réponses se retrouvent dans l’autre, à vérifier', { tag: '@bureau' }, async ({
  page,
}) => {
  test.slow();
  const browser = browserOf(page);
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2024' });
  await logIn(page, 'sofia');
  await passSituation(page);
  // In 2024 the months are August to October: the two that both looks ask are found again in 2025.
  await browser.getByRole('checkbox', { name: 'Salaire' }).check();
  await browser.getByRole('textbox', { name: 'Salaire, août 2026' }).fill('1071,85');
  await browser.getByRole('textbox', { name: 'Salaire, septembre 2026' }).fill('1000');
  await browser.getByRole('textbox', { name: 'Salaire, octobre 2026' }).fill('1043,20');

  await wear(page, /2025/);
  await expect(browser.getByText('portail d’exercice, interface de 2025')).toBeVisible();
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  await expect(browser.getByRole('button', { name: 'Votre situation complet' })).toBeVisible();
  await expect(browser.getByRole('button', { name: /Vérifiez vos ressources à (vérifier|compléter)/ })).toBeVisible();
  const notes = browser.getByText(/Dans l’autre présentation, vous aviez écrit/);
  await expect(notes).toHaveCount(2);
  await expect(notes.nth(0)).toContainText('1 071,85 €');
  await expect(notes.nth(1)).toContainText('1 000,00 €');
  // The right amount is offered as right, the wrong one as a change to ask for.
  await expect(browser.getByRole('radio', { name: 'C’est exact' }).first()).toBeChecked();
  await expect(browser.getByRole('radio', { name: 'Demander une modification' }).last()).toBeChecked();
  await browser.getByRole('radio', { name: 'C’est exact' }).last().check();
  await browser
    .getByRole('button', { name: /^Garder cette réponse/ })
    .first()
    .click();
  await browser.getByRole('button', { name: 'C’est exact' }).click();
  await browser.getByRole('radio', { name: 'Non, tout y est' }).check();
  await goOn(page);
  await passOthers(page);

  await wear(page, /2024/);
  await expect(browser.getByText('portail d’exercice, interface de 2024')).toBeVisible();
  await browser.getByRole('button', { name: /^Déclarez vos ressources, mois par mois/ }).click();
  await expect(browser.getByRole('textbox', { name: 'Salaire, août 2026' })).toHaveValue('1071,85');
  await expect(browser.getByRole('textbox', { name: 'Salaire, octobre 2026' })).toHaveValue('1043,20');
  await browser.getByRole('textbox', { name: 'Salaire, septembre 2026' }).fill('1043,20');
  await goOn(page);
  await expect(titleIn(page, 'Autres ressources')).toBeVisible();
  await expect(browser.getByRole('checkbox', { name: 'Aucune autre ressource' })).toBeChecked();
  await goOn(page);
  await goOn(page);
  await swearAndSend(page);
  await expect(titleIn(page, 'Votre déclaration est envoyée')).toBeVisible();
  await expect(browser.getByText(/pour août, septembre et octobre 2026/).first()).toBeVisible();
});
