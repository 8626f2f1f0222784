import { expect, type Page } from '@playwright/test';
import { browserOf, titleIn } from './room.ts';

const TOM = { identifiant: '400109T', motDePasse: 'Traiteur2026' };

/** Refuses the cookies, gives the identifier, then the password: two pages, as since 2019. */
export async function logInAsTom(page: Page, look: (screen: string) => Promise<void> = async () => {}): Promise<void> {
  const browser = browserOf(page);
  await look('accueil public, cookies');
  await browser.getByRole('button', { name: 'Tout refuser' }).click();
  await browser.getByRole('link', { name: 'Connexion', exact: true }).first().click();
  await expect(browser.getByRole('textbox', { name: /Identifiant/ })).toBeVisible();
  await look('connexion');
  await browser.getByRole('textbox', { name: /Identifiant/ }).fill(TOM.identifiant);
  await browser.getByRole('button', { name: 'Continuer', exact: true }).click();
  await expect(browser.getByRole('textbox', { name: /Mot de passe/ })).toBeVisible();
  await look('mot de passe');
  await browser.getByRole('textbox', { name: /Mot de passe/ }).fill(TOM.motDePasse);
  await browser.getByRole('button', { name: /^Se connecter/ }).click();
  await expect(titleIn(page, /^(Bonjour Tom|Tableau de bord de Tom)/)).toBeVisible();
}
