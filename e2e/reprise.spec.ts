import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  browserOf,
  confirmAll,
  enter,
  goOn,
  logIn,
  monthOf,
  pageIn,
  passOthers,
  passSituation,
  swearAndSend,
  titleIn,
} from './room.ts';

const FIRST = { exercice: 'caf/premiere-declaration', mode: 'guide' };
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

/** In the manual look, in the middle of the amounts: one is given, the next is being typed. */
async function typingAmounts(page: Page): Promise<void> {
  await enter(page, { ...FIRST, edition: '2024' });
  await logIn(page, 'sofia');
  await passSituation(page);
  await browserOf(page).getByRole('checkbox', { name: 'Salaire' }).check();
  await browserOf(page).getByRole('textbox', { name: 'Salaire, août 2026' }).fill('1071,85');
  await browserOf(page).getByRole('textbox', { name: 'Salaire, septembre 2026' }).pressSequentially('104');
}

async function stillTyping(page: Page): Promise<void> {
  const browser = browserOf(page);
  await expect(titleIn(page, 'Déclarez vos ressources, mois par mois')).toBeVisible();
  await expect(browser.getByRole('checkbox', { name: 'Salaire' })).toBeChecked();
  await expect(browser.getByRole('textbox', { name: 'Salaire, août 2026' })).toHaveValue('1071,85');
  await expect(browser.getByRole('textbox', { name: 'Salaire, septembre 2026' })).toHaveValue('104');
}

test('la page fermée au milieu d’un formulaire se rouvre au même écran, avec ce qui était en train de s’écrire', {
  tag: '@bureau',
}, async ({ page, context, browser, baseURL }) => {
  await typingAmounts(page);
  await expect.poll(() => kept(page), 'Ce qui s’écrit est gardé').toContain('"104\\');
  await page.close();
  const again = await context.newPage();
  await again.goto('/salle/');
  await stillTyping(again);
  await expect(again.getByText('Vous reprenez où vous en étiez.')).toBeVisible();

  // The whole browser is killed: only what it had written is left.
  const storageState = await context.storageState();
  await again.close();
  const other = await browser.newContext({ storageState, ...(baseURL ? { baseURL } : {}), locale: 'fr-FR' });
  const later = await other.newPage();
  await later.goto('/salle/?exercice=caf/premiere-declaration&mode=guide&edition=2024');
  await stillTyping(later);
  await other.close();
});

test('recharger au milieu d’un mot ne perd pas une lettre', { tag: '@bureau' }, async ({ page }) => {
  await typingAmounts(page);
  await page.reload();
  await stillTyping(page);
});

test('recharger chaque écran de la déclaration le retrouve, avec ses réponses', { tag: ['@telephone', '@longue'] }, async ({
  page,
}) => {
  test.slow();
  const browser = browserOf(page);
  const reload = async (title: string) => {
    await expect(titleIn(page, title)).toBeVisible();
    await page.reload();
    await expect(titleIn(page, title)).toBeVisible();
  };
  await enter(page, { ...FIRST, edition: '2025' });
  await logIn(page, 'sofia');
  await reload('Bonjour Sofia');
  await browser.getByRole('button', { name: 'Faire ma déclaration' }).click();
  await browser.getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
  await reload('Votre situation');
  await expect(browser.getByRole('radio', { name: 'Oui, rien n’a changé' })).toBeChecked();
  await goOn(page);
  await monthOf(page, 'Juillet 2026').getByRole('button', { name: 'C’est exact' }).click();
  await monthOf(page, 'Août 2026').getByRole('button', { name: 'Je ne sais pas encore' }).click();
  await reload('Vérifiez vos ressources');
  await expect(monthOf(page, 'Juillet 2026').getByText('Vous avez confirmé ce montant')).toBeVisible();
  await monthOf(page, 'Août 2026')
    .getByRole('button', { name: /Répondre maintenant/ })
    .click();
  await confirmAll(page);
  await passOthers(page);
  await reload('Récapitulatif');
  await expect(pageIn(page)).toContainText('3 158,25 €');
  await browser.getByRole('button', { name: 'Revenir à l’étape précédente' }).click();
  await reload('Autres ressources');
  await expect(browser.getByRole('checkbox', { name: 'Aucune autre ressource' })).toBeChecked();
  await goOn(page);
  await goOn(page);
  await reload('Validation');
  await swearAndSend(page);
  await reload('Votre déclaration est envoyée');
  await expect(browser.getByText(/^DTR-202611-/).first()).toBeVisible();
});

