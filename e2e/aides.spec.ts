import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { guidedUntil, titled } from './guided.ts';
import { browserOf, enter, goOn, guideOf, logIn, passSituation, titleIn } from './room.ts';

const FIRST = { exercice: 'caf/premiere-declaration', edition: '2025' };
/** What a screen reader hears of the room. */
const heard = (page: Page): Locator => page.locator('[data-annonces]').last();

test('quatre niveaux d’aide sur la même étape : redire, montrer, expliquer, faire', { tag: '@bureau' }, async ({ page }) => {
  test.slow();
  const guide = guideOf(page);
  const browser = browserOf(page);
  await page.clock.install();
  await enter(page, { ...FIRST, mode: 'guide' });

  await expect(heard(page)).toContainText('Comment entrer dans mon compte ?');
  const before = await heard(page).evaluate((element) => element.textContent);
  await guide.getByRole('button', { name: 'Relire la consigne' }).click();
  await expect(heard(page)).toContainText('Connectez-vous au compte de Sofia');
  expect(await heard(page).evaluate((element) => element.textContent), 'redit, donc dit à nouveau').not.toBe(before);

  await guide.getByRole('button', { name: 'Montrer où' }).click();
  await expect(
    guide
      .getByText(/C’est entouré en vert sur l’écran/)
      .filter({ visible: true })
      .last(),
  ).toBeVisible();
  await guide.getByRole('button', { name: 'Y aller' }).click();
  await expect(browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' })).toBeFocused();

  const explain = guide.getByRole('button', { name: 'Expliquer' });
  await explain.click();
  await expect(explain).toHaveAttribute('aria-expanded', 'true');
  await expect(guide.getByText(/La CAF demande les treize chiffres/).last()).toBeVisible();

  await guide.getByRole('button', { name: 'Un petit indice' }).click();
  await expect(guide.getByText(/Le numéro et le mot de passe sont dans/).last()).toBeVisible();

  // One gesture at a time, until one is in: number, password, button, code asked for, mailbox, message, back, code, button.
  await guidedUntil(page, titled('Bonjour Sofia'));
  await expect(guide.getByRole('heading', { name: 'Ma situation est-elle toujours la même ?' })).toBeVisible();

  // From another page, « montrer où » says where to go first.
  await browser.getByRole('link', { name: 'Mes paiements', exact: true }).click();
  await guide.getByRole('button', { name: 'Montrer où' }).click();
  await expect(
    guide
      .getByText(/C’est entouré en vert|Ce n’est pas sur cette page/)
      .filter({ visible: true })
      .last(),
  ).toBeVisible();
  // Help is never a fault: the way goes on by hand.
  await browser.getByRole('link', { name: 'Accueil', exact: true }).click();
  await passSituation(page);
  // The month of this page is read on the pay slip, which nobody has opened yet: it comes first.
  await expect(guide.getByRole('heading', { name: 'Où est le bon montant sur le bulletin ?' })).toBeVisible();
});

test('regarder : la démonstration se joue jusqu’au bout, s’arrête et avance pas à pas', { tag: '@bureau' }, async ({ page }) => {
  test.slow();
  // Time is given by the test: a demonstration at a human pace lasts minutes.
  await page.clock.install();
  const guide = guideOf(page);
  const gesture = guide.locator('[aria-live="polite"]').last();
  await enter(page, { exercice: 'caf/declarer-zero', edition: '2025', mode: 'regarder' });
  await expect(gesture).toHaveText(/^Remplir la case «\sNuméro de sécurité sociale\s»/);
  await guide.getByRole('radio', { name: 'Rapide' }).check();
  await guide.getByRole('button', { name: 'Commencer la démonstration' }).click();
  const until = async (there: () => Promise<boolean>) => {
    for (let turns = 0; turns < 1500 && !(await there()); turns += 1) await page.clock.runFor(400);
    expect(await there()).toBe(true);
  };
  await until(() => titleIn(page, 'Recevez un code de connexion').isVisible());

  await guide.getByRole('button', { name: 'Pause' }).click();
  // The page has just come: what is said follows it a moment later.
  await page.clock.runFor(500);
  await expect(gesture).toHaveText('Appuyer sur « Envoyer le code ».');
  const shown = await gesture.innerText();
  await page.clock.runFor(20_000);
  await expect(gesture).toHaveText(shown);
  await expect(titleIn(page, 'Recevez un code de connexion')).toBeVisible();
  await guide.getByRole('button', { name: 'Geste suivant' }).click();
  await until(() => titleIn(page, 'Recopiez le code reçu').isVisible());
  await page.clock.runFor(20_000);
  await expect(titleIn(page, 'Recopiez le code reçu')).toBeVisible();

  await guide.getByRole('button', { name: 'Continuer', exact: true }).click();
  // Part after part, as a person goes; the summary is read, nothing is sent before.
  const pages: string[] = [];
  await until(async () => {
    const title = (await titleIn(page, /./).allInnerTexts())[0] ?? '';
    if (pages.at(-1) !== title) pages.push(title);
    return page.getByRole('heading', { name: 'La démonstration est finie' }).isVisible();
  });
  const parts = pages.slice(pages.indexOf('Votre situation')).filter((title) => title !== '');
  expect(parts.slice(0, 6)).toEqual([
    'Votre situation',
    'Vérifiez vos ressources',
    'Autres ressources',
    'Récapitulatif',
    'Validation',
    'Votre déclaration est envoyée',
  ]);
  await expect(page.getByRole('link', { name: 'Le faire moi-même, avec le guide' })).toBeVisible();
});

test('regarder : « jusqu’au bout de cette page » la remplit sans attendre, et s’arrête sur la suivante', {
  tag: '@bureau',
}, async ({ page }) => {
  const guide = guideOf(page);
  await enter(page, { exercice: 'caf/declarer-zero', edition: '2025', mode: 'regarder' });
  await guide.getByRole('button', { name: 'Jusqu’au bout de cette page' }).click();
  await expect(titleIn(page, 'Recevez un code de connexion')).toBeVisible();
  const gesture = guide.locator('[aria-live="polite"]').last();
  await expect(gesture).toHaveText('Appuyer sur « Envoyer le code ».');
  await page.waitForTimeout(2_500);
  await expect(titleIn(page, 'Recevez un code de connexion')).toBeVisible();
});

test('regarder : sur un long formulaire, la page ne remonte jamais sous les yeux, et les dates se disent en mots', {
  tag: ['@bureau', '@longue'],
}, async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const guide = guideOf(page);
  await enter(page, { exercice: 'pole-emploi/inscription-en-plusieurs-fois', edition: '2026', mode: 'regarder' });
  const next = guide.getByRole('button', { name: 'Geste suivant' });
  const seen = () =>
    browserOf(page).evaluate((browser) => ({
      titre: browser.querySelector('h1')?.textContent ?? '',
      haut: Math.round(browser.querySelector('[role="tabpanel"]')?.scrollTop ?? 0),
    }));
  let before = await seen();
  let fields = 0;
  for (let gestures = 0; gestures < 60 && (await next.isVisible()) && (await next.isEnabled()); gestures += 1) {
    const said = await guide.locator('.companion__gesture').innerText();
    expect(said).not.toMatch(/\d{4}-\d{2}/);
    await next.click();
    await page.clock.runFor(1_800);
    const now = await seen();
    if (now.titre === before.titre) expect(now.haut, `${now.titre}, après : ${said}`).toBeGreaterThanOrEqual(before.haut);
    if (/^Répondre|^Remplir|^Cocher/.test(said)) fields += 1;
    before = now;
  }
  expect(fields).toBeGreaterThan(15);
});

