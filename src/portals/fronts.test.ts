import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { perform } from '#engine/flow/perform.ts';
import { placeInFront } from '#engine/journal/browser.ts';
import { extend, type World } from '#engine/journal/world.ts';
import type { Door, Portal } from '#engine/portal/portal.ts';
import type { Compte } from '#schema/compte.ts';
import { portals } from './index.ts';
import { loadFronts, loadPortals, PORTAL_IDS } from './load.ts';

const accounts = Object.values(import.meta.glob<Compte>('/scenarios/comptes/*.yaml', { eager: true, import: 'default' }));

test('the browser can open every portal that Node knows, and no other', async () => {
  expect(PORTAL_IDS).toEqual(portals.map(({ id }) => id));
  expect(await loadPortals(PORTAL_IDS)).toEqual(portals);
  expect(await loadFronts(['nulle-part'])).toEqual([]);
  expect(await loadPortals(['nulle-part'])).toEqual([]);
});

test.each(portals)('the colour of $nom comes with the list of colours', ({ id }) => {
  expect(readFileSync(join(import.meta.dirname, 'colours.css'), 'utf8')).toContain(`@import "./${id}/colour.css";`);
  expect(readFileSync(join(import.meta.dirname, id, 'colour.css'), 'utf8')).toContain(`[data-portail="${id}"]`);
});

test.each(portals)('the front of $nom says what the whole portal says', async (portal) => {
  const [front] = await loadFronts([portal.id]);
  if (!front) throw new Error(portal.id);
  expect([front.entier, portal.entier]).toEqual([false, true]);
  expect([front.id, front.nom, front.hote]).toEqual([portal.id, portal.nom, portal.hote]);
  expect(Object.keys(front.places)[0]).toBe(Object.keys(portal.places)[0]);
  expect(portal.places).toMatchObject(front.places);
  expect(portal.glossaire).toMatchObject(front.glossaire);
  expect(portal.routes).toEqual(expect.arrayContaining([...front.routes]));
  expect(Object.entries(front.editions).map(([key, { id, nom }]) => [key, id, nom])).toEqual(
    Object.entries(portal.editions).map(([key, { id, nom }]) => [key, id, nom]),
  );
});

/** The first page and the first request of the way in, as the whole portal goes it. */
function doorOf(portal: Portal, world: World): Door | undefined {
  const move = portal.nextToConnect(world);
  if (move?.fais === 'ouvrir') return doorOf(portal, extend(world, perform(move, world, [portal], 0)));
  const lieu = placeInFront(world) || (Object.keys(portal.places)[0] ?? '');
  return move?.fais === 'requete' ? { lieu, route: move.route, cases: Object.keys(move.corps) } : undefined;
}

test.each(accounts)('for $prenom, a front tells all that reached the person outside, and nothing else', async (compte) => {
  expect(accounts.length).toBeGreaterThan(5);
  for (const portal of portals.filter((one) => one.holds(compte))) {
    const [front] = await loadFronts([portal.id]);
    const { debut, regles } = portal.freeStart(compte);
    expect(front?.freeStart(compte)).toEqual({ debut, regles });
    for (const edition of Object.keys(portal.editions)) {
      const before: World = {
        compte,
        scenario: undefined,
        edition,
        mode: 'libre',
        rules: regles,
        seed: 1,
        today: debut,
        minute: 540,
        events: [],
      };
      const outside = portal.opening(before).filter((event) => event.type === 'recu' && event.canal !== 'espace');
      expect(front?.opening(before), edition).toEqual(outside);
      const door = front?.door?.(before);
      if (door) expect(doorOf(portal, before), edition).toEqual(door);
    }
  }
});
