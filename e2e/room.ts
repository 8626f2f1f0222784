import { expect, type Locator, type Page } from '@playwright/test';

/** The people of the exercises, with the identifiers that stand on the card among their papers. */
export const PEOPLE = {
  sofia: { numero: '2970500123045', motDePasse: 'Librairie29' },
  yasmine: { numero: '2951100078526', motDePasse: 'Caisse31' },
  nadia: { numero: '2920200045112', motDePasse: 'Lina2025' },
  marc: { numero: '1740700032417', motDePasse: 'Jardin52' },
} as const;
type Person = keyof typeof PEOPLE;

/** What an address may ask of the room. */
export type Asked = { exercice?: string; compte?: string; portail?: string; mode?: string; edition?: string; langue?: string };

/** The pretend browser, whatever the language of the room. */
export const browserOf = (page: Page): Locator => page.getByRole('region', { name: /Navigateur d’exercice|Practice browser/ });
/** The page that it shows. */
export const pageIn = (page: Page): Locator => browserOf(page).getByRole('tabpanel');
/** The guide beside the portal. */
export const guideOf = (page: Page): Locator => page.getByRole('complementary', { name: /Votre guide|Your guide/ });
/** The title of the page shown in the pretend browser. */
export const titleIn = (page: Page, name: string | RegExp): Locator => browserOf(page).getByRole('heading', { level: 1, name });

/** In the pre-filled look, the line of one month: « Août 2026 ». */
export const monthOf = (page: Page, month: string): Locator =>
  browserOf(page).getByRole('group', { name: new RegExp(`^${month} :`) });

/** Opens the room and waits for the portal. */
export async function enter(page: Page, asked: Asked): Promise<void> {
  await page.goto(`/salle/?${new URLSearchParams(asked)}`);
  await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
}

const narrow = (page: Page): boolean => (page.viewportSize()?.width ?? 1280) < 700;

/** Goes to the mailbox: another tab on a desk, another door on a telephone. */
export async function toMailbox(page: Page): Promise<void> {
  if (narrow(page)) await page.getByRole('button', { name: /^Messages/ }).click();
  else
    await browserOf(page)
      .getByRole('tab', { name: /Ma messagerie|My mailbox/ })
      .click();
}

/** Comes back to the tab of the portal. */
export async function toPortal(page: Page): Promise<void> {
  if (narrow(page)) await page.getByRole('button', { name: /^(Portail|Portal)$/ }).click();
  else await browserOf(page).getByRole('tab', { name: /^CAF/ }).click();
}

/** Types the identifiers, as they stand on the person's card. */
export async function identify(page: Page, who: Person): Promise<void> {
  const browser = browserOf(page);
  await browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' }).fill(PEOPLE[who].numero);
  await browser.getByRole('textbox', { name: 'Mot de passe' }).fill(PEOPLE[who].motDePasse);
  await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
}

/** Opens the most recent message of this name in the mailbox. */
export async function openMail(page: Page, subject: RegExp): Promise<void> {
  await toMailList(page);
  await browserOf(page).getByRole('button', { name: subject }).first().click();
  await expect(titleIn(page, subject)).toBeVisible();
}

/** The list of messages, even when one was left open. */
export async function toMailList(page: Page): Promise<void> {
  await toMailbox(page);
  const back = browserOf(page).getByRole('button', { name: /Retour aux messages|Back to the messages/ });
  const list = titleIn(page, /Messages reçus|Messages received/);
  await expect(back.or(list)).toBeVisible();
  if (await back.isVisible()) await back.click();
  await expect(list).toBeVisible();
}

/** Reads the last code received, in the mailbox, and comes back with it. */
export async function readCode(page: Page): Promise<string> {
  await openMail(page, /Votre code de connexion/);
  const words = await browserOf(page)
    .getByText(/Votre code est\s:\s\d{6}/)
    .innerText();
  await toPortal(page);
  return /\d{6}/.exec(words)?.[0] ?? '';
}