test('seul : le but seulement ; l’aide attend derrière une porte', { tag: '@bureau' }, async ({ page }) => {
  const guide = guideOf(page);
  await enter(page, { ...FIRST, mode: 'seul' });
  await expect(guide.getByRole('heading', { name: 'Votre but' })).toBeVisible();
  await expect(guide.getByText(/Vérifiez les ressources de Sofia et envoyez sa déclaration/).last()).toBeVisible();
  await expect(guide.getByText('Comment entrer dans mon compte ?').filter({ visible: true })).toHaveCount(0);
  await expect(guide.getByRole('button', { name: 'Montrer où' })).toHaveCount(0);
  await guide.getByText('J’ai besoin d’aide').click();
  await expect(guide.getByRole('heading', { name: 'Comment entrer dans mon compte ?' })).toBeVisible();
  await expect(guide.getByRole('button', { name: 'Faire à ma place' })).toBeVisible();
});

test('bilan : aucune aide en route, puis le bilan raconte', { tag: '@bureau' }, async ({ page }) => {
  const guide = guideOf(page);
  await enter(page, { ...FIRST, mode: 'bilan' });
  await expect(guide.getByText(/Pas d’aide pendant le bilan/)).toBeVisible();
  for (const help of ['Relire la consigne', 'Montrer où', 'Expliquer', 'Faire à ma place'])
    await expect(guide.getByRole('button', { name: help })).toHaveCount(0);
  await expect(guide.getByText('J’ai besoin d’aide')).toHaveCount(0);
  await logIn(page, 'sofia');
  await passSituation(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  await goOn(page);
  // The page may have said that it changed; the guide, nothing.
  await expect(heard(page)).not.toContainText(/C’est fait|Comment entrer|Connectez-vous au compte/);
  await guide.getByRole('button', { name: 'J’ai fini, voir le bilan' }).click();
  const story = page.getByRole('article');
  await expect(page.getByRole('heading', { level: 1, name: 'Votre bilan' })).toBeVisible();
  await expect(story).toContainText('Comment entrer dans mon compte ?');
  await expect(story.getByRole('heading', { name: 'Ce qui reste, si vous voulez reprendre' })).toBeVisible();
  await expect(story).toContainText('Vous n’avez pas utilisé l’aide.');
  await page.getByRole('button', { name: 'Revenir à l’exercice' }).click();
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
});
