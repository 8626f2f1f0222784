import { readFileSync, statSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { axe } from './fixtures.ts';
import { ENOUGH, FILE, FILE_ADDRESS, ROOM } from './one-file.ts';
import { browserOf, guideOf, logIn } from './room.ts';

/** A page opened from a file: it must complain of nothing and ask nothing of anybody. */
const test = base.extend<{ alone: undefined }>({
  alone: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(FILE_ADDRESS))
          complaints.push(`demande ${request.url()}`);
      });
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          console.error(`politique de sécurité : ${effectiveDirective} ${blockedURI}`),
        ),
      );
      await use(undefined);
      expect(complaints, 'Le fichier ne se plaint de rien et ne parle à personne').toEqual([]);
    },
    { auto: true },
  ],
});

/** The check of a file plays its whole solution: some seconds on a busy computer. */
const CHECKED = { timeout: 20_000 };
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const finished = (page: Page) => page.getByRole('button', { name: 'Voir le bilan', exact: true });

/** Lets the guide do every step. */
async function doAll(page: Page): Promise<void> {
  const doIt = guideOf(page).getByRole('button', { name: 'Faire à ma place' });
  for (let count = 0; count < ENOUGH; count += 1) {
    await expect(finished(page).or(doIt)).toBeVisible();
    if (await finished(page).isVisible()) return;
    await doIt.click();
    await expect(guideOf(page).locator('[aria-disabled="true"]')).toHaveCount(0, { timeout: 60_000 });
  }
}

