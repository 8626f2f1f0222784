import { expect, type Page } from '@playwright/test';
import { browserOf } from './room.ts';

/** A request of the room, and what came back. */
export type Sent = { url: string; body: { donnees?: Record<string, unknown> }; status: number };

/**
 * Keeps a copy of each request at the moment when the page calls `fetch`, before anything answers it. The pretend administration
 * comes with the first request: an empty log-in, refused, makes sure that it is there.
 */
export async function listen(page: Page): Promise<() => Promise<Sent[]>> {
  await browserOf(page).getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(browserOf(page).getByText('La connexion n’a pas marché')).toBeVisible();
  await page.evaluate(() => {
    const sent: Sent[] = [];
    const real = window.fetch;
    window.fetch = async (input, init) => {
      const body = JSON.parse(typeof init?.body === 'string' ? init.body : '{}');
      const answer = await real(input, init);
      sent.push({ url: input instanceof Request ? input.url : String(input), body, status: answer.status });
      return answer;
    };
    Object.assign(window, { sent });
  });
  return () => page.evaluate(() => (window as unknown as { sent: Sent[] }).sent);
}
