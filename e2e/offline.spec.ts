import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './fixtures.ts';
import { guidedUntil, titled } from './guided.ts';
import { copied, lookForNews, notice, reopen, test, versionOf } from './replaced-site.ts';
import { enter, titleIn } from './room.ts';

const INSIDE = /^(Bonjour|Tableau de bord)/;
const ROOM = { exercice: 'caf/premiere-declaration', mode: 'guide' };

// A hundred files are copied at each visit, and old machines run these tests too.
test.describe.configure({ timeout: 90_000 });

test('après une première visite, tout le site s’ouvre sans réseau', { tag: '@bureau' }, async ({ page, site }) => {
  await page.clock.install();
  await page.goto('/');
  await copied(page);
  await site.stop();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const address of ['/exercices/', '/exercices/caf/premiere-declaration/', '/comprendre/glossaire/', '/animer/']) {
    await page.goto(address);
    await expect(page.getByText(/site d.entraînement/i).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/cette-page-n-existe-pas/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('existe pas');

  await page.goto('/salle?exercice=caf/premiere-declaration&mode=guide');
  await expect(titleIn(page, 'Se connecter à Mon Compte')).toBeVisible();
  await guidedUntil(page, titled(INSIDE));
  await page.reload();
  await expect(titleIn(page, INSIDE)).toBeVisible();
});

test('le site s’installe : un nom qui dit l’entraînement, des icônes à nous', { tag: '@bureau' }, async ({ page }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await page.request.get(href ?? '')).json();
  expect(manifest).toMatchObject({ lang: 'fr', start_url: './', display: 'standalone' });
  expect(manifest.name).toMatch(/site d.entraînement/);
  for (const { src, sizes } of manifest.icons.filter((icon: { type: string }) => icon.type === 'image/png')) {
    const size = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, `/${src}`);
    expect(size).toBe(sizes);
  }
  // What Chromium itself would object to.
  const devtools = await page.context().newCDPSession(page);
  const { errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});

test('une nouvelle version attend la fin de l’exercice ouvert, et ne s’y mêle pas', { tag: ['@bureau', '@longue'] }, async ({
  page,
  context,
  site,
}) => {
  await page.clock.install();
  await page.goto('/');
  await copied(page);
  const room = await context.newPage();
  await enter(room, ROOM);
  site.publish();
  expect(await lookForNews(page)).toBe('installed');
  await expect(notice(page)).toBeVisible();

  // The exercise goes on, with pieces that it had not loaded yet and that the server no longer has.
  await guidedUntil(room, titled(INSIDE));
  await room.reload();
  await expect(titleIn(room, INSIDE)).toBeVisible();
  expect(await versionOf(room)).toBe('a');
  await expect(notice(room)).toBeHidden();

  for (const address of ['/', '/exercices/', '/comprendre/']) {
    await page.goto(address);
    expect(await versionOf(page)).toBe('a');
    await expect(notice(page)).toBeVisible();
  }
  await page.getByRole('button', { name: 'La prendre maintenant' }).click();
  await expect(page.getByText('Une autre page de ce site est ouverte.')).toBeVisible();
  expect(await versionOf(page)).toBe('a');

  await room.close();
  await page.getByRole('button', { name: 'La prendre maintenant' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'b');
  await expect(notice(page)).toBeHidden();
  expect(await versionOf(page)).toBe('b');
  await page.goto('/salle/');
  await expect(titleIn(page, INSIDE)).toBeVisible();
  expect(await versionOf(page)).toBe('b');
});

test('toutes les pages fermées, la nouvelle version est là, entière et sans réseau', { tag: '@bureau' }, async ({
  page,
  context,
  site,
}) => {
  await page.goto('/');
  await copied(page);
  site.publish();
  expect(await lookForNews(page)).toBe('installed');
  await expect(notice(page)).toBeVisible();
  await site.stop();
  await page.close();
  const again = await reopen(context);
  for (const address of ['/exercices/', '/comprendre/glossaire/']) {
    await again.goto(address);
    expect(await versionOf(again)).toBe('b');
  }
  await enter(again, ROOM);
  expect(await versionOf(again)).toBe('b');
  // Nothing is left of the one before.
  const left = await again.evaluate(async () => {
    const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().filter(({ url }) => /-a\.[a-z]+$/.test(url)).length;
  });
  expect(left).toBe(0);
});

test('une version à moitié posée sur le serveur est refusée, puis prise quand elle est entière', {
  tag: ['@bureau', '@longue'],
}, async ({ page, site }) => {
  await page.goto('/');
  await copied(page);
  site.publish();
  const late = join(site.folder, 'comprendre', 'index.html');
  const right = readFileSync(late);
  expect(existsSync(`${site.folder}-a`)).toBe(true);
  cpSync(join(`${site.folder}-a`, 'comprendre', 'index.html'), late);
  expect(await lookForNews(page)).toBe('redundant');
  await expect(notice(page)).toBeHidden();
  await page.goto('/comprendre/');
  expect(await versionOf(page)).toBe('a');

  writeFileSync(late, right);
  expect(await lookForNews(page)).toBe('installed');
  await expect(notice(page)).toBeVisible();
  expect(await versionOf(page)).toBe('a');
});
