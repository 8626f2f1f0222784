import { beforeEach, expect, test } from 'vitest';
import { perform } from '#engine/flow/perform.ts';
import { stamp } from '#engine/journal/world.ts';
import { onItsWay } from '#engine/portal/front.ts';
import { startSession } from '#engine/story/start.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import type { Scenario } from '#schema/scenario.ts';
import { EXERCISE, exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { openStore, type RoomStore } from './room-store.ts';
import { isInsideOnly, wentInside } from './street.ts';

const NOON = { today: '2026-11-03', minute: 720, t: 1 } as const;
const paid = stamp([{ type: 'paye', mois: '2026-10', montant: 300, retenu: 0, detail: {} }], {
  today: '2026-10-05',
  minute: 480,
  t: 0,
});
const [only] = Object.values(townHall().editions);
if (only === undefined) throw new Error('la mairie d’essai a une présentation');
const whole = townHall({ opening: () => paid, editions: { '1': only, '2': { ...only, id: '2' } } });
const front = onItsWay({ ...whole, opening: () => [] });
const scenario = { debut: '2026-11-03', regles: '2026-11', compte: 'nadia', ...EXERCISE, id: 'mairie/essai' } as Scenario;
const { compte } = exampleWorld().world;
const { journal } = startSession(scenario, compte, [front], { edition: '1', mode: 'guide', seed: 1, t: 1 });

let asked: number;
let fails: boolean;
let kept: (readonly Evenement[])[];
let room: RoomStore;
const now = () => room.state.getState();
const record = (...faits: Fait[]) => room.add(stamp(faits, NOON));
const lived = () => now().world.events.map(({ type }) => type);
const open = () =>
  openStore({
    story: {
      scenario,
      compte,
      portals: [front],
      whole: async () => {
        asked += 1;
        if (fails) throw new Error('réseau');
        return [whole];
      },
    },
    journal,
    onJournal: (grown) => kept.push(grown),
  });

beforeEach(() => {
  asked = 0;
  fails = false;
  kept = [];
  room = open();
});

test('a session begins in the street: the past that only the portal knows is not there', () => {
  expect(now().portals).toEqual([front]);
  expect(lived()).toEqual(['commence']);
  expect(asked).toBe(0);
});

test('what happens is added to the journal, and told once', () => {
  record({ type: 'lu', message: 'a' }, { type: 'lu', message: 'b' });
  expect(lived()).toEqual(['commence', 'lu', 'lu']);
  expect(kept.map(({ length }) => length)).toEqual([3]);
  expect(journal).toHaveLength(1);
});

test('going back keeps the first try in the journal, and forgets what was being typed', () => {
  record({ type: 'lu', message: 'a' });
  record({ type: 'lu', message: 'b' });
  room.keepDraft('montant', '91');
  room.goBackTo(2, 5);
  expect(now().journal.map(({ type }) => type)).toEqual(['commence', 'lu', 'lu', 'revenu']);
  expect(lived()).toEqual(['commence', 'lu']);
  expect(now().drafts.size).toBe(0);
  room.goBackTo(99, 6);
  expect(now().journal).toHaveLength(4);
});

test('another look changes the world at once', () => {
  room.add(perform({ fais: 'regler', edition: '2' }, now().world, now().portals, 1));
  expect(now().world.edition).toBe('2');
});

test('going inside brings the portal once, and the past before anything shows it', async () => {
  record({ type: 'ouvert', lieu: 'mairie:demande', onglet: 1 });
  let pastWhenShown = -1;
  const stop = room.state.subscribe(({ portals, world }) => {
    if (portals[0]?.entier) pastWhenShown = world.events.filter(({ type }) => type === 'paye').length;
  });
  await Promise.all([room.wholePortals(), room.wholePortals()]);
  stop();
  expect(asked).toBe(1);
  expect(pastWhenShown).toBe(1);
  expect(lived()).toEqual(['paye', 'commence', 'ouvert']);
  expect(now().portals).toEqual([whole]);
});

test('what did not come is asked for again', async () => {
  fails = true;
  await expect(room.wholePortals()).rejects.toThrow('réseau');
  fails = false;
  expect(await room.wholePortals()).toEqual([whole]);
  expect(asked).toBe(2);
});

test('a journal that grew elsewhere is shown; the room’s own are not read again', () => {
  record({ type: 'lu', message: 'a' });
  const { world } = now();
  for (const own of kept) room.follow(own);
  expect(now().world).toBe(world);
  room.follow([...journal, ...stamp([{ type: 'lu', message: 'ailleurs' }], NOON)]);
  expect(now().world.events.at(-1)).toMatchObject({ message: 'ailleurs' });
  expect(kept).toHaveLength(1);
});

test('a closed room writes nothing more', () => {
  room.close();
  record({ type: 'lu', message: 'a' });
  expect(kept).toEqual([]);
  expect(lived()).toEqual(['commence']);
});

test('an answer given before the portal has come whole is read by the démarche on screen', () => {
  const flow = Object.values(whole.flows)[0];
  if (!flow) throw new Error('La mairie n’a plus de démarche');
  const place = { fais: 'repondre', dossier: 'd', demarche: flow.id, fait: 'situation' } as const;
  for (const saisie of ['non', 'oui']) room.add(perform({ ...place, saisie }, now().world, now().portals, 1, whole.read));
  expect(now().world.events.slice(-2)).toMatchObject([
    { type: 'refuse', saisie: 'non' },
    { type: 'repondu', valeur: 'oui' },
  ]);
});

test('looking, reading papers, asking for help and a refused log-in stay in the street; anything else goes further', () => {
  const after = (...facts: Fait[]) => wentInside([...paid, ...journal, ...stamp(facts, NOON)]);
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

test('the screen of a démarche is beyond the street, even when nobody had to log in to see it', () => {
  const places = ['mairie:entree', 'mairie:demande', 'messagerie', 'papier:carte', 'mairie:demande/ecran'];
  expect(places.filter((lieu) => isInsideOnly(lieu, [front]))).toEqual(['mairie:demande/ecran']);
});
