import type { Locator, Page, Route } from '@playwright/test';
import { everythingKept } from './everything-kept.ts';
import { expect, test } from './fixtures.ts';
import { browserOf, enter, logIn, passSituation, titleIn } from './room.ts';

/* What could be somebody's, typed wherever one can type: nothing of it is on the machine afterwards, nor while it is being typed. */

/** How it is written, and what of it, letters and digits alone, must stand nowhere. */
const NUMBERS = [
  ['1 85 05 78 006 084', '850578006'],
  ['185/05/78/006/084/91', '850578006'],
  ['1\u20118\u200b5 05·78_006,084', '850578006'],
  ['7 85 05 78 006 084', '850578006'],
  ['18505780060844', '850578006'],
  ['1850578006', '8505780'],
  ['1 85 05 2A 006 084', '2A006'],
  ['FR76 3000 6000 0112 3456 7890 189', '30006000'],
  ['BE68 5390 0754 7034', '53900754'],
  ['30006 00001 12345678901 89', '0000112345'],
  ['4970–1000–0000–0154 03/27 123', '49701000'],
  ['٤٩٧٠١٠٠٠٠٠٠٠٠١٥٤', '٤٩٧٠١٠٠٠'],
  ['06 12 34 56 78', '612345678'],
  ['+33 (0)6.12.34.56.78', '612345678'],
  ['tel0612345678', '612345678'],
] as const;
const WORDS = [
  ['marie.dupont@gmail.com', 'mariedupont'],
  ['marie.dupont arobase gmail point com', 'mariedupont'],
  ['mon mot de passe est Soleil1985', 'Soleil1985'],
  ['mdp : Azerty!23', 'Azerty23'],
  ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', 'trentequatrecinquantesix'],
  ['nom @ exemple . fr', 'nomexemplefr'],
  ['marie.dupont chez gmail.com', 'mariedupont'],
  ['je me connecte avec Soleil12', 'Soleil12'],
  ['12 rue de la République, 69002 Lyon', '69002'],
] as const;
/** Only a log-in box, which knows what it waits for, can refuse these. */
const IN_A_BOX = [
  ['Soleil1985!', 'Soleil1985'],
  ['soleil', 'soleil'],
  ['Marie Durand', 'MarieDurand'],
  ['Marie', 'Marie'],
  ['12051985', '12051985'],
  ['75011', '75011'],
] as const;

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Nothing of these on the machine: looked for in all that it holds, signs and spaces put aside. */
async function nothingKept(page: Page, typed: string, trace: string): Promise<void> {
  const kept = await everythingKept(page);
  expect(kept, 'Il y a bien une séance').toContain('commence');
  expect(kept.includes(typed), `« ${typed} » est écrit tel quel`).toBe(false);
  expect(bare(kept).toLowerCase().includes(trace.toLowerCase()), `« ${trace} » est écrit, de « ${typed} »`).toBe(false);
}

/** Types, says that nothing is kept yet; leaves the box, and says it again. */
async function typeAndLeave(page: Page, box: Locator, list: readonly (readonly [string, string])[]): Promise<void> {
  for (const [text, trace] of list) {
    await box.fill(text);
    await page.waitForTimeout(50);
    await nothingKept(page, text, trace);
    await box.blur();
    await page.waitForTimeout(50);
    await nothingKept(page, text, trace);
    await box.fill('');
  }
}

for (const edition of ['2024', '2025'])
  test(`Caf ${edition}, la case du numéro : rien de ce qui n’est pas le sien n’est gardé`, {
    tag: edition === '2024' ? ['@bureau', '@longue'] : '@bureau',
  }, async ({ page }) => {
    test.slow();
    await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition });
    const browser = browserOf(page);
    const number = browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' });
    for (const [text, trace] of [...NUMBERS, ...WORDS, ...IN_A_BOX]) {
      await number.fill(text);
      await nothingKept(page, text, trace);
      const password = browser.getByRole('textbox', { name: 'Mot de passe' });
      await password.fill('Tournesol64');
      await password.press('Enter');
      await expect(browser.getByText('La connexion n’a pas marché')).toBeVisible();
      await nothingKept(page, text, trace);
      await nothingKept(page, 'Tournesol64', 'Tournesol64');
    }
  });

test('Pôle emploi, l’identifiant et la recherche d’offres : rien de vrai n’est gardé', { tag: '@bureau' }, async ({ page }) => {
  test.slow();
  await enter(page, { compte: 'tom', portail: 'pole-emploi', edition: '2026' });
  const browser = browserOf(page);
  await browser.getByRole('button', { name: 'Tout refuser' }).click();
  await typeAndLeave(page, browser.getByRole('textbox', { name: 'Lieu de travail' }), [...NUMBERS, ...WORDS]);
  await browser.getByRole('link', { name: 'Connexion', exact: true }).first().click();
  const identifier = browser.getByRole('textbox', { name: /Identifiant/ });
  for (const [text, trace] of [...NUMBERS, ...WORDS, ...IN_A_BOX]) {
    await identifier.fill(text);
    await identifier.press('Enter');
    await expect(browser.getByText('L’identifiant n’est pas reconnu')).toBeVisible();
    await nothingKept(page, text, trace);
  }
});

test('Caf, un texte libre : rien de vrai n’est gardé, ni pendant la frappe ni après', { tag: ['@bureau', '@longue'] }, async ({
  page,
}) => {
  test.slow();
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  await logIn(page, 'sofia');
  await passSituation(page);
  const browser = browserOf(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  await browser.getByRole('radio', { name: /^Oui/ }).check();
  await typeAndLeave(page, browser.locator('input[id^="champ-employeurManquant"]'), [...NUMBERS, ...WORDS]);
});

test('ce qui reconnaît un vrai numéro n’est pas encore venu : rien de ce qui se tape n’est noté', { tag: '@bureau' }, async ({
  page,
}) => {
  const held: Route[] = [];
  let arrived = false;
  await page.route(/\/fictif\.[^/]*\.js$/, (route) => (arrived ? route.continue() : void held.push(route)));
  await page.goto('/salle/?exercice=caf/premiere-declaration&mode=guide&edition=2025');
  const number = browserOf(page).getByRole('textbox', { name: 'Numéro de sécurité sociale' });
  for (const [text, trace] of [['1 85 05 78', '18505'], ['06 12 34', '06123'], ...NUMBERS, ...WORDS] as const) {
    await number.fill('');
    await number.pressSequentially(text);
    await nothingKept(page, text, trace);
    await number.blur();
    await nothingKept(page, text, trace);
  }
  expect(held.length, 'Le filtre a été demandé').toBeGreaterThan(0);
  // Once it has come, what is nobody's is kept, and the rest is not.
  arrived = true;
  for (const route of held) await route.continue();
  await number.fill('1 85 05 78 006 084');
  await page.waitForTimeout(500);
  await nothingKept(page, '1 85 05 78 006 084', '850578006');
  await number.fill('2970500123045');
  await expect.poll(async () => (await everythingKept(page)).includes('2970500123045')).toBe(true);
});
