// The browser of the bench: pages of the built site, slowed as an old computer, and their plain copies.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many times slower than this machine. */
export const SLOWER = 6;

/** A new page in a browser that has kept nothing, wide, slowed. `close` ends it. */
export async function newPage(browser, base, { slowed = true, ...options } = {}) {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  if (slowed) await slow(page);
  return { page, close: () => context.close() };
}

/** Slows a page from now on. */
export async function slow(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** What a page shows, as plain HTML with the same style sheets and no script, written beside the site. Gives its address. */
export async function plainCopy(page, folder, name) {
  const html = await page.evaluate(() => {
    // What was typed stands in properties: a copy reads attributes.
    for (const field of document.querySelectorAll('input')) field.setAttribute('value', field.value);
    const copy = document.documentElement.cloneNode(true);
    for (const gone of copy.querySelectorAll('script, link[rel=modulepreload], noscript')) gone.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
  mkdirSync(join(folder, 'copie'), { recursive: true });
  writeFileSync(join(folder, 'copie', `${name}.html`), html);
  return `/copie/${name}.html`;
}

/** The one text of the session that a page keeps, from its pieces. */
export const keptSession = (page) =>
  page.evaluate(() => {
    const beginning = JSON.parse(localStorage.getItem('dab:seance'));
    const rankOf = (key) => Number(key.slice(key.lastIndexOf(':') + 1));
    const others = Object.keys(localStorage)
      .filter((key) => key.startsWith('dab:seance:'))
      .sort((a, b) => rankOf(a) - rankOf(b))
      .flatMap((key) => JSON.parse(localStorage.getItem(key)));
    return JSON.stringify({ ...beginning, journal: [...beginning.journal, ...others] });
  });

/** Logs in as a person does, mailbox included, and waits for the dashboard. */
export async function logIn(page, { numero, motDePasse }) {
  const browser = page.locator('#portail');
  await browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' }).fill(numero);
  await browser.getByRole('textbox', { name: 'Mot de passe' }).fill(motDePasse);
  await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await browser.getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).waitFor();
  await browser.getByRole('tab', { name: /Ma messagerie/ }).click();
  await browser
    .getByRole('button', { name: /Votre code de connexion/ })
    .first()
    .click();
  const words = await browser.getByText(/Votre code est\s:\s\d{6}/).innerText();
  await browser.getByRole('tab', { name: /^CAF/ }).click();
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(/\d{6}/.exec(words)[0]);
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await browser.getByRole('heading', { level: 1, name: /^(Bonjour|Tableau de bord)/ }).waitFor();
}

/** Goes from the dashboard to the table of the 2024 look, every kind of income shown. */
export async function openTable(page) {
  const browser = page.locator('#portail');
  await browser.getByRole('button', { name: /(Faire|Reprendre) ma déclaration/ }).click();
  await browser.getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
  await browser.getByRole('button', { name: 'Continuer', exact: true }).click();
  await browser.getByRole('heading', { level: 1, name: 'Déclarez vos ressources, mois par mois' }).waitFor();
  // « Aucune » goes with nothing else.
  const kinds = browser.getByRole('checkbox', { name: /^(?!Aucun)/ });
  for (let rank = 0; rank < (await kinds.count()); rank += 1) await kinds.nth(rank).check();
  await browser.locator('input[inputmode=decimal]').first().waitFor();
}
