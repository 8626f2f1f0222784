import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { extend, stamp, type World } from '#engine/journal/world.ts';
import type { Reply } from '#engine/portal/route.ts';
import type { Fait } from '#schema/evenement.ts';
import type { Incident } from '#schema/scenario.ts';
import { tinyWorld } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { handlersFor } from './handlers.ts';

const ADDRESS = 'https://mairie.bac-a-sable.invalid';
const read: Fait = { type: 'lu', message: 'm1' };
const seen: Readonly<Record<string, unknown>>[] = [];
const takes = (corps: Readonly<Record<string, unknown>>): Reply => {
  seen.push(corps);
  return { status: 200, corps: { recu: Object.keys(corps) }, faits: [read] };
};
const portal = townHall({
  routes: [
    { id: 'demande', method: 'POST', path: '/demande', answer: takes },
    { id: 'consultation', method: 'GET', path: '/consultation', answer: takes },
  ],
});

// What is only known once somebody has gone in.
const behind = townHall({ routes: [...portal.routes, { id: 'dossier', method: 'POST', path: '/dossier', answer: takes }] });

let world: World;
let waited: number[];
let duringTheWait: () => void;
const events = () => world.events.slice(1).map(({ type }) => type);

function open(incidents: readonly Partial<Incident>[] = []) {
  world = tinyWorld([], { scenario: { incidents: incidents as Incident[] } });
}

// The handlers of the room, behind msw's own entry for Node: what answers here is what answers in the page.
const server = setupServer(
  ...handlersFor(
    [portal],
    {
      world: () => world,
      record: (faits) => {
        world = extend(world, stamp(faits, { today: world.today, minute: world.minute, t: 1 }));
      },
    },
    async (id) => (id === portal.id ? behind : undefined),
    async (milliseconds) => {
      waited.push(milliseconds);
      duringTheWait();
    },
  ),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  open();
  seen.length = 0;
  waited = [];
  duringTheWait = () => {};
});

const post = (body: string, path = '/demande') => fetch(`${ADDRESS}${path}`, { method: 'POST', body });

test('a request is answered in the page and what happened goes to the journal', async () => {
  const answer = await post('{"dossier":"demande:2026-11"}');
  expect([answer.status, await answer.json()]).toEqual([200, { recu: ['dossier'] }]);
  expect(events()).toEqual(['lu']);
});

test('a consultation carries its questions in the address', async () => {
  await fetch(`${ADDRESS}/consultation?mois=2026-08`);
  expect(seen).toEqual([{ mois: '2026-08' }]);
});

test('a breakdown answers 503, is written in the journal, and the next try passes', async () => {
  open([{ id: 'fin-de-mois', type: 'panne', requete: 'demande', fois: 1 }]);
  const first = await post('{}');
  expect([first.status, await first.json()]).toMatchObject([503, { incident: 'fin-de-mois' }]);
  expect(events()).toEqual(['subi']);
  expect((await post('{}')).status).toBe(200);
  expect(events()).toEqual(['subi', 'lu']);
});

test('slowness is known at once, and its consequences come with the answer', async () => {
  open([{ id: 'lent', type: 'lenteur', requete: 'toutes', fois: 1 }]);
  let during: string[] = [];
  duringTheWait = () => {
    during = events();
  };
  await post('{}');
  expect(waited).toEqual([6_000]);
  expect(during).toEqual(['subi']);
  expect(events()).toEqual(['subi', 'lu']);
});

test('an answer that comes after starting again is not written in the new story', async () => {
  open([{ id: 'lent', type: 'lenteur', requete: 'toutes', fois: 1 }]);
  duringTheWait = () => {
    world = { ...tinyWorld(), seed: 2 };
  };
  await post('{}');
  expect(events()).toEqual([]);
});

test.each([
  ['not json', 'dossier=1', 400],
  ['a list', '[1]', 400],
  ['nothing', 'null', 400],
  ['too long', JSON.stringify({ a: 'x'.repeat(200_001) }), 413],
])('a hostile request (%s) is refused and changes nothing', async (_name, body, status) => {
  expect((await post(body)).status).toBe(status);
  expect(seen).toEqual([]);
  expect(events()).toEqual([]);
});

test('names that reach into the language are dropped at every depth', async () => {
  await post('{"__proto__":{"pire":1},"donnees":{"constructor":{"pire":1},"montant":12}}');
  expect(JSON.stringify(seen)).toBe('[{"donnees":{"montant":12}}]');
  expect(({} as Record<string, unknown>).pire).toBeUndefined();
});

test('an address that does not exist says so, and never leaves the machine', async () => {
  expect((await fetch(`${ADDRESS}/ailleurs`)).status).toBe(404);
});

test('what the front does not know is asked inside', async () => {
  const answer = await post('{"piece":"rib"}', '/dossier');
  expect([answer.status, await answer.json()]).toEqual([200, { recu: ['piece'] }]);
  expect((await post('{}', '/nulle-part')).status).toBe(404);
});
