import { afterEach, expect, test, vi } from 'vitest';
import { extend, stamp, type World } from '#engine/journal/world.ts';
import { tinyPortal, tinyWorld } from '#testing/tiny-portal.ts';
import { startMocks } from './start.ts';

const portal = tinyPortal({
  routes: [
    {
      id: 'demande',
      method: 'POST',
      path: '/demande',
      answer: () => ({ status: 201, corps: { recu: true }, faits: [{ type: 'lu', message: 'm1' }] }),
    },
  ],
});
let world: World = tinyWorld();
const journal = {
  world: () => world,
  record: (faits: Parameters<typeof stamp>[0]) => {
    world = extend(world, stamp(faits, { today: world.today, minute: world.minute, t: 1 }));
  },
};
const network = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = network;
});

test('in the page, the addresses of the portals never reach the network, and the others go through untouched', async () => {
  const outside = vi.fn(async (_input: RequestInfo | URL) => new Response('dehors'));
  globalThis.fetch = outside as typeof fetch;
  const stop = startMocks([portal], journal);
  const answer = await fetch('https://mairie.bac-a-sable.invalid/demande', { method: 'POST', body: '{}' });
  expect([answer.status, await answer.json()]).toEqual([201, { recu: true }]);
  expect((await fetch('https://mairie.bac-a-sable.invalid/ailleurs')).status).toBe(404);
  expect(outside).not.toHaveBeenCalled();
  expect(await (await fetch('/polices/lettres.woff2')).text()).toBe('dehors');
  expect(outside).toHaveBeenCalledOnce();
  stop();
  expect(globalThis.fetch).toBe(outside);
});
