import { createHash } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { browserOf, enter, logIn } from './room.ts';

const PAGES = [
  '/',
  '/exercices/',
  '/exercices/besoin/declarer/',
  '/exercices/caf/premiere-declaration/',
  '/libre/',
  '/comprendre/',
  '/comprendre/glossaire/',
  '/comprendre/faits/pole-emploi/',
  '/animer/',
  '/salle/',
  '/404.html',
];

/** Writes down each thing that the policy of a page refuses. */
const listen = () => {
  Object.assign(window, { refused: [] });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    (window as unknown as { refused: string[] }).refused.push(`${violatedDirective} ${blockedURI}`);
  });
};
const refused = () => (window as unknown as { refused: string[] }).refused;

for (const path of PAGES) {
  test(`la politique de ${path} ne laisse passer ni script écrit dans la page, ni eval @bureau`, async ({ page }) => {
    const html = await (await page.request.get(path)).text();
    const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
    const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(' ')[0] ?? '', rule.trim()]));
    expect(rules.get('script-src')).toMatch(/^script-src 'self'( 'sha256-[^ ]+')+$/);
    expect(policy).not.toContain('unsafe-eval');
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('connect-src')).toBe("connect-src 'self' https://*.bac-a-sable.invalid");
    expect(rules.get('base-uri')).toBe("base-uri 'none'");
    expect(rules.get('object-src')).toBe("object-src 'none'");
    expect(rules.get('form-action')).toBe("form-action 'self'");
    // Every script that stands in the page is one that the policy knows, whatever its place.
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
    expect(inline.length).toBeGreaterThan(0);
    for (const script of inline) expect(policy).toContain(createHash('sha256').update(script).digest('base64'));
  });
}

for (const path of PAGES) {
  test(`rien de ${path} n’est refusé par sa propre politique @bureau`, async ({ page }) => {
    await page.addInitScript(listen);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(refused)).toEqual([]);
  });
}

test('de l’ouverture de la salle à la connexion, la politique ne refuse rien', async ({ page }) => {
  await page.addInitScript(listen);
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide' });
  await logIn(page, 'sofia');
  await expect(browserOf(page)).toBeVisible();
  expect(await page.evaluate(refused)).toEqual([]);
});

// The browser says in the console that it refused: the guard of fixtures.ts, which fails on any complaint, is not wanted here.
test.describe('ce qui est glissé dans la page, ou autour', () => {
  test.use({ silence: async ({ baseURL: _unused }, use) => use(undefined) });

  test('une autre page ne peut pas encadrer le site, et cacher son bandeau @bureau', async ({ page, baseURL }) => {
    await page.setContent(`<iframe src="${baseURL}/" width="800" height="600"></iframe>`);
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    await expect(page.frameLocator('iframe').getByText(/site d.entraînement/i)).toHaveCount(0);
  });

  for (const path of ['/', '/salle/?exercice=caf/premiere-declaration']) {
    test(`un script glissé dans ${path} ne s’exécute pas @bureau`, async ({ page }) => {
      await page.addInitScript(listen);
      await page.goto(path);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.entre = true';
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.entre = true">');
      });
      await expect.poll(() => page.evaluate(refused)).toHaveLength(2);
      expect(await page.evaluate(() => 'entre' in window)).toBe(false);
    });
  }
});
