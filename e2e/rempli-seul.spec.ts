import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserOf, enter, PEOPLE, readCode, titleIn } from './room.ts';

/*
 * Boxes filled as some password managers and extensions do: their value changes on screen, and the page hears of nothing. What is seen
 * must be what is read when one presses.
 */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const write = (box: Locator, text: string) =>
  box.evaluate((element, value) => {
    (element as HTMLInputElement).value = value;
  }, text);
const tick = (box: Locator) =>
  box.evaluate((element) => {
    (element as HTMLInputElement).checked = true;
  });
const press = (page: Page, name: string | RegExp) => browserOf(page).getByRole('button', { name, exact: true }).click();

test('Caf : de la connexion à l’envoi, tout est rempli sans rien en dire', { tag: '@bureau' }, async ({ page }) => {
  const browser = browserOf(page);
  const box = (name: string | RegExp) => browser.getByRole('textbox', { name });
  await enter(page, { compte: 'sofia', portail: 'caf', edition: '2024' });
  await write(box('Numéro de sécurité sociale'), PEOPLE.sofia.numero);
  await write(box('Mot de passe'), PEOPLE.sofia.motDePasse);
  await press(page, 'Se connecter');
  await press(page, 'Envoyer le code');
  await expect(box('Code à 6 chiffres')).toBeVisible();
  await write(box('Code à 6 chiffres'), await readCode(page));
  await press(page, 'Valider le code');
  await browser.getByRole('button', { name: /(Faire|Reprendre) ma déclaration/ }).click();
  await expect(titleIn(page, 'Votre situation')).toBeVisible();
  await tick(browser.getByRole('radio', { name: 'Oui, rien n’a changé' }));
  await press(page, 'Continuer');
  await expect(titleIn(page, 'Déclarez vos ressources, mois par mois')).toBeVisible();
  await tick(browser.getByRole('checkbox', { name: 'Salaire' }));
  // Any act makes it heard, and the boxes of the salary come.
  await page.keyboard.press('Tab');
  const cells = browser.getByRole('textbox', { name: /^Salaire/ });
  await expect(cells).toHaveCount(3);
  for (const [rank, amount] of ['912,40', '900', '1 012,05'].entries()) await write(cells.nth(rank), amount);
  await press(page, 'Continuer');
  await expect(titleIn(page, 'Autres ressources')).toBeVisible();
  await tick(browser.getByRole('checkbox', { name: 'Aucune autre ressource' }));
  await press(page, 'Continuer');
  await expect(titleIn(page, 'Récapitulatif')).toBeVisible();
  for (const amount of ['912,40', '900,00', '1 012,05'])
    await expect(browser.getByText(new RegExp(amount.replace(' ', '\\s'))).first()).toBeVisible();
  await press(page, 'Continuer');
  await tick(browser.getByRole('checkbox', { name: /atteste|honneur/ }));
  await press(page, /^(Envoyer|Valider)/);
  await expect(titleIn(page, 'Votre déclaration est envoyée')).toBeVisible();
});

test('Pôle emploi : texte, mot de passe, choix, heures, montant, liste et date, remplis sans rien en dire', {
  tag: '@bureau',
}, async ({ page }) => {
  const browser = browserOf(page);
  const box = (name: string | RegExp) => browser.getByRole('textbox', { name });
  await enter(page, { compte: 'tom', portail: 'pole-emploi', edition: '2026' });
  await press(page, 'Tout refuser');
  await browser.getByRole('link', { name: 'Connexion', exact: true }).first().click();
  await expect(box(/Identifiant/)).toBeVisible();
  await write(box(/Identifiant/), '400109T');
  await press(page, 'Continuer');
  await expect(box(/Mot de passe/)).toBeVisible();
  await write(box(/Mot de passe/), 'Traiteur2026');
  await press(page, /^Se connecter/);
  await expect(titleIn(page, /^(Bonjour Tom|Tableau de bord de Tom)/)).toBeVisible();
  await browser.locator('a[href="#pole-emploi:actualisation/accueil"]').filter({ visible: true }).first().click();
  await press(page, 'Continuer');
  await expect(titleIn(page, /activités/)).toBeVisible();
  const answer = (question: RegExp, words: string) =>
    tick(browser.getByRole('group', { name: question }).getByRole('radio', { name: words }));
  /** Any act makes what was filled heard, and the questions that follow come. */
  const act = () => page.keyboard.press('Tab');
  await answer(/^Avez-vous travaillé en/, 'Oui');
  await act();
  await answer(/^Cette ligne est-elle exacte/, 'Signaler une erreur');
  await answer(/^Avez-vous travaillé ailleurs/, 'Non');
  await act();
  await answer(/^Qu’est-ce qui est faux/, 'Les heures, le montant ou les dates');
  await act();
  await expect(box(/^Heures travaillées/)).toBeVisible();
  await write(box(/^Heures travaillées/), '42');
  await write(box(/brut/i), '546,50');
  const lists = browser.getByRole('combobox');
  await write(lists.first(), '2026-10-02');
  await write(lists.last(), '2026-10-30');
  await act();
  await answer(/contrat.*(terminé|fini)/i, 'Non');
  await press(page, 'Continuer');
  await expect(titleIn(page, /situations particulières/)).toBeVisible();
  await answer(/formation ou un stage/, 'Oui');
  await answer(/arrêt maladie/, 'Non');
  await answer(/nouvelle pension/, 'Oui');
  await act();
  await write(box('Nom de la formation'), 'Anglais');
  const day = async (question: RegExp, parts: readonly string[]) => {
    const boxes = browser.getByRole('group', { name: question }).getByRole('textbox');
    for (const [rank, part] of parts.entries()) await write(boxes.nth(rank), part);
  };
  await day(/^Premier jour de formation/, ['5', '10', '2026']);
  await day(/^Dernier jour de formation/, ['30', '10', '2026']);
  await tick(browser.getByRole('checkbox', { name: 'Pension d’invalidité' }));
  await act();
  await day(/^Début de la pension d’invalidité/, ['3', '10', '2026']);
  await press(page, 'Continuer');
  await expect(titleIn(page, 'Je vérifie et je valide')).toBeVisible();
  const told = browser.getByRole('definition');
  for (const words of [
    '42 heures',
    /^546,50\s€/,
    'vendredi 2 octobre 2026',
    'vendredi 30 octobre 2026',
    'Anglais',
    '5 octobre 2026',
    '30 octobre 2026',
    'Pension d’invalidité',
    '3 octobre 2026',
  ])
    await expect(told.filter({ hasText: words }).first()).toBeVisible();
  await answer(/^Voulez-vous rester inscrit/, 'Oui');
  await tick(browser.getByRole('checkbox', { name: /J’ai relu ces points/ }));
  await press(page, 'Valider et envoyer ma déclaration');
  await expect(titleIn(page, 'Je vérifie et je valide')).toBeHidden();
  await expect(browser.getByText(/Il manque/)).toBeHidden();
});
