import { axe, test as base, expect } from './fixtures.ts';
import { guidedUntil, titled } from './guided.ts';
import { titleIn } from './room.ts';
import { BUILT, portBeside, type Started, startServer } from './servers.ts';

const port = portBeside(2);

/** A room as a trainer opens it: another name than this machine's, over plain http. All of it stays on this machine. */
const test = base.extend<object, { room: Started }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP salle.test 127.0.0.1'];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
  room: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs in this pattern
    async ({}, use) => {
      const room = await startServer('tools/serve-room.ts', [BUILT], port);
      await use(room);
      await room.stop();
    },
    { scope: 'worker', auto: true },
  ],
  baseURL: `http://salle.test:${port}`,
  // As on a participant's device: nothing of the test stands between the page and what the browser refuses.
  serviceWorkers: 'allow',
});

test.describe.configure({ timeout: 60_000 });

test('sur le réseau de la salle, sans contexte sûr, l’exercice se joue avec l’accompagnateur', { tag: '@bureau' }, async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(
    await page.evaluate(() => ['serviceWorker' in navigator, 'clipboard' in navigator, crypto.subtle === undefined]),
  ).toEqual([false, false, true]);

  await page.goto('/exercices/caf/premiere-declaration/');
  await page.locator('a[href*="/salle/?"][href*="mode=guide"]').first().click();
  await expect(titleIn(page, 'Se connecter à Mon Compte')).toBeVisible();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await guidedUntil(page, titled(/^(Bonjour|Tableau de bord)/));
  await page.reload();
  await expect(titleIn(page, /^(Bonjour|Tableau de bord)/)).toBeVisible();
});

test('le Wi-Fi de la salle ne porte qu’un exercice compressé', { tag: '@bureau' }, async ({ page }) => {
  await page.goto('/salle/?exercice=caf/premiere-declaration&mode=guide');
  await expect(titleIn(page, 'Se connecter à Mon Compte')).toBeVisible();
  const [carried, read] = await page.evaluate(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const sum = (size: 'transferSize' | 'decodedBodySize') =>
      all.reduce((total, entry) => total + (entry as PerformanceResourceTiming)[size], 0);
    return [sum('transferSize'), sum('decodedBodySize')];
  });
  expect(carried).toBeGreaterThan(0);
  expect(carried).toBeLessThan(read / 2);
});

test('un texte se copie sans le presse-papiers moderne', { tag: '@bureau' }, async ({ page }) => {
  await page.goto('/animer/');
  const place = page.locator('[data-copier]').first();
  await place.getByRole('button').click();
  await expect(place.locator('output')).toHaveText((await place.getAttribute('data-copie')) ?? 'rien');
});

test('le formateur projette l’adresse en grand, sous le bandeau', { tag: '@bureau' }, async ({ page, room }) => {
  await page.goto('/salle-adresse/');
  await expect(page.getByText(/site d.entraînement/i)).toBeInViewport();
  // Where these tests run there may be no network at all: then the page and the terminal both say so.
  const [address] = /http:\/\/\d+\.\d+\.\d+\.\d+:\d+/.exec(room.said()) ?? [];
  if (address) {
    await expect(page.getByText(address)).toBeInViewport();
    await expect(page.getByRole('img', { name: /Carré à viser/ }).first()).toBeVisible();
    const size = await page.getByText(address).evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
    expect(size).toBeGreaterThan(48);
  } else {
    expect(room.said()).toContain('n’est sur aucun réseau');
    await expect(page.getByText('n’est sur aucun réseau')).toBeVisible();
  }
  await axe(page);
});

test('le terminal dit l’adresse et quoi faire ; qu’un port est pris, avant toute préparation', { tag: '@bureau' }, async ({
  room,
}) => {
  expect(room.said()).toContain(`http://localhost:${port}/`);
  expect(room.said()).toContain('Ctrl + C');
  const second = await startServer('tools/salle.mjs', [], port);
  await expect.poll(() => second.said()).toContain(`Le port ${port} est déjà pris`);
  expect(second.said()).not.toMatch(/Installation|Préparation/);
  expect(await second.stop()).toBe(1);
});
