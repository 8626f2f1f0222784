import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { press, tabTo, type } from './keyboard.ts';
import { browserOf, guideOf, monthOf, titleIn } from './room.ts';

const door = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Salle d’exercice' }).getByRole('button', { name });
const button = (page: Page, name: string | RegExp) => browserOf(page).getByRole('button', { name });

/** Opens a paper, reads the value of one of its lines, and comes back to the portal. */
async function readPaper(page: Page, paper: RegExp, line: string): Promise<string> {
  await press(page, door(page, /^Papiers/));
  const sheet = page.getByRole('article', { name: paper });
  const back = page.getByRole('button', { name: 'Retour à mes papiers' });
  const name = page.getByRole('navigation', { name: 'Liste des papiers' }).getByRole('button', { name: paper });
  await expect(back.or(name).first()).toBeVisible();
  // The paper read last is still open.
  if (!(await sheet.isVisible())) {
    if (await back.isVisible()) await press(page, back);
    await press(page, name);
  }
  const row = sheet.getByRole('row').filter({ has: page.getByRole('rowheader', { name: line, exact: true }) });
  // A slip is a table, in euros; on a telephone its only column of amounts is the worker’s.
  const value =
    (await row.count()) > 0
      ? `${await row.getByRole('cell').last().innerText()}\u00a0€`
      : await sheet
          .getByRole('definition')
          .nth(await rankOf(sheet.getByRole('term'), line))
          .innerText();
  await press(page, door(page, /^Portail/));
  return value;
}

async function rankOf(terms: ReturnType<Page['getByRole']>, line: string): Promise<number> {
  const rank = (await terms.allInnerTexts()).findIndex((text) => text.includes(line));
  expect(rank, `La ligne « ${line} » est sur le papier`).toBeGreaterThanOrEqual(0);
  return rank;
}

test('« première déclaration » se fait au clavier seul, sur un petit écran, du catalogue au bilan', {
  tag: '@telephone',
}, async ({ page }) => {
  test.slow();
  const browser = browserOf(page);
  await page.goto('/exercices/');
  await press(page, page.getByRole('link', { name: /^Ma première déclaration/ }));
  await page.waitForURL('**/exercices/caf/premiere-declaration/');
  await press(page, page.getByRole('link', { name: /^Guidé/ }).first());
  await expect(titleIn(page, 'Se connecter à Mon Compte')).toBeVisible();

  // The skip link leads to the portal; the identifiers are read on the card.
  await press(page, page.getByRole('link', { name: 'Aller au portail' }));
  const numero = await readPaper(page, /identifiants/i, 'sécurité sociale');
  const motDePasse = await readPaper(page, /identifiants/i, 'Mot de passe');
  await type(page, browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' }), numero.replace(/\D/g, '').slice(0, 13));
  await type(page, browser.getByRole('textbox', { name: 'Mot de passe' }), motDePasse.trim());
  await page.keyboard.press('Enter');
  await press(page, button(page, 'Envoyer le code'));
  await expect(browser.getByRole('textbox', { name: 'Code à 6 chiffres' })).toBeVisible();

  await press(page, door(page, /^Messages/));
  await press(page, button(page, /Votre code de connexion/));
  const code = /\d{6}/.exec(await browser.getByText(/Votre code est/).innerText())?.[0] ?? '';
  await press(page, door(page, /^Portail/));
  await type(page, browser.getByRole('textbox', { name: 'Code à 6 chiffres' }), code);
  await page.keyboard.press('Enter');
  await expect(titleIn(page, 'Bonjour Sofia')).toBeFocused();

  await press(page, button(page, 'Faire ma déclaration'));
  await expect(titleIn(page, 'Votre situation')).toBeFocused();
  await press(page, browser.getByRole('radio', { name: 'Oui, rien n’a changé' }), 'Space');
  await press(page, button(page, 'Continuer'));

  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  const netSocial = await readPaper(page, /août 2026/, 'Montant net social');
  const august = monthOf(page, 'Août 2026');
  await expect(august.getByText(netSocial, { exact: true })).toBeVisible();
  for (const month of ['Juillet 2026', 'Août 2026', 'Septembre 2026']) {
    const line = monthOf(page, month);
    await press(page, line.getByRole('button', { name: 'C’est exact' }));
    // The pressed button has gone: the focus is on what took its place.
    await expect(line.getByRole('button', { name: /Changer ma réponse/ })).toBeFocused();
  }
  await press(page, browser.getByRole('radio', { name: 'Non, tout y est' }), 'Space');
  await press(page, button(page, 'Continuer'));

  await expect(titleIn(page, 'Autres ressources')).toBeFocused();
  await press(page, browser.getByRole('checkbox', { name: 'Aucune autre ressource' }), 'Space');
  await press(page, button(page, 'Continuer'));
  await expect(titleIn(page, 'Récapitulatif')).toBeFocused();
  await press(page, button(page, 'Continuer'));
  await expect(titleIn(page, 'Validation')).toBeFocused();
  await press(page, browser.getByRole('checkbox', { name: /J’atteste/ }), 'Space');
  await press(page, button(page, 'Envoyer ma déclaration'));
  await expect(titleIn(page, 'Votre déclaration est envoyée')).toBeFocused();

  await press(page, door(page, /^Messages/));
  const list = button(page, 'Retour aux messages');
  if (await list.isVisible()) await press(page, list);
  await press(page, button(page, /Accusé de réception/));
  await expect(titleIn(page, /Accusé de réception/)).toBeVisible();

  await press(page, page.getByRole('button', { name: /^Calendrier/ }));
  const calendar = page.getByRole('dialog', { name: 'Calendrier' });
  await expect(calendar).toBeVisible();
  const over = page.getByRole('heading', { level: 1, name: /^C’est fini/ });
  await tabTo(page, calendar.getByRole('button', { name: 'Aller au prochain évènement' }));
  for (let moves = 0; moves < 6 && !(await over.isVisible()); moves += 1) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
  }
  // The end takes the place of the calendar: one page, whose title has the focus.
  await expect(over).toBeFocused();
  const review = page.getByRole('button', { name: 'Voir le bilan', exact: true });
  await press(page, review);
  const debrief = page.getByRole('heading', { level: 1, name: 'Votre bilan' });
  await expect(debrief).toBeVisible();
  await expect(page.getByRole('article').getByText('Quand l’argent arrive-t-il ?')).toBeVisible();
});

test('le focus ne se perd pas : onglets aux flèches, Échap ferme, le lien d’évitement mène au guide', { tag: '@bureau' }, async ({
  page,
}) => {
  await page.goto('/salle/?exercice=caf/premiere-declaration&mode=guide&edition=2025');
  await expect(titleIn(page, 'Se connecter à Mon Compte')).toBeVisible();
  const tabs = browserOf(page).getByRole('tab');
  await tabTo(page, tabs.first());
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(titleIn(page, 'Messages reçus')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(titleIn(page, 'Se connecter à Mon Compte')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /^Calendrier/ }), { back: true });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Calendrier' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Calendrier/ })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Aller au guide' }), { back: true });
  await page.keyboard.press('Enter');
  await tabTo(page, guideOf(page).getByRole('button', { name: 'Montrer où' }));
  await page.keyboard.press('Enter');
  await expect(
    guideOf(page)
      .getByText(/C’est entouré en vert sur l’écran/)
      .last(),
  ).toBeVisible();
  await tabTo(page, guideOf(page).getByRole('button', { name: 'Y aller' }));
  await page.keyboard.press('Enter');
  await expect(browserOf(page).getByRole('textbox', { name: 'Numéro de sécurité sociale' })).toBeFocused();
});
