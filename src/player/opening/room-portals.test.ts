// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { stamp } from '#engine/journal/world.ts';
import { onItsWay } from '#engine/portal/front.ts';
import { startSession } from '#engine/story/start.ts';
import type { Scenario } from '#schema/scenario.ts';
import { begin, record, useSession } from '#stores/session.ts';
import { EXERCISE, exampleTownHall, exampleWorld } from '#testing/example-room.ts';
import { roomHands } from '../gestures/hands.ts';
import { goInside, isBeyond, openOnto, type PortalSource, useRoomPortals, wentFurther } from './room-portals.ts';

const paid = stamp([{ type: 'paye', mois: '2026-10', montant: 300, retenu: 0, detail: {} }], {
  today: '2026-10-05',
  minute: 480,
  t: 0,
});
const whole = exampleTownHall({ opening: () => paid });
const front = onItsWay({ ...whole, opening: () => [] });
const scenario = { debut: '2026-11-03', regles: '2026-11', compte: 'nadia', ...EXERCISE, id: 'mairie/essai' } as Scenario;
const { compte } = exampleWorld().world;
let asked: string[];
let fails: boolean;
const source: PortalSource = {
  ids: ['mairie'],
  fronts: async () => [front],
  whole: async (ids) => {
    asked.push(...ids);
    if (fails) throw new Error('réseau');
    return [whole];
  },
};
const world = () => useSession.getState().world;

beforeEach(async () => {
  localStorage.clear();
  asked = [];
  fails = false;
  const portals = await openOnto(source, ['mairie'], false);
  const { journal, content } = startSession(scenario, compte, portals, { edition: '1', mode: 'guide', seed: 1, t: 1 });
  begin(journal, content);
});

test('a session begins in the street: the past that only the portal knows is not there', () => {
  expect(useRoomPortals.getState()).toMatchObject({ portals: [front] });
  expect(world()?.events.map(({ type }) => type)).toEqual(['commence']);
  expect(asked).toEqual([]);
});

test('going inside brings the portal once, and the past before anything shows it', async () => {
  record([{ type: 'ouvert', lieu: 'mairie:demande', onglet: 1 }]);
  let pastWhenShown = -1;
  const stop = useRoomPortals.subscribe(() => {
    pastWhenShown = world()?.events.filter(({ type }) => type === 'paye').length ?? -1;
  });
  await Promise.all([goInside(), goInside()]);
  stop();
  expect(asked).toEqual(['mairie']);
  expect(pastWhenShown).toBe(1);
  expect(world()?.events.map(({ type }) => type)).toEqual(['paye', 'commence', 'ouvert']);
  expect(useRoomPortals.getState().portals).toEqual([whole]);
});

test('what did not come is asked for again', async () => {
  fails = true;
  await expect(goInside()).rejects.toThrow('réseau');
  fails = false;
  expect(await goInside()).toEqual([whole]);
  expect(asked).toEqual(['mairie', 'mairie']);
});

test('a portal that comes late does not enter another session', async () => {
  const late = goInside();
  await openOnto({ ...source, fronts: async () => [{ ...front }] }, ['mairie'], false);
  await late;
  expect(useRoomPortals.getState().portals).toEqual([{ ...front }]);
  expect(world()?.events.map(({ type }) => type)).toEqual(['commence']);
});

test('a session that went further opens on the whole portal', async () => {
  expect(await openOnto(source, ['mairie'], true)).toEqual([whole]);
  expect(useRoomPortals.getState().portals).toEqual([whole]);
  expect(asked).toEqual(['mairie']);
});

test('looking, reading papers, asking for help and a refused log-in stay in the street; anything else goes further', () => {
  const { journal } = useSession.getState();
  const after = (...facts: Parameters<typeof stamp>[0]) =>
    wentFurther([...paid, ...journal, ...stamp(facts, { today: '2026-11-03', minute: 540, t: 1 })]);
  expect(after()).toBe(false);
  expect(
    after(
      { type: 'ouvert', lieu: 'papier:carte' },
      { type: 'aide', niveau: 'montrer', etape: 'situation' },
      { type: 'envoye', dossier: 'connexion', demarche: 'connexion', numero: '', donnees: {} },
      { type: 'refuse', dossier: 'connexion', fait: 'motDePasse', raison: 'inexact' },
    ),
  ).toBe(false);
  expect(after({ type: 'connecte', portail: 'mairie', etape: 'identifiants' })).toBe(true);
  expect(after({ type: 'attendu' })).toBe(true);
});

test('an answer given before the portal has come whole is read by the démarche on screen', () => {
  const flow = Object.values(whole.flows)[0];
  if (!flow) throw new Error('La mairie n’a plus de démarche');
  const place = { fais: 'repondre', dossier: 'd', demarche: flow.id, fait: 'situation' } as const;
  roomHands().act({ ...place, saisie: 'non' }, flow);
  roomHands().act({ ...place, saisie: 'oui' }, flow);
  expect(world()?.events.slice(-2)).toMatchObject([
    { type: 'refuse', saisie: 'non' },
    { type: 'repondu', valeur: 'oui' },
  ]);
});

test('the screen of a démarche is beyond the street, even when nobody had to log in to see it', () => {
  const places = ['mairie:entree', 'mairie:demande', 'messagerie', 'papier:carte', 'mairie:demande/ecran'];
  expect(places.filter((lieu) => isBeyond(lieu, [front]))).toEqual(['mairie:demande/ecran']);
});