test('un seul fichier, léger, qui dit dès sa première ligne que c’est un entraînement @bureau', async ({ page }) => {
  const text = readFileSync(FILE, 'utf8');
  expect(statSync(FILE).size).toBeLessThanOrEqual(3_500_000);
  expect(text).not.toMatch(/unsafe-eval|<script[^>]+src=|<link[^>]+rel="?(stylesheet|modulepreload|manifest)/);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('connect-src https://*.bac-a-sable.invalid;');
  expect(
    /script-src ([^;]+)/
      .exec(policy)?.[1]
      ?.split(' ')
      .every((one) => one.startsWith("'sha256-")),
  ).toBe(true);
  await page.goto(FILE_ADDRESS);
  await expect(title(page, /Exercez-vous/)).toBeVisible();
  const banner = (await page.getByRole('note').first().innerText()).replace(/'/g, '&#x27;');
  expect(text.slice(text.indexOf('<body>'))).toContain(banner);
});

test('les pages se suivent sans serveur : titre, focus, retour, parties de page @bureau', async ({ page }) => {
  await page.goto(FILE_ADDRESS);
  await page.getByRole('banner').getByRole('link', { name: 'Je m’exerce' }).click();
  await expect(title(page, 'Choisissez un exercice')).toBeFocused();
  await expect(page).toHaveTitle(/^Choisissez un exercice/);
  await page.getByRole('radio', { name: 'Pour débuter' }).check();
  await expect(page).toHaveURL(/#\/exercices\/\?niveau=debutant$/);
  await page
    .getByRole('link', { name: /Ma première déclaration/ })
    .first()
    .click();
  await expect(title(page, /Ma première déclaration/)).toBeFocused();
  await page.goBack();
  await expect(title(page, 'Choisissez un exercice')).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Pour débuter' })).toBeChecked();
  await page.goForward();
  await expect(title(page, /Ma première déclaration/)).toBeVisible();
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /vie privée|données/i })
    .click();
  await expect(page.locator('#vie-privee')).toBeInViewport();
  await page.getByRole('link', { name: 'Aller au contenu' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#contenu')).toBeFocused();
  await expect(title(page, 'Comprendre')).toBeVisible();
  await page.reload();
  await expect(title(page, 'Comprendre')).toBeVisible();
});

test('toutes les pages s’ouvrent, et le confort de lecture y suit la personne @bureau', async ({ page }) => {
  for (const [address, name] of [
    ['libre/', /./],
    ['animer/', /atelier/],
    ['animer/essayer/', 'Essayer un fichier'],
    ['comprendre/glossaire/', /./],
    ['nulle-part/', /./],
  ] as const) {
    await page.goto(`${FILE_ADDRESS}#/${address}`);
    await expect(title(page, name)).toBeVisible();
  }
  await page.locator('summary', { hasText: 'Aa' }).click();
  await page.getByRole('radio', { name: /sombre/i }).check();
  await page.goto(ROOM('exercice=caf/premiere-declaration&mode=guide'));
  await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sombre');
});

test('la pratique libre se choisit par un formulaire, et « retour » reste dans l’exercice @bureau', async ({ page }) => {
  await page.goto(`${FILE_ADDRESS}#/libre/`);
  await page.getByRole('radio', { name: /Nadia/ }).check();
  const portal = page.getByRole('form', { name: 'Portail CAF' });
  await portal.getByRole('button', { name: /Entrer|Ouvrir|Commencer|S’entraîner/ }).click();
  await logIn(page, 'nadia');
  await browserOf(page)
    .getByRole('link', { name: /paiements/i })
    .first()
    .click();
  await expect(browserOf(page).getByRole('heading', { level: 1, name: /paiements/i })).toBeVisible();
  await page.goBack();
  await expect(browserOf(page).getByRole('heading', { level: 1, name: /Bonjour|Tableau de bord/ })).toBeVisible();
});

test('un exercice se joue jusqu’au bout, et se retrouve après un rechargement @bureau @longue', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(ROOM('exercice=caf/premiere-declaration&mode=guide'));
  await logIn(page, 'sofia');
  await page.reload();
  await expect(browserOf(page).getByRole('heading', { level: 1, name: /Bonjour|Tableau de bord/ })).toBeVisible();
  await doAll(page);
  await expect(finished(page)).toBeVisible();
  await page.reload();
  await expect(finished(page)).toBeVisible();
  await finished(page).click();
  await expect(title(page, /./)).toBeVisible();
});

test('rien d’autre que la fiche de l’animateur ne s’imprime, sous le bandeau @bureau', async ({ page }) => {
  await page.goto(`${FILE_ADDRESS}#/exercices/caf/premiere-declaration/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('note').first()).toBeVisible();
  await expect(page.locator('.trainer-sheet')).toBeVisible();
  await expect(page.locator('.exercise-page')).toBeHidden();
});

const account = readFileSync('scenarios/comptes/sofia.yaml', 'utf8');
const scenario = readFileSync('scenarios/caf/premiere-declaration.yaml', 'utf8');
const file = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });

test('un scénario et son compte, choisis ensemble, se jouent et survivent à un rechargement @bureau', async ({ page }) => {
  await page.goto(`${FILE_ADDRESS}#/animer/essayer/`);
  await page
    .getByLabel(/Choisissez votre fichier/)
    .setInputFiles([
      file('Mon été.yaml', scenario.replace(/^compte: .*/m, 'compte: camille')),
      file('camille.yaml', account.replace(/prenom: Sofia/g, 'prenom: Camille')),
    ]);
  await expect(page.getByText('Ce scénario est bon : Mon été.yaml')).toBeVisible(CHECKED);
  await page.getByRole('link', { name: 'Jouer avec le guide' }).click();
  await expect(page.getByText(/Vous êtes Camille/).filter({ visible: true })).toBeVisible();
  await logIn(page, 'sofia');
  await page.reload();
  await expect(page.getByText(/Vous êtes Camille/).filter({ visible: true })).toBeVisible();
  await expect(browserOf(page).getByRole('heading', { level: 1, name: /Bonjour|Tableau de bord/ })).toBeVisible();
});

test('un scénario déposé sur n’importe quelle page est relu avec ses lignes @bureau', async ({ page }) => {
  await page.goto(`${FILE_ADDRESS}#/comprendre/`);
  const dropped = await page.evaluateHandle(
    (text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'essai.yaml'));
      return carried;
    },
    scenario.replace('niveau: debutant', 'niveau: facile'),
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  await expect(title(page, 'Essayer un fichier')).toBeVisible();
  const line = scenario.split('\n').findIndex((one) => one.startsWith('niveau:')) + 1;
  await expect(page.getByText(`Ligne ${line} :`)).toBeVisible();
});

test('un fichier hostile est refusé avec des mots simples, et rien ne s’exécute @bureau', async ({ page }) => {
  await page.goto(`${FILE_ADDRESS}#/animer/essayer/`);
  const hostile: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['gros.yaml', Buffer.alloc(10_000_000, 'a'), /trop gros/],
    ['bombe.yaml', `a: &a [x, x]\n${Array.from({ length: 40 }, (_, n) => `b${n}: [*a, *a]`).join('\n')}`, /raccourcis/],
    ['page.yaml', '<!doctype html><script>document.title = "perdu"</script>', /Ligne 1/],
    ['proto.yaml', `__proto__: { fait: true }\n${scenario}`, /__proto__/],
    [
      'octets.yaml',
      Buffer.concat([Buffer.from('titre: "'), Buffer.from([0xc3, 0x28, 0xff, 0xfe]), Buffer.from('"\n')]),
      /illisible/,
    ],
    ['balise.yaml', scenario.replace(/^titre:.*(\n {2}.*)*/m, 'titre: "<img src=x onerror=alert(1)>"'), /balises/],
    ['profond.yaml', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`, /niveaux/],
    ['image.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), /\.yaml/],
    ['vide.yaml', '', /Ligne 1/],
  ];
  for (const [name, text, words] of hostile) {
    await page.getByLabel(/Choisissez votre fichier/).setInputFiles([file(name, text)]);
    await expect(page.getByRole('region', { name })).toContainText(words, CHECKED);
    await expect(page.getByRole('link', { name: 'Jouer avec le guide' })).toHaveCount(0);
  }
  await expect(page).toHaveTitle(/^Essayer un fichier/);
});

test('« Essayer un fichier » se lit sans obstacle, sur un grand comme sur un petit écran', async ({ page }) => {
  await page.goto(`${FILE_ADDRESS}#/animer/essayer/`);
  await page
    .getByLabel(/Choisissez votre fichier/)
    .setInputFiles([file('bon.yaml', scenario), file('faux.yaml', scenario.replace('niveau: debutant', 'niveau: facile'))]);
  await expect(page.getByRole('link', { name: 'Jouer avec le guide' })).toBeVisible(CHECKED);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await axe(page);
});

test('quand le navigateur ne garde plus rien, la page le dit @bureau', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('plein', 'QuotaExceededError');
    };
  });
  await page.goto(`${FILE_ADDRESS}#/animer/essayer/`);
  await page.getByLabel(/Choisissez votre fichier/).setInputFiles([file('essai.yaml', scenario)]);
  await expect(page.getByText(/votre navigateur ne peut plus rien garder/)).toBeVisible(CHECKED);
});
