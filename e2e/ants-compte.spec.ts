import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { browserOf, enter, goOn, openMail, titleIn } from './room.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const press = (page: Page, name: string) => browserOf(page).getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) => browserOf(page).getByRole('link', { name }).click();

/** The form of a new account, as somebody fills it with her papers beside. */
async function askForAccount(page: Page, edition: string, courriel: string): Promise<void> {
  const browser = browserOf(page);
  await follow(page, 'Je crée mon espace');
  await expect(titleIn(page, /Qui êtes-vous|Mes informations/)).toBeVisible();
  await axe(page, `ANTS ${edition}, créer son compte`);
  await browser.getByRole('radio', { name: 'Féminin' }).check();
  await browser.getByLabel('Nom de naissance').fill('Estompe');
  await browser.getByLabel('Prénom').fill('Gilda');
  for (const [part, text] of Object.entries({ Jour: '8', Mois: '5', Année: '1974' }))
    await browser.getByRole('textbox', { name: part }).fill(text);
  await browser.getByLabel('Ville de naissance').fill('Exempleville');
  if (edition === '2026') await goOn(page);
  await browser.getByLabel('Adresse de courriel').fill(courriel);
  await browser.getByRole('checkbox', { name: /conditions générales/ }).check();
  await press(page, 'Créer mon compte');
  await expect(titleIn(page, 'Un courriel d’activation est parti')).toBeVisible();
}

for (const [edition, tag] of [
  ['2026', '@telephone'],
  ['2026', '@bureau @longue'],
  ['2020', '@bureau @longue'],
  ['2020', '@telephone @longue'],
] as const)
  test(`un compte se demande, s’active par le lien d’un courriel, et se retrouve, édition ${edition} ${tag}`, async ({
    page,
  }) => {
    test.slow();
    await enter(page, { compte: 'gilda', portail: 'ants', edition });
    await askForAccount(page, edition, 'gilda.estompe@courrier.test');
    await axe(page, `ANTS ${edition}, courriel parti`);
    await openMail(page, /Activez votre compte/);
    await axe(page, `ANTS ${edition}, courriel d’activation`);
    await follow(page, 'Activer mon compte');
    await expect(titleIn(page, 'Choisissez un mot de passe')).toBeVisible();
    const browser = browserOf(page);
    await browser.getByLabel('Mot de passe', { exact: true }).fill('Chatbleu-1234');
    await browser.getByLabel('Le même, une deuxième fois').fill('Chatbleu-1234');
    await axe(page, `ANTS ${edition}, mot de passe`);
    await press(page, 'Enregistrer mon mot de passe');
    await expect(titleIn(page, 'Votre mot de passe est enregistré')).toBeVisible();
    await follow(page, 'Revenir à mon espace');
    await expect(titleIn(page, /Mes démarches en cours|Mon compte/)).toBeVisible();

    // The next day: the address is typed instead of the identifier, which is then asked for again.
    await press(page, 'Se déconnecter');
    await browser.getByLabel('Identifiant').fill('gilda.estompe@courrier.test');
    await browser.getByLabel('Mot de passe', { exact: true }).fill('Chatbleu-1234');
    await press(page, 'Se connecter');
    await expect(browser.getByText(/Une adresse de courriel n’est pas l’identifiant/)).toBeVisible();
    await follow(page, 'Identifiant ou mot de passe oublié');
    await browser.getByLabel('Adresse de courriel de votre compte').fill('gilda.estompe@courrier.test');
    await press(page, 'Envoyer le message');
    await expect(titleIn(page, 'Un courriel est parti')).toBeVisible();
    await follow(page, 'Revenir à la connexion');
    await openMail(page, /Retrouver votre compte/);
    const identifiant = (await browser.getByText(/^000GI\d{5}$/).textContent()) ?? '';
    await toDoor(page);
    await browser.getByLabel('Identifiant').fill(identifiant);
    await browser.getByLabel('Mot de passe', { exact: true }).fill('Chatbleu-1234');
    await press(page, 'Se connecter');
    await expect(titleIn(page, /Mes démarches en cours|Mon compte/)).toBeVisible();
  });

/** The tab of the portal, at its door. */
async function toDoor(page: Page): Promise<void> {
  if (!(await titleIn(page, 'Se connecter à mon espace').isVisible())) {
    const narrow = (page.viewportSize()?.width ?? 1280) < 700;
    if (narrow) await page.getByRole('button', { name: /^Portail$/ }).click();
    else await browserOf(page).getByRole('tab', { name: /^ANTS/ }).click();
  }
  await expect(titleIn(page, 'Se connecter à mon espace')).toBeVisible();
}

test('une adresse mal écrite : rien n’arrive, et l’on recommence avec la bonne', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, { compte: 'gilda', portail: 'ants', edition: '2020' });
  await askForAccount(page, '2020', 'gilda.estampe@courrier.test');
  await follow(page, 'Me connecter à mon espace');
  await follow(page, 'Identifiant ou mot de passe oublié');
  await browserOf(page).getByLabel('Adresse de courriel de votre compte').fill('gilda.estompe@courrier.test');
  await press(page, 'Envoyer le message');
  await expect(browserOf(page).getByText(/Aucun compte n’a cette adresse/)).toBeVisible();
  await follow(page, 'Créer mon compte');
  await expect(titleIn(page, 'Mes informations')).toBeVisible();
});
