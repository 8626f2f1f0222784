import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { FILE } from './one-file.ts';
import { browserOf } from './room.ts';

// What is missing or broken is said in the console: the guard of fixtures.ts, which fails on any complaint, is not wanted here.
test.use({ silence: async ({ baseURL: _unused }, use) => use(undefined) });

const ROOM = '/salle/?exercice=caf/premiere-declaration&mode=guide';
const SCRIPTS = /\/_astro\/[^/]+\.js$/;
/** The longest that a person may be left without a word. */
const IN_TIME = { timeout: 15_000 };

const said = (page: Page) => page.getByRole('heading', { level: 1, name: 'La page ne s’ouvre pas' });
const waiting = (page: Page) => page.getByText('La salle s’ouvre…');
const sheet = (page: Page) => page.getByRole('link', { name: 'la fiche à imprimer de l’exercice' });

/** The page waits twelve seconds before it speaks: a tenth of it here. One journey waits as people do. */
async function hurry(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Animation.enable');
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 10 });
}

/** A sentence, another try, the browser that is needed, and the paper. */
async function saysWhatToDo(page: Page, why: RegExp): Promise<void> {
  await expect(said(page)).toBeVisible(IN_TIME);
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Essayer encore' })).toBeVisible();
  await expect(page.getByText('Il faut au moins Chrome ou Edge 109, Firefox 115 ou Safari 15.4.')).toBeVisible();
  await expect(page.getByText(/à imprimer/)).toBeVisible();
  await expect(waiting(page)).toBeHidden();
  await expect(page.getByRole('note').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'rien ne dépasse').toBeLessThanOrEqual(0);
}

test('un script qui n’arrive pas : la page le dit, mène à la fiche, et « Essayer encore » ouvre la salle', async ({ page }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto(ROOM);
  await saysWhatToDo(page, /Une partie de la page n’est pas arrivée/);
  await axe(page);
  await expect(sheet(page)).toHaveAttribute('href', '/exercices/caf/premiere-declaration/');

  await page.unroute(SCRIPTS);
  await page.getByRole('link', { name: 'Essayer encore' }).click();
  await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(said(page)).toHaveCount(0);
});

test('la fiche à imprimer s’ouvre sans le moindre script @bureau', async ({ page }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto(ROOM);
  await sheet(page).click(IN_TIME);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.trainer-sheet')).toBeVisible();
});

for (const [what, held] of [
  ['le script de la page', SCRIPTS],
  ['l’histoire, quand la page s’est déjà dessinée', /\/_astro\/premiere-declaration[^/]*\.js$/],
] as const) {
  test(`${what} se fait attendre : la page le dit, et s’ouvre quand même s’il vient @bureau`, async ({ page }) => {
    await hurry(page);
    let late: Route[] | undefined = [];
    await page.route(held, (route) => (late ? void late.push(route) : route.continue()));
    await page.goto(ROOM, { waitUntil: 'commit' });
    await saysWhatToDo(page, /La page met longtemps à s’ouvrir/);
    expect(late).not.toHaveLength(0);

    const here = late;
    late = undefined;
    await Promise.all(here.map((route) => route.continue()));
    await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
    await expect(said(page)).toHaveCount(0);
  });
}

test('un script que le navigateur ne sait pas lire : la page dit qu’elle s’est arrêtée @bureau', async ({ page }) => {
  await page.route(SCRIPTS, (route) => route.fulfill({ contentType: 'text/javascript', body: 'let 1 = une syntaxe de demain;' }));
  await page.goto(ROOM);
  await saysWhatToDo(page, /La page s’est arrêtée sur une erreur/);
});

test('dans un navigateur trop ancien, la page dit que c’est lui @bureau', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'structuredClone'));
  await page.route(SCRIPTS, (route) => route.fulfill({ contentType: 'text/javascript', body: 'let 1 = une syntaxe de demain;' }));
  await page.goto(ROOM);
  await saysWhatToDo(page, /Votre navigateur est trop ancien/);
});

/** The page as it arrives behind a proxy that takes every script out. */
const withoutScripts = (html: string) => html.replace(/<script\b[\s\S]*?<\/script>/g, '');

test('un réseau qui retire tous les scripts : la page le dit quand même @bureau', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route(/\/salle\//, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: withoutScripts(await answer.text()) });
  });
  await page.goto(ROOM);
  await expect(waiting(page)).toBeVisible();
  await expect(said(page)).toBeHidden();
  await saysWhatToDo(page, /La page met longtemps à s’ouvrir/);
});

test('une salle qui s’ouvre ne garde rien de cette page @bureau', async ({ page }) => {
  await page.goto(ROOM);
  await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-retard]')).toHaveCount(0);
});

test.describe('scripts désactivés', () => {
  test.use({ javaScriptEnabled: false });

  test('la salle dit comment les activer, et où est la fiche', async ({ page }) => {
    await page.goto(ROOM);
    await expect(said(page)).toBeVisible({ timeout: 1_000 });
    await saysWhatToDo(page, /votre navigateur l’a désactivé/);
  });

  test('le fichier pour une clé le dit aussi @bureau', async ({ page }) => {
    await page.setContent(readFileSync(FILE, 'utf8'));
    await saysWhatToDo(page, /votre navigateur l’a désactivé/);
  });
});

test('le fichier pour une clé, quand son script ne tourne pas, le dit @bureau', async ({ page }) => {
  await hurry(page);
  // Its policy knows the script by its fingerprint: one sign more, and the browser does not run it.
  await page.setContent(readFileSync(FILE, 'utf8').replace('<script type="module"', '<script type="inconnu"'));
  await saysWhatToDo(page, /La page met longtemps à s’ouvrir/);
});
