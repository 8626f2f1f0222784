import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { type Asked, browserOf, enter } from './room.ts';
import { BUILT } from './servers.ts';

/** A page of tools/budget.json, how it is opened, and how its door is tried. */
interface Weighed {
  budget: string;
  asked: Asked;
  knock(page: Page): Promise<void>;
}

const WEIGHED: readonly Weighed[] = [
  { budget: 'salle', asked: { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' }, knock: atCaf },
  {
    budget: 'salle-pole-emploi',
    asked: { exercice: 'pole-emploi/premiere-actualisation', mode: 'guide', edition: '2026' },
    knock: atPoleEmploi,
  },
  { budget: 'salle-ants', asked: { exercice: 'ants/nouvelle-adresse', mode: 'guide', edition: '2026' }, knock: atAnts },
  { budget: 'libre', asked: { compte: 'sofia', portail: 'caf', edition: '2025' }, knock: atCaf },
  { budget: 'libre-pole-emploi', asked: { compte: 'malik', portail: 'pole-emploi', edition: '2026' }, knock: atPoleEmploi },
];

// Sent and answered, but refused: what comes after is the account itself, which an accepted log-in opens.
async function atCaf(page: Page): Promise<void> {
  const browser = browserOf(page);
  const number = browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' });
  await number.fill('2970500123045');
  await expect(number).toHaveValue('2970500123045');
  await number.fill('');
  await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(browser.getByText('Écrivez votre numéro de sécurité sociale')).toBeVisible();
}

async function atPoleEmploi(page: Page): Promise<void> {
  const browser = browserOf(page);
  const search = browser.getByRole('textbox', { name: 'Lieu de travail' });
  await search.fill('Exempleville');
  await expect(search).toHaveValue('Exempleville');
  await browser.getByRole('link', { name: 'Connexion', exact: true }).click();
  await expect(browser.getByRole('textbox', { name: 'Identifiant' })).toBeVisible();
  await browser.getByRole('button', { name: 'Continuer', exact: true }).click();
  await expect(browser.getByText('Écrivez votre identifiant')).toBeVisible();
}

async function atAnts(page: Page): Promise<void> {
  const browser = browserOf(page);
  const identifier = browser.getByRole('textbox', { name: 'Identifiant' });
  await identifier.fill('000PE00412');
  await expect(identifier).toHaveValue('000PE00412');
  await identifier.fill('');
  await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(browser.getByText('Écrivez votre identifiant')).toBeVisible();
}

/** What recognises a real number comes when somebody enters a box, and is not part of the opening (decision 11). */
const WITH_THE_FIRST_BOX = ['fictif', 'filtre'];
/** What keeps a question above the guide, where the guide covers a part of the page. */
const ON_A_TELEPHONE = ['bring-question'];

/** « salle.A1b2.js » is « salle »: the name without its fingerprint. */
const plainName = (url: string): string => url.replace(/^.*\//, '').replace(/\.[\w-]+\.js$/, '');

// « npm run check » weighs the files that tools/budget.json names: here the browser says whether they are the right ones.
for (const { budget, asked, knock } of WEIGHED)
  test(`« ${budget} » ne demande que ce que son budget compte, jusqu’à la réponse à la connexion`, async ({ page }) => {
    const { stdout } = await promisify(execFile)(execPath, ['tools/budget.mjs', '--scripts', budget], {
      env: { ...process.env, DIST: BUILT },
    });
    const counted: string[] = JSON.parse(stdout);
    const scripts: string[] = [];
    page.on('request', (request) => request.url().endsWith('.js') && scripts.push(plainName(request.url())));
    await enter(page, asked);
    await knock(page);
    // The budget counts together the scripts of one name.
    const narrow = (page.viewportSize()?.width ?? 1280) < 700;
    const later = [...WITH_THE_FIRST_BOX, ...(narrow ? ON_A_TELEPHONE : [])];
    const expected = [...counted.filter((name) => name !== '(dans la page)'), ...later];
    // Some come a little after the first page.
    await expect.poll(() => [...new Set(scripts)].sort()).toEqual(expected.sort());
  });

test('ce qui s’exécute dès l’ouverture le dit à sa première ligne, que le navigateur le compile pendant qu’il arrive', () => {
  const folder = join(BUILT, '_astro');
  const first = readdirSync(folder)
    .filter((name) => /^(?:react|salle)\.[\w-]+\.js$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').split('\n')[0]);
  expect(first).toEqual(['//# allFunctionsCalledOnLoad', '//# allFunctionsCalledOnLoad']);
});

test('la salle ne redemande pas, par un lien, ce que sa tête a déjà demandé', () => {
  const folder = join(BUILT, '_astro');
  const [room = ''] = readdirSync(folder).filter((name) => /^salle\.[\w-]+\.js$/.test(name));
  const [asked = ''] = /m\.f=\[[^\]]*\]/.exec(readFileSync(join(folder, room), 'utf8')) ?? [];
  expect(asked).toContain('_astro/');
  expect(asked).not.toMatch(/_astro\/(?:react|commun|salle|rolldown-runtime)\./);
});