/** Gets in by the long way of life: number, password, code sent by e-mail, mailbox in its own tab. */
export async function logIn(page: Page, who: Person): Promise<void> {
  const browser = browserOf(page);
  await identify(page, who);
  await browser.getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  await expect(browser.getByRole('textbox', { name: 'Code à 6 chiffres' })).toBeVisible();
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(await readCode(page));
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await expect(titleIn(page, /^(Bonjour|Tableau de bord)/)).toBeVisible();
}

/** Opens the declaration from the dashboard and says that nothing changed. */
export async function passSituation(page: Page): Promise<void> {
  const browser = browserOf(page);
  await browser.getByRole('button', { name: /(Faire|Reprendre) ma déclaration/ }).click();
  await expect(titleIn(page, 'Votre situation')).toBeVisible();
  await browser.getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
  await goOn(page);
}

/** « Continuer » */
export async function goOn(page: Page): Promise<void> {
  await browserOf(page).getByRole('button', { name: 'Continuer', exact: true }).click();
}

/** In the pre-filled look: every known amount is right, and nothing is missing. */
export async function confirmAll(page: Page): Promise<void> {
  const browser = browserOf(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  const right = browser.getByRole('button', { name: 'C’est exact' });
  await expect(right.or(browser.getByText('Rien n’a été transmis')).first()).toBeVisible();
  for (let left = await right.count(); left > 0; left -= 1) {
    await right.first().click();
    await expect(right).toHaveCount(left - 1);
  }
  for (const complete of await browser.getByRole('radio', { name: 'Non, tout y est' }).all()) await complete.check();
  await goOn(page);
}

/** In the manual look: one amount of wages a month. */
export async function typeAmounts(page: Page, amounts: readonly string[]): Promise<void> {
  const browser = browserOf(page);
  await expect(titleIn(page, 'Déclarez vos ressources, mois par mois')).toBeVisible();
  await browser.getByRole('checkbox', { name: 'Salaire' }).check();
  const cells = browser.getByRole('textbox', { name: /^Salaire/ });
  await expect(cells).toHaveCount(amounts.length);
  for (const [rank, amount] of amounts.entries()) await cells.nth(rank).fill(amount);
  await goOn(page);
}

/** Nothing else was received; read again; swear; send. */
export async function finishAndSend(page: Page): Promise<void> {
  await passOthers(page);
  await expect(titleIn(page, 'Récapitulatif')).toBeVisible();
  await goOn(page);
  await swearAndSend(page);
  await expect(titleIn(page, 'Votre déclaration est envoyée')).toBeVisible();
}

/** « Aucune autre ressource » */
export async function passOthers(page: Page): Promise<void> {
  await expect(titleIn(page, 'Autres ressources')).toBeVisible();
  await browserOf(page).getByRole('checkbox', { name: 'Aucune autre ressource' }).check();
  await goOn(page);
}

/** The sworn statement, then the button that sends. */
export async function swearAndSend(page: Page): Promise<void> {
  const browser = browserOf(page);
  await expect(titleIn(page, 'Validation')).toBeVisible();
  await browser.getByRole('checkbox', { name: /J’atteste sur l’honneur/ }).check();
  await browser.getByRole('button', { name: 'Envoyer ma déclaration' }).click();
}

/** The calendar, opened from the bar of the room. */
export async function openCalendar(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(Calendrier|Calendar)\s:/ }).click();
  const calendar = page.getByRole('dialog', { name: /Calendrier|Calendar/ });
  await expect(calendar).toBeVisible();
  return calendar;
}

/** In the calendar, goes from event to event until one says this; the calendar stays open on it. */
export async function advanceUntil(page: Page, words: RegExp): Promise<void> {
  const calendar = page.getByRole('dialog', { name: /Calendrier|Calendar/ });
  const next = calendar.getByRole('button', { name: /Aller au prochain évènement|Go to the next event/ });
  const happened = calendar.getByRole('listitem').filter({ hasText: words });
  for (let moves = 0; moves < 30 && !(await happened.first().isVisible()); moves += 1) {
    const before = await calendar.innerText();
    await next.click();
    await expect.poll(() => calendar.innerText()).not.toBe(before);
  }
  await expect(happened.first()).toBeVisible();
}

/** Closes what stands above the room. */
export async function closeDialog(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}
