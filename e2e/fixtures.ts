import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { pressLikeAHand } from './hand.ts';
import { wellWritten } from './well-written.ts';

/** Playwright's test, which also fails when the page complains, or when anything tries to leave the machine. */
export const test = base.extend<{ silence: undefined }>({
  page: async ({ page }, use) => {
    pressLikeAHand(page);
    await use(page);
  },
  silence: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console.error : ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => complaints.push(`erreur de page : ${error.error().message}`));
      // The server and what is made in the page are home; the rest is stopped, and told.
      await context.route(
        (url) => url.origin !== baseURL && !['data:', 'blob:'].includes(url.protocol),
        (route) => {
          complaints.push(`une requête quitte la machine : ${route.request().method()} ${route.request().url()}`);
          return route.abort();
        },
      );
      await context.routeWebSocket(/.*/, (socket) => {
        complaints.push(`une connexion quitte la machine : ${socket.url()}`);
        return socket.close();
      });
      await use(undefined);
      expect(complaints, 'La page ne se plaint de rien et ne parle à personne').toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails on any violation that axe finds, with what it is and where. The journey goes on: the next screens are judged too. */
export async function axe(page: Page, screen = 'cette page'): Promise<void> {
  // « Legacy » only means without a blank page to gather the frames: there is none, and it takes half of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id} : ${help}\n${nodes.map(({ target }) => `    ${target.join(' ')}`).join('\n')}`,
  );
  expect.soft(told, `Aucun obstacle trouvé par axe : ${screen}`).toEqual([]);
  await wellWritten(page, screen);
}

export { expect };
