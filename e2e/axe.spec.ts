import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import {
  advanceUntil,
  browserOf,
  closeDialog,
  confirmAll,
  enter,
  goOn,
  guideOf,
  identify,
  logIn,
  monthOf,
  openCalendar,
  openMail,
  pageIn,
  passOthers,
  swearAndSend,
  titleIn,
  toMailList,
  toPortal,
  typeAmounts,
} from './room.ts';
import { firstIn } from './widths.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Theme = 'Claires' | 'Sombres' | 'Très contrastées';

const PAGES = [
  '/',
  '/exercices/',
  '/exercices/besoin/declarer/',
  '/exercices/caf/premiere-declaration/',
  '/libre/',
  '/animer/',
  '/comprendre/',
  '/comprendre/glossaire/',
  '/plan/',
  '/comprendre/faits/caf/',
  '/404.html',
];
const isPhone = (page: Page): boolean => page.viewportSize()?.width === 360;

// Each theme is read again in one width at least.
for (const [theme, where] of [
  ['Claires', '@bureau'],
  ['Claires', '@telephone @longue'],
  ['Sombres', '@bureau @longue'],
  ['Très contrastées', '@telephone @longue'],
] as const) {
  test(`les pages du site, couleurs : ${theme} ${where}`, async ({ page }) => {
    await page.goto('/');
    await page.locator('summary', { hasText: 'Aa' }).click();
    await page.getByRole('radio', { name: theme }).check();
    for (const address of PAGES) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1);
      await axe(page, `${address}, ${theme}`);
    }
  });
}

/** The colours, chosen as a person does, in the settings of the room. */
async function choose(page: Page, theme: Theme): Promise<void> {
  await page.getByRole('button', { name: 'Confort et réglages' }).click();
  const settings = page.getByRole('dialog', { name: 'Confort et réglages' });
  await settings.getByRole('radio', { name: theme }).check();
  await axe(page, `confort et réglages, ${theme}`);
  await closeDialog(page);
}

const THEMES: Readonly<Record<string, Theme>> = {
  '2025 1280': 'Claires',
  '2024 1280': 'Sombres',
  '2024 360': 'Claires',
  '2025 360': 'Très contrastées',
};
const PLACES = ['paiements', 'demarches', 'ressources', 'agenda', 'profil', 'attestations', 'contact', 'messages'];

/** Goes to a place by the link of the portal; folded menus are opened first. */
async function toPlace(page: Page, place: string): Promise<void> {
  const browser = browserOf(page);
  const menu = browser.getByRole('button', { name: /^Menu( du compte)?$/ });
  const link = browser.locator(`a[href="#caf:${place}"]`).filter({ visible: true }).first();
  if (!(await link.isVisible())) await menu.click();
  await link.click();
  await expect(browser.getByRole('tabpanel')).toHaveAccessibleName(/./);
}

for (const [edition, width] of [
  ['2025', '@telephone @longue'],
  ['2025', '@bureau @longue'],
  ['2024', '@telephone @longue'],
  ['2024', '@bureau @longue'],
] as const)
  test(`la porte du compte et tous ses lieux, édition ${edition} ${width}`, async ({ page }) => {
    test.slow();
    const browser = browserOf(page);
    await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition });
    const theme = THEMES[`${edition} ${page.viewportSize()?.width}`] ?? 'Claires';
    const look = (screen: string) => axe(page, `${screen}, ${edition}, ${theme}`);
    await choose(page, theme);
    await look('connexion');
    await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await expect(browser.getByText('La connexion n’a pas marché')).toBeVisible();
    await look('connexion refusée');
    await identify(page, 'sofia');
    await expect(titleIn(page, 'Recevez un code de connexion')).toBeVisible();
    await look('code à demander');
    await page.reload();
    await logInFromCode(page);
    await look('accueil');
    for (const place of PLACES) {
      await toPlace(page, place);
      await look(place);
    }
  });

