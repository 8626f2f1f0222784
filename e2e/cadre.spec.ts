import { expect, type Page, test } from '@playwright/test';

/*
 * A host that sends none of our headers, and another site that shows ours in a frame: all of it stays on this machine, the other site is
 * made here.
 */
async function framedBy(page: Page, where: string, address: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === where)
      return route.fulfill({ contentType: 'text/html', body: `<iframe src="${address}" width="600" height="300"></iframe>` });
    const response = await route.fetch();
    const { 'content-security-policy': _csp, 'cross-origin-resource-policy': _corp, ...headers } = response.headers();
    return route.fulfill({ response, headers });
  });
  await page.goto(where);
}

// What is still on its way when a journey ends is nobody’s fault.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

for (const path of ['/salle/?exercice=caf/premiere-declaration&mode=guide', '/', '/exercices/caf/premiere-declaration/'])
  test(`dans le cadre d’un autre site, même sans en-têtes, la page ne montre que son adresse : ${path}`, {
    tag: '@bureau',
  }, async ({ page, baseURL }) => {
    await framedBy(page, 'http://autre.test/', `${baseURL}${path}`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('Il ne s’affiche pas dans la page d’un autre site.')).toBeVisible();
    await expect(frame.getByRole('link', { name: 'L’ouvrir à son adresse' })).toHaveAttribute('href', `${baseURL}${path}`);
    await page.waitForTimeout(1_500);
    expect(await frame.locator('h1, input, button').count()).toBe(0);
  });

test('dans un cadre du site lui-même, la salle s’ouvre, et son bandeau reste en vue', { tag: '@bureau' }, async ({
  page,
  baseURL,
}) => {
  await framedBy(page, `${baseURL}/cadre`, '/salle/?exercice=caf/premiere-declaration&mode=guide');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Se connecter à Mon Compte' })).toBeVisible();
  await frame.getByRole('button', { name: 'Se connecter', exact: true }).scrollIntoViewIfNeeded();
  await expect(frame.getByRole('note')).toBeInViewport({ ratio: 0.95 });
});

test('à 400 %, le bandeau « site d’entraînement » reste en vue, en petit', { tag: '@bureau' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/salle/?exercice=caf/premiere-declaration&mode=guide');
  const strip = page.getByRole('note').first();
  await page.getByRole('button', { name: 'Se connecter', exact: true }).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(strip).toBeInViewport({ ratio: 0.95 });
  expect((await strip.boundingBox())?.height).toBeLessThan(64);
});
