import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserOf, enter, guideOf, identify, logIn, openCalendar, titleIn, toMailList } from './room.ts';

const FIRST = { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' };
/** What a screen reader was told without moving. */
const told = (page: Page) => page.locator('[data-annonces]').last();
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: held } = document;
    return held === document.body ? 'nowhere' : (held?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  });

const WINDOWS = [
  { width: 320, height: 640, letters: 'tres-grande' },
  { width: 360, height: 740, letters: 'grande', seldom: ' @longue' },
  { width: 360, height: 740, letters: 'tres-grande' },
  { width: 320, height: 256, letters: 'normale' },
  { width: 1280, height: 800, letters: 'normale', zoom: '200%', seldom: ' @longue' },
];

for (const { width, height, letters, zoom, seldom } of WINDOWS)
  test(`rien ne dépasse : ${width} × ${height}, lettres ${letters} ${zoom ?? ''} @bureau${seldom ?? ''}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.addInitScript((taille) => {
      localStorage.setItem('dab:preferences', JSON.stringify({ lecture: { taille } }));
    }, letters);
    const look = async (where: string) => {
      if (zoom) await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), zoom);
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(beyond, `à droite de l’écran : ${where}`).toBe(0);
      // On a short screen nothing may stand over the page, but the strip that says that all is fictional.
      if (height < 400)
        expect(
          (await overThePage(page)).filter((one) => one !== 'room-strip'),
          where,
        ).toEqual([]);
    };
    for (const address of ['/', '/exercices/', '/plan/']) {
      await page.goto(address);
      await look(address);
    }
    await enter(page, FIRST);
    await look('la salle');
    await guideOf(page)
      .getByRole('button', { name: /^(Aide|Réduire)$/ })
      .click();
    await look('la salle, le guide plié ou ouvert');
    if (width < 700) {
      await page.getByRole('button', { name: /^Messages/ }).click();
      await expect(titleIn(page, /Messages reçus/)).toBeVisible();
    } else await toMailList(page);
    await look('la messagerie');
    if (width < 700) {
      await page.getByRole('button', { name: /^Papiers/ }).click();
      await expect(page.getByRole('region', { name: 'Mes papiers' })).toBeVisible();
      await look('les papiers');
      await page.getByRole('button', { name: 'Données' }).click();
      await expect(page.getByRole('heading', { name: /Que deviennent/ })).toBeVisible();
      await look('les données');
    }
    await enter(page, { ...FIRST, mode: 'bilan' });
    await guideOf(page)
      .getByRole('button', { name: /^Aide$/ })
      .or(guideOf(page).getByText('J’ai fini, voir le bilan'))
      .first()
      .click();
    const end = guideOf(page).getByRole('button', { name: 'J’ai fini, voir le bilan' });
    if (await end.isVisible()) await end.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Votre bilan' })).toBeVisible();
    await look('le bilan');
  });

/** All that the browser tells to what reads aloud. */
async function spokenOf(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const values = nodes.flatMap(({ value }) => (typeof value?.value === 'string' ? [value.value] : []));
  expect(values).toContain('•'.repeat('Librairie29'.length));
  return JSON.stringify(nodes);
}

/** What stays in its place while the page scrolls under it. */
const overThePage = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.getBoundingClientRect().height > 0)
      .filter((one) => one.getBoundingClientRect().width > innerWidth / 2)
      .map(({ className }) => String(className)),
  );

test('ce qui change sans bruit se dit : un code demandé, une date fausse dans le calendrier @bureau', async ({ page }) => {
  await enter(page, FIRST);
  await identify(page, 'sofia');
  await browserOf(page).getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  await expect(told(page)).toContainText('Recopiez le code reçu. Un code à 6 chiffres est parti');
  await openCalendar(page);
  const calendar = page.getByRole('dialog', { name: 'Calendrier' });
  await calendar.getByRole('textbox', { name: 'Jour' }).fill('45');
  await calendar.getByRole('button', { name: 'Aller à cette date' }).click();
  await expect(calendar.locator('[data-annonces]')).toContainText(/./);
});

test('« Faire à ma place » dit ce qui vient ensuite @bureau', async ({ page }) => {
  await enter(page, FIRST);
  await guideOf(page).getByRole('button', { name: 'Faire à ma place' }).click();
  await expect(told(page)).toContainText(/C’est fait\..* Maintenant\s: \S/);
});

test('le focus va à ce qui s’ouvre et revient de ce qui se ferme @bureau', async ({ page }) => {
  await enter(page, { exercice: 'pole-emploi/premiere-actualisation', mode: 'guide', edition: '2026' });
  const browser = browserOf(page);
  await browser.getByRole('button', { name: 'Tout refuser' }).click();
  await expect.poll(() => focused(page)).toBe('Changer d’avis');
  await browser.getByRole('button', { name: 'Ouvrir un nouvel onglet' }).click();
  await browser.getByRole('button', { name: /^Fermer l’onglet/ }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  const papers = page.getByRole('button', { name: 'Mes papiers', exact: true });
  await papers.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.room-beside') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Mes papiers');
  await browser.getByRole('button', { name: 'Changer d’avis' }).click();
  await expect.poll(() => focused(page)).not.toBe('nowhere');
});

test('« Montrer où » plie le guide et laisse le focus sur le bouton qui le rouvre @telephone', async ({ page }) => {
  await enter(page, FIRST);
  const guide = guideOf(page);
  const open = guide.getByRole('button', { name: 'Aide', exact: true });
  if (await open.isVisible()) await open.click();
  await guide.getByRole('button', { name: 'Montrer où' }).click();
  await expect(open).toBeFocused();
});

test('chaque page a son titre : la page, le portail, l’exercice, et l’erreur d’abord @bureau', async ({ page }) => {
  await enter(page, FIRST);
  await expect(page).toHaveTitle(/^Se connecter à Mon Compte · CAF · Ma première déclaration/);
  await browserOf(page).getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(page).toHaveTitle(/^Erreur\s: Se connecter à Mon Compte/);
  await logIn(page, 'sofia');
  await expect(page).toHaveTitle(/^Bonjour Sofia.* · CAF · Ma première déclaration/);
  await toMailList(page);
  await expect(page).toHaveTitle(/^Messages reçus · Ma première déclaration/);
  await browserOf(page)
    .getByRole('button', { name: /Votre code de connexion/ })
    .first()
    .click();
  await expect(page).toHaveTitle(/^Votre code de connexion.* · Ma première déclaration/);
});

test('le mot de passe est masqué pour tout le monde, et l’on peut passer par-dessus le haut du portail @bureau', async ({
  page,
}) => {
  await enter(page, FIRST);
  const browser = browserOf(page);
  const box = browser.getByRole('textbox', { name: 'Mot de passe' });
  await box.fill('Librairie29');
  expect(await spokenOf(page)).not.toContain('Librairie29');
  await browser.getByRole('tabpanel').focus();
  await page.keyboard.press('Tab');
  await expect(browser.getByRole('link', { name: 'Aller au contenu de la page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(titleIn(page, 'Se connecter à Mon Compte')).toBeFocused();
});

test('les couleurs suivent l’appareil tant que l’on n’en choisit pas d’autres @bureau', async ({ page }) => {
  const html = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(html).toHaveAttribute('data-theme', 'sombre');
  await enter(page, FIRST);
  await expect(html).toHaveAttribute('data-theme', 'sombre');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expect(html).toHaveAttribute('data-theme', 'contraste');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' });
  await page.goto('/');
  await page.locator('summary', { hasText: 'Aa' }).click();
  await page.getByRole('radio', { name: 'Claires' }).check();
  await enter(page, FIRST);
  await expect(html).toHaveAttribute('data-theme', 'clair');
});

test('dans les couleurs que l’on impose, ce qui est enfoncé se voit encore @bureau', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await enter(page, FIRST);
  const papers = page.getByRole('button', { name: 'Mes papiers', exact: true });
  const ground = () => papers.evaluate((one) => getComputedStyle(one).backgroundColor);
  const before = await ground();
  await papers.click();
  await expect(papers).toHaveAttribute('aria-pressed', 'true');
  expect(await ground()).not.toBe(before);
});