for (const [edition, width] of [
  ...firstIn('telephone').map((width) => ['2025', width] as const),
  ['2024', '@telephone @longue'],
  ['2024', '@bureau @longue'],
]) {
  test(`la déclaration, écran par écran, édition ${edition} ${width}`, async ({ page }) => {
    test.slow();
    const browser = browserOf(page);
    await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition });
    const theme = THEMES[`${edition} ${page.viewportSize()?.width}`] ?? 'Claires';
    const look = (screen: string) => axe(page, `${screen}, ${edition}, ${theme}`);
    await choose(page, theme);
    await logIn(page, 'sofia');
    await browser.getByRole('button', { name: 'Faire ma déclaration' }).click();
    await expect(titleIn(page, 'Votre situation')).toBeVisible();
    await look('situation');
    await goOn(page);
    await expect(browser.getByText(/Il manque une réponse/)).toBeVisible();
    await look('situation, ce qui manque est dit');
    await browser.getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
    await goOn(page);
    await expect(titleIn(page, /ressources/)).toBeVisible();
    await look('ressources');
    if (edition === '2025') {
      const august = monthOf(page, 'Août 2026');
      await august.getByRole('button', { name: 'Demander une modification' }).click();
      await expect(browser.getByRole('radio', { name: 'Le montant est faux' })).toBeVisible();
      await look('demander une modification');
      await august.getByRole('button', { name: /^Changer ma réponse/ }).click();
    }
    if (edition === '2025') await confirmAll(page);
    else await typeAmounts(page, ['1071,85', '1043,20', '1043,20']);
    await look('autres ressources');
    await passOthers(page);
    await expect(titleIn(page, 'Récapitulatif')).toBeVisible();
    await look('récapitulatif');
    await goOn(page);
    await expect(titleIn(page, 'Validation')).toBeVisible();
    await look('validation');
    await swearAndSend(page);
    await expect(titleIn(page, 'Votre déclaration est envoyée')).toBeVisible();
    await look('accusé de réception');
    await toPlace(page, 'messages');
    await pageIn(page).locator('a[href^="#caf:messages/"]').first().click();
    await expect(pageIn(page).getByRole('link', { name: 'Revenir aux messages' })).toBeVisible();
    await look('un message du compte');
  });
}

/** The rest of the way in, once the identifiers were taken. */
async function logInFromCode(page: Page): Promise<void> {
  const browser = browserOf(page);
  await browser.getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  await openMail(page, /Votre code de connexion/);
  const code = /\d{6}/.exec(await browser.getByText(/Votre code est/).innerText())?.[0] ?? '';
  await toPortal(page);
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(code);
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await expect(titleIn(page, /^(Bonjour|Tableau de bord)/)).toBeVisible();
}

for (const width of firstIn('telephone'))
  test(`autour du portail : messagerie, papiers, données, aide, calendrier, moments, bilan ${width}`, async ({ page }) => {
    test.slow();
    await enter(page, { exercice: 'caf/declarer-zero', mode: 'guide', edition: '2025' });
    await logIn(page, 'marc');
    await toMailList(page);
    await axe(page, 'messagerie');
    await openMail(page, /déclaration trimestrielle est à faire/);
    await axe(page, 'un courriel');
    await toPortal(page);
    await page.getByRole('button', { name: isPhone(page) ? /^Papiers/ : 'Mes papiers' }).click();
    const papers = page.getByRole('region', { name: 'Mes papiers' });
    await expect(papers.getByRole('navigation')).toBeVisible();
    await axe(page, 'papiers');
    await papers.getByRole('button', { name: /carnet d’identifiants/ }).click();
    await expect(papers.getByRole('article')).toBeVisible();
    await axe(page, 'un papier');
    if (isPhone(page)) await page.getByRole('button', { name: 'Données' }).click();
    else await page.getByRole('button', { name: 'Mes données' }).click();
    await page.getByRole('tab', { name: 'Liste' }).click();
    await axe(page, 'données, en liste');
    if (isPhone(page)) await page.getByRole('button', { name: /^Portail/ }).click();
    const guide = guideOf(page);
    if (!(await guide.getByRole('button', { name: 'Montrer où' }).isVisible()))
      await guide.getByRole('button', { name: 'Aide' }).click();
    await guide.getByRole('button', { name: 'Expliquer' }).click();
    await guide.getByRole('button', { name: 'Un petit indice' }).click();
    await axe(page, 'aide ouverte');
    await guide.getByRole('button', { name: 'Montrer où' }).click();
    await axe(page, 'aide : montrer où');

    await openCalendar(page);
    await axe(page, 'calendrier');
    await advanceUntil(page, /./);
    await axe(page, 'calendrier, après un évènement');
    await page.getByRole('dialog').getByRole('button', { name: 'Revenir à un moment' }).click();
    await expect(
      page.getByRole('dialog', { name: 'Ma séance' }).getByRole('heading', { name: 'Revenir à un moment' }),
    ).toBeVisible();
    await axe(page, 'moments');
    await closeDialog(page);

    await enter(page, { exercice: 'caf/premiere-declaration', mode: 'bilan' });
    if (!(await guide.getByRole('button', { name: /J’ai fini/ }).isVisible()))
      await guide.getByRole('button', { name: 'Aide' }).click();
    await guide.getByRole('button', { name: /J’ai fini/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Votre bilan' })).toBeVisible();
    await axe(page, 'bilan');

    await page.goto('/salle/?exercice=caf/inconnu');
    await expect(page.getByRole('heading', { name: /n’existe pas/ })).toBeVisible();
    await axe(page, 'exercice inconnu');
  });
