import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { listen } from './requests.ts';
import { browserOf, confirmAll, enter, finishAndSend, logIn, monthOf, passSituation } from './room.ts';

const MONTHS: Readonly<Record<string, string>> = { '07': 'juillet', '08': 'août', '09': 'septembre' };
const EMPLOYER = 'Propreté Imaginaire';
const NAMES: Readonly<Record<string, string>> = {
  moisDeclares: 'les trois mois déclarés',
  situationExacte: 'votre réponse sur votre situation',
  ligne: `la vérification du montant de ${EMPLOYER} (Nadia)`,
  montantNetSocial: `le montant pré-rempli de ${EMPLOYER} (Nadia)`,
  motif: `la raison de votre demande, ${EMPLOYER}`,
  montantCorrect: `le montant corrigé par vous, ${EMPLOYER} (Nadia)`,
  justificatif: `le papier joint, ${EMPLOYER}`,
  manque: 'manque-t-il une paie pour Nadia ?',
  autresRessources: 'vos autres ressources',
  attestation: 'votre engagement sur l’honneur',
};

/** The plain name of a fact of the request: « ligne@2026-07/nadia/… » → « la vérification du montant de … (Nadia), juillet 2026 ». */
function inWords(key: string): string {
  const [fact = '', about = ''] = key.split('@');
  const month = /^2026-(\d\d)/.exec(about)?.[1];
  return `${NAMES[fact] ?? `« ${fact} » n’a pas de nom ici`}${month ? `, ${MONTHS[month]} 2026` : ''}`;
}

/** Nadia declares, and asks for the amount of August to be changed. */
async function declareWithAChange(page: Page): Promise<void> {
  const browser = browserOf(page);
  await passSituation(page);
  await monthOf(page, 'Août 2026').getByRole('button', { name: 'Demander une modification' }).click();
  await browser.getByRole('radio', { name: 'Le montant est faux' }).check();
  await browser.getByRole('textbox', { name: /Le bon montant net social, août 2026/ }).fill('300');
  await browser.getByRole('radio', { name: 'Je l’enverrai plus tard' }).check();
  await browser.getByRole('button', { name: 'Continuer sans document' }).click();
  await confirmAll(page);
  await finishAndSend(page);
}

const plain = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\s+/g, ' ').trim().toLowerCase()).sort();
/** What a recipient is said to receive, in the list. */
async function receives(list: Locator, who: RegExp): Promise<string[]> {
  const part = list
    .getByRole('group')
    .filter({ has: list.page().getByText(who) })
    .last();
  await part.getByText(who).first().click();
  return plain(await part.getByRole('list', { name: 'Ce qui lui parvient' }).getByRole('listitem').allInnerTexts());
}

test('le panneau dit qui reçoit chaque fait vraiment envoyé, et rien d’autre', { tag: '@bureau' }, async ({ page }) => {
  const panel = page.getByRole('region', { name: 'Que deviennent mes données ?' });
  await enter(page, { compte: 'nadia', portail: 'caf', edition: '2025' });
  await page.getByRole('button', { name: 'Mes données' }).click();
  await expect(panel.getByText('Rien n’est encore parti.')).toBeInViewport();
  await expect(panel.getByRole('list', { name: 'Le chemin de vos données' })).toBeVisible();

  const requests = await listen(page);
  await logIn(page, 'nadia');
  await declareWithAChange(page);
  const all = await requests();
  const donnees = all.find(({ url }) => url.endsWith('/declaration-trimestrielle'))?.body.donnees ?? {};
  const facts = Object.keys(donnees);
  expect(facts.length).toBeGreaterThan(10);
  await expect(panel.getByText(`vous avez envoyé ${facts.length} informations`)).toBeVisible();

  // The drawing and the list are both there, and say the same.
  const drawing = panel.getByRole('tabpanel', { name: 'Dessin' });
  await expect(
    drawing.getByRole('list', { name: 'Le chemin de vos données' }).getByRole('listitem').filter({ hasText: 'CNAV' }),
  ).not.toHaveCount(0);
  await expect(drawing.getByText(/^CAF \d+ informations$/)).toHaveText(`CAF ${facts.length} informations`);
  await panel.getByRole('tab', { name: 'Liste' }).click();
  const list = panel.getByRole('tabpanel', { name: 'Liste' });
  const last = list.getByRole('group').filter({ hasText: 'Déclaration trimestrielle' }).first();
  const sentSection = last.locator('dl').first();
  expect(plain(await sentSection.getByRole('term').allInnerTexts()), 'ce qui est parti').toEqual(plain(facts.map(inWords)));
  const amounts = Object.values(donnees).filter((value) => typeof value === 'number');
  const shown = await sentSection.getByRole('definition').filter({ hasText: '€' }).allInnerTexts();
  const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
  expect(plain(shown), 'les montants partis').toEqual(plain(amounts.map((value) => euros.format(value))));

  const named = (...names: string[]) => plain(facts.filter((key) => names.includes(key.split('@')[0] ?? '')).map(inWords));
  expect(await receives(last, /^CAF\s:/)).toEqual(plain(facts.map(inWords)));
  expect(await receives(last, /^Département.*\s:/), 'le RSA').toEqual(named('situationExacte'));
  expect(await receives(last, /^CNAV\s:/), 'la demande de modification').toEqual(
    named('motif', 'montantCorrect', 'justificatif'),
  );
  expect(await receives(last, /^Employeur\s:/)).toEqual(named('motif', 'montantCorrect'));
  await expect(last.getByText(/\s: \d+ informations?$/), 'personne d’autre').toHaveCount(4);

  // The password left too: it is said, and never shown.
  expect(all.find(({ url }) => url.endsWith('/connexion'))?.body).toMatchObject({ motDePasse: 'Lina2025' });
  await expect(list).not.toContainText('Lina2025');
});

test('la suite, des semaines plus tard, prolonge le même circuit', { tag: ['@bureau', '@longue'] }, async ({ page }) => {
  await enter(page, { compte: 'nadia', portail: 'caf', edition: '2025' });
  await logIn(page, 'nadia');
  await declareWithAChange(page);
  const panel = page.getByRole('region', { name: 'Que deviennent mes données ?' });
  await page.getByRole('button', { name: 'Mes données' }).click();
  await panel.getByRole('tab', { name: 'Liste' }).click();
  await expect(panel.getByRole('heading', { name: 'Ce qui s’est dit ensuite entre organismes' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Calendrier/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '3 mois' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
  await expect(panel.getByRole('heading', { name: 'Ce qui s’est dit ensuite entre organismes' })).toBeVisible();
  await panel.getByRole('tab', { name: 'Dessin' }).click();
  await expect(panel.getByRole('list', { name: 'Le chemin de vos données' })).toContainText(/doit vérifier la paie/);
});
