import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserOf, closeDialog, enter, identify, openCalendar, PEOPLE, readCode, titleIn } from './room.ts';

const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const ROOM = { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' };

async function tryNumber(page: Page, numero: string): Promise<void> {
  const browser = browserOf(page);
  await browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' }).fill(numero);
  await browser.getByRole('textbox', { name: 'Mot de passe' }).fill(PEOPLE.sofia.motDePasse);
  await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
}

async function askForCode(page: Page): Promise<void> {
  await identify(page, 'sofia');
  await browserOf(page).getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  await expect(titleIn(page, 'Recopiez le code reçu')).toBeVisible();
}

for (const [trap, numero, said] of [
  ['le numéro d’allocataire, à 7 chiffres', '0001201', /Sept chiffres, c’est le numéro d’allocataire/],
  ['le numéro avec sa clé, 15 chiffres', '297050012304528', /Il y a 15 chiffres\s: les 2 derniers sont la clé/],
] as const) {
  test(`${trap} : la page dit pourquoi, et garde ce qui est écrit`, { tag: '@bureau' }, async ({ page }) => {
    await enter(page, ROOM);
    await tryNumber(page, numero);
    await expect(browserOf(page).getByText(said)).toBeVisible();
    await expect(browserOf(page).getByRole('textbox', { name: 'Numéro de sécurité sociale' })).toHaveValue(numero);
  });
}

test('un numéro qui pourrait être vrai est refusé gentiment, et n’est écrit nulle part', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, ROOM);
  await tryNumber(page, '1 85 05 78 006 084');
  await expect(browserOf(page).getByText(/ressemble à un vrai numéro de sécurité sociale/)).toBeVisible();
  await tryNumber(page, '2 69 05 49 588 157 80');
  await expect(browserOf(page).getByText(/ressemble à un vrai numéro de sécurité sociale/)).toBeVisible();
  const written = (await kept(page)).replace(/[\s.-]/g, '');
  expect(written).not.toContain('1850578006084');
  expect(written).not.toContain('2690549588157');
  await page.reload();
  await expect(titleIn(page, 'Se connecter à Mon Compte')).toBeVisible();
  expect((await kept(page)).replace(/[\s.-]/g, '')).not.toContain('1850578006084');
});

test('lire le code dans le même onglet interrompt la connexion ; dans l’autre onglet, non', { tag: '@bureau' }, async ({
  page,
}) => {
  const browser = browserOf(page);
  await enter(page, ROOM);
  await askForCode(page);
  await browser.getByRole('list', { name: 'Favoris' }).getByRole('button', { name: 'Mes courriels' }).click();
  await expect(titleIn(page, 'Messages reçus')).toBeVisible();
  await browser.getByRole('button', { name: 'Page précédente' }).click();
  await expect(titleIn(page, 'La connexion s’est interrompue')).toBeVisible();
  await expect(browser.getByText(/Pour lire le code, ouvrez la messagerie dans un autre onglet/)).toBeVisible();
  await browser.getByRole('button', { name: 'Recommencer la connexion' }).click();
  await askForCode(page);
  const code = await readCode(page);
  await expect(titleIn(page, 'Recopiez le code reçu')).toBeVisible();
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(code);
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await expect(titleIn(page, 'Bonjour Sofia')).toBeVisible();
});

test('un code de plus de quinze minutes ne marche plus ; le nouveau, oui', { tag: '@bureau' }, async ({ page }) => {
  const browser = browserOf(page);
  await enter(page, ROOM);
  await askForCode(page);
  const old = await readCode(page);
  await (await openCalendar(page)).getByRole('button', { name: 'Attendre 20 minutes' }).click();
  await expect(page.getByRole('dialog').getByText('Il est 9 h 20.')).toBeVisible();
  await closeDialog(page);
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(old);
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await expect(browser.getByText(/Ce code a plus de 15 minutes/)).toBeVisible();
  await browser.getByRole('button', { name: 'Envoyer un nouveau code' }).click();
  await expect(browser.getByRole('tab', { name: 'Ma messagerie (3)' })).toBeVisible();
  const fresh = await readCode(page);
  expect(fresh).not.toBe(old);
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(fresh);
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await expect(titleIn(page, 'Bonjour Sofia')).toBeVisible();
});
