import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { browserOf, enter, titleIn } from './room.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const press = (page: Page, name: string) => browserOf(page).getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) => browserOf(page).getByRole('link', { name }).click();

async function enterAtProvider(page: Page, numero: string, motDePasse: string): Promise<void> {
  await follow(page, /^Connexion d’entraînement/);
  await follow(page, 'Impôts d’exemple');
  await browserOf(page).getByLabel('Numéro fiscal').fill(numero);
  await browserOf(page).getByLabel('Mot de passe', { exact: true }).fill(motDePasse);
  await press(page, 'Se connecter');
}

for (const [edition, tag] of [
  ['2026', '@bureau'],
  ['2026', '@telephone @longue'],
  ['2020', '@telephone'],
  ['2020', '@bureau @longue'],
] as const)
  test(`on entre à l’ANTS par un compte que l’on a ailleurs, et on en sort pour de bon, édition ${edition} ${tag}`, async ({
    page,
  }) => {
    test.slow();
    await enter(page, { compte: 'fanny', portail: 'ants', edition });
    await enterAtProvider(page, '0000FA00388', 'Palette-2026');
    await expect(titleIn(page, 'Vous allez entrer sur ANTS sous le nom de Fanny AQUARELLE')).toBeFocused();
    await axe(page, `identité ${edition}, accord`);
    await press(page, 'Continuer sur ANTS');
    await expect(titleIn(page, /Mes démarches en cours|Mon compte/)).toBeVisible();

    // On a shared computer: the portal is left, and whoever comes next is in, without any password.
    await press(page, 'Se déconnecter');
    await expect(titleIn(page, 'Se connecter à mon espace')).toBeVisible();
    await follow(page, /^Connexion d’entraînement/);
    await follow(page, 'Impôts d’exemple');
    await expect(titleIn(page, 'Vous êtes déjà connecté à Impôts d’exemple')).toBeVisible();
    await axe(page, `identité ${edition}, déjà ouvert`);
    await press(page, 'Continuer vers ANTS');
    await press(page, 'Continuer sur ANTS');
    await expect(titleIn(page, /Mes démarches en cours|Mon compte/)).toBeVisible();

    await press(page, 'Se déconnecter');
    await follow(page, /^Connexion d’entraînement/);
    await follow(page, 'Ce qui est encore ouvert sur cet ordinateur');
    await press(page, 'Quitter Impôts d’exemple');
    await expect(browserOf(page).getByText('Aucun fournisseur n’est ouvert.')).toBeVisible();
    await follow(page, 'Revenir au choix du compte');
    await follow(page, 'Impôts d’exemple');
    await expect(browserOf(page).getByLabel('Mot de passe', { exact: true })).toBeVisible();
  });

test('l’adresse en haut est celle du fournisseur, pas celle du portail', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, { compte: 'paul', portail: 'ants', edition: '2026' });
  await follow(page, /^Connexion d’entraînement/);
  await follow(page, 'Impôts d’exemple');
  await expect(browserOf(page).getByText('impots-exemple.bac-a-sable.invalid', { exact: false })).toBeVisible();
});

for (const [portail, compte, numero, motDePasse] of [
  ['pole-emploi', 'malik', '0000ML00111', 'Ombre-2026'],
  ['caf', 'tom', '0000TO00105', 'Trait-2026'],
] as const)
  test(`la même porte ouvre ${portail}`, { tag: '@bureau' }, async ({ page }) => {
    await enter(page, { compte, portail });
    if (portail === 'pole-emploi') await follow(page, 'M’actualiser');
    await enterAtProvider(page, numero, motDePasse);
    await browserOf(page)
      .getByRole('button', { name: /^Continuer sur/ })
      .click();
    await expect(browserOf(page).getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
  });