test('une inscription ouverte à tous, rechargée avant la première réponse, garde ce que l’on y répond ensuite', {
  tag: '@telephone',
}, async ({ page }) => {
  const browser = browserOf(page);
  await enter(page, { compte: 'lea', portail: 'pole-emploi', edition: '2026' });
  await browser.getByRole('button', { name: 'Tout refuser' }).click();
  await browser.locator('a[href="#pole-emploi:connexion/creation"]').first().click();
  await browser.getByRole('textbox', { name: 'Votre adresse de courriel' }).fill('lea.dessinee@courrier.test');
  await browser.getByRole('button', { name: 'Vérifier' }).click();
  await browser.getByRole('button', { name: 'Commencer mon inscription' }).click();
  const situation = browser.getByRole('combobox', { name: /Quelle est votre situation/ });
  await expect(situation).toBeVisible();
  await page.reload();
  // As soon as the question is there, even if the rest of the portal is still on its way.
  await situation.selectOption('fin-de-contrat');
  await browser.getByRole('textbox', { name: 'Jour' }).pressSequentially('3');
  await page.reload();
  await expect(situation).toHaveValue('fin-de-contrat');
  await expect(browser.getByRole('textbox', { name: 'Jour' })).toHaveValue(/^0?3$/);
});

test('« précédent » et « suivant » du vrai navigateur restent dans l’exercice', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, { ...FIRST, edition: '2025' });
  await logIn(page, 'sofia');
  await passSituation(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  await page.goBack();
  await expect(titleIn(page, 'Votre situation')).toBeVisible();
  await expect(browserOf(page).getByRole('radio', { name: 'Oui, rien n’a changé' })).toBeChecked();
  await page.goBack();
  await expect(titleIn(page, 'Bonjour Sofia')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  await page.goto('/comprendre/');
  await page.goBack();
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
});

for (const address of ['/salle/?exercice=caf/premiere-declaration&mode=guide', '/salle/']) {
  test(`une séance illisible est mise de côté, en le disant : ${address}`, { tag: '@bureau' }, async ({ page }) => {
    await enter(page, { ...FIRST, edition: '2025' });
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"version":1,"journal":[{"type":"commen');
    });
    await page.goto(address);
    await expect(page.getByText('La séance enregistrée ne se lit pas. Elle est mise de côté.')).toBeVisible();
    const way = titleIn(page, 'Se connecter à Mon Compte').or(page.getByRole('link', { name: 'Voir les exercices' }));
    await expect(way).toBeVisible();
    expect(await kept(page), 'Rien n’est jeté').toContain('commen');
  });
}

test('un navigateur plein le dit, et la séance continue en mémoire', { tag: '@bureau' }, async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('plein', 'QuotaExceededError');
    };
  });
  await enter(page, { ...FIRST, edition: '2025' });
  await expect(page.getByText(/Ce navigateur ne peut plus enregistrer/)).toBeVisible();
  await logIn(page, 'sofia');
  await passSituation(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
});

test('un deuxième onglet prend la séance ; le premier s’efface et peut la reprendre', { tag: '@bureau' }, async ({
  page,
  context,
}) => {
  await enter(page, { ...FIRST, edition: '2025' });
  await logIn(page, 'sofia');
  const second = await context.newPage();
  await second.goto('/salle/?exercice=caf/premiere-declaration&mode=guide&edition=2025');
  await expect(titleIn(second, 'Bonjour Sofia')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Cette séance est ouverte dans un autre onglet' })).toBeVisible();
  await passSituation(second);
  await expect(titleIn(second, 'Vérifiez vos ressources')).toBeVisible();

  await page.getByRole('button', { name: 'Continuer ici' }).click();
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Votre situation complet' })).toBeVisible();
  await expect(second.getByRole('heading', { name: 'Cette séance est ouverte dans un autre onglet' })).toBeVisible();
});
