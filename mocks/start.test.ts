import { afterEach, expect, test, vi } from 'vitest';
import { extend, stamp, type World } from '#engine/journal/world.ts';
import { tinyWorld } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { startMocks } from './start.ts';

const portal = townHall({
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
  const { stop } = startMocks([portal], { journal, room: 'une' });
  const answer = await fetch('https://mairie.bac-a-sable.invalid/demande', { method: 'POST', body: '{}' });
  expect([answer.status, await answer.json()]).toEqual([201, { recu: true }]);
  expect((await fetch('https://mairie.bac-a-sable.invalid/ailleurs')).status).toBe(404);
  expect(outside).not.toHaveBeenCalled();
  expect(await (await fetch('/polices/lettres.woff2')).text()).toBe('dehors');
  expect(outside).toHaveBeenCalledOnce();
  stop();
  expect(globalThis.fetch).toBe(outside);
});

test('two rooms of one page are each answered with their own journal, whichever came last and whichever leaves', async () => {
  const rooms = ['une', 'autre'].map((room) => {
    let lived: World = tinyWorld();
    const own = {
      world: () => lived,
      record: (faits: Parameters<typeof stamp>[0]) => {
        lived = extend(lived, stamp(faits, { today: lived.today, minute: lived.minute, t: 1 }));
      },
    };
    const { headers, stop } = startMocks([portal], { journal: own, room });
    const ask = () => fetch('https://mairie.bac-a-sable.invalid/demande', { method: 'POST', body: '{}', headers });
    return { ask, stop, read: () => lived.events.filter(({ type }) => type === 'lu').length };
  });
  const [one, other] = rooms;
  if (!one || !other) throw new Error('il faut deux salles');
  await one.ask();
  expect([one.read(), other.read()]).toEqual([1, 0]);
  await other.ask();
  expect([one.read(), other.read()]).toEqual([1, 1]);
  one.stop();
  await other.ask();
  expect([one.read(), other.read()]).toEqual([1, 2]);
});
