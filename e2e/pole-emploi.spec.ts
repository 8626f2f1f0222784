import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { logInAsTom } from './job-seeker.ts';
import { advanceUntil, browserOf, closeDialog, enter, goOn, openCalendar, titleIn } from './room.ts';
import { firstIn } from './widths.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Goes to a page by the links of the portal, opening the folded menu and the other rubrics when it must. */
async function toPlace(page: Page, place: string): Promise<void> {
  const browser = browserOf(page);
  const link = browser.locator(`a[href="#pole-emploi:${place}"]`).filter({ visible: true }).first();
  const unfold = async () => {
    const fold = browser
      .locator('header button[aria-expanded="false"], nav button[aria-expanded="false"]')
      .filter({ visible: true });
    if (await fold.first().isVisible()) await fold.first().click();
  };
  if (!(await link.isVisible())) await unfold();
  if (!(await link.isVisible())) {
    const rubrics = await browser
      .locator('header a[href^="#pole-emploi:"], nav a[href^="#pole-emploi:"]')
      .evaluateAll((links) => [...new Set(links.map((one) => one.getAttribute('href')))]);
    for (const href of rubrics) {
      if (!(await browser.locator(`a[href="${href}"]`).filter({ visible: true }).first().isVisible())) await unfold();
      await browser.locator(`a[href="${href}"]`).filter({ visible: true }).first().click();
      await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
      if (await link.isVisible()) break;
    }
  }
  await link.click();
  await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
}

const PLACES = [
  'dossier',
  'paiements',
  'attestations',
  'calendrier',
  'messages',
  'documents',
  'rendez-vous',
  'offres',
  'candidatures',
  'formations',
  'contact',
];

for (const [edition, widths] of [
  ['2026', ['@telephone @longue', '@bureau @longue']],
  ['2021', firstIn('bureau')],
] as const)
  for (const width of widths)
    test(`Pôle emploi : la porte et tous les lieux, édition ${edition} ${width}`, async ({ page }) => {
      test.slow();
      await enter(page, { compte: 'tom', portail: 'pole-emploi', edition });
      const look = (screen: string) => axe(page, `Pôle emploi ${edition}, ${screen}`);
      await logInAsTom(page, look);
      await look('tableau de bord');
      for (const place of PLACES) {
        await toPlace(page, place);
        await look(place);
      }
    });

// On a telephone, whole exercises are lived by parcours/.
test('actualisation : on peut commencer, être arrêté, revenir, et tout est encore là', { tag: '@bureau' }, async ({ page }) => {
  test.slow();
  const browser = browserOf(page);
  await enter(page, { compte: 'tom', portail: 'pole-emploi', edition: '2026' });
  await logInAsTom(page);
  const look = (screen: string) => axe(page, `actualisation, ${screen}`);
  await toPlace(page, 'actualisation/accueil');
  await look('début');
  await goOn(page);
  await expect(titleIn(page, /activités/)).toBeVisible();
  await goOn(page);
  await expect(browser.getByText(/Il manque/).first()).toBeVisible();
  await look('activités, ce qui manque est dit');
  await browser
    .getByRole('group', { name: /^Avez-vous travaillé en/ })
    .getByRole('radio', { name: 'Oui' })
    .check();
  await expect(browser.getByText(/Traiteur Imaginaire/).first()).toBeVisible();
  await look('activités, une ligne par employeur');
  await page.reload();
  await expect(browser.getByRole('group', { name: /^Avez-vous travaillé en/ }).getByRole('radio', { name: 'Oui' })).toBeChecked();
  await expect(browser.getByText(/Traiteur Imaginaire/).first()).toBeVisible();
});

test('passé le 15 sans rien dire : l’inscription cesse, une lettre le dit, et on peut se réinscrire', {
  tag: ['@bureau', '@longue'],
}, async ({ page }) => {
  test.slow();
  const browser = browserOf(page);
  await enter(page, { compte: 'tom', portail: 'pole-emploi', edition: '2026' });
  await logInAsTom(page);
  await openCalendar(page);
  await advanceUntil(page, /16\snovembre 2026/);
  await closeDialog(page);
  await toPlace(page, 'messages');
  await browser.getByRole('link', { name: 'Votre inscription s’arrête' }).click();
  await expect(titleIn(page, 'Votre inscription s’arrête')).toBeVisible();
  await axe(page, 'la lettre de cessation');
  await toPlace(page, 'dossier');
  await expect(
    browser
      .getByRole('link', { name: /réinscrire/i })
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});
