import { expect, test } from 'vitest';
import type { Move } from '#engine/flow/move.ts';
import { exampleHands, exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { doMove, doStep } from './executor.ts';

const portal = townHall();
const handsOf = (facts: Parameters<typeof exampleWorld>[0] = []) => exampleHands(exampleWorld(facts).world, [portal]);
const field = { dossier: 'demande:2026-11', demarche: 'demande', fait: 'situation' };

test.each<[Move, string]>([
  [{ fais: 'ouvrir', lieu: 'mairie:demande', onglet: 1 }, 'ouvrir mairie:demande dans 1'],
  [{ fais: 'ouvrir', lieu: 'papier:carte' }, 'ouvrir papier:carte'],
  [{ fais: 'repondre', ...field, saisie: 'oui' }, 'répondre oui'],
  [{ fais: 'requete', portail: 'mairie', route: 'demande', corps: {} }, 'envoyer demande'],
  [{ fais: 'attendre', jusqua: '2026-11-10' }, 'avancer au 2026-11-10'],
  [{ fais: 'patienter', minutes: 20 }, 'attendre 20 minutes'],
])('%j is done by the hand that does it', async (move, done) => {
  const hands = handsOf();
  await doMove(move, hands);
  expect(hands.done).toEqual([done]);
});

test('the button of the page is pressed when it is there, and the request is not sent twice', async () => {
  const hands = { ...handsOf(), press: async () => true };
  await doMove({ fais: 'requete', portail: 'mairie', route: 'demande', corps: {} }, hands);
  expect(hands.done).toEqual([]);
});

test('a message of the mailbox is read where it can be seen', async () => {
  const hands = handsOf([{ type: 'recu', message: 'm1', canal: 'courriel', de: 'mairie', modele: 'accuse' }]);
  await doMove({ fais: 'lire', message: 'm1' }, hands);
  expect(hands.done).toEqual(['ouvrir messagerie dans 2', 'lire m1']);
});

test('a message of the portal is read in the portal', async () => {
  const hands = handsOf([{ type: 'recu', message: 'm1', canal: 'espace', de: 'mairie', modele: 'accuse' }]);
  await doMove({ fais: 'lire', message: 'm1' }, hands);
  expect(hands.done).toEqual(['ouvrir mairie:messages/m1 dans 1', 'lire m1']);
});

const step = (rank: number) => {
  const etape = exampleWorld().world.scenario?.etapes[rank];
  if (!etape) throw new Error(`pas d’étape ${rank}`);
  return etape;
};
const doing = (hands: ReturnType<typeof handsOf>, rank: number) =>
  doStep({ hands, portals: [portal], etape: step(rank), onMove: () => {}, pause: async () => {} });

test('a step is done in the learner’s place, and nothing more', async () => {
  const hands = handsOf();
  expect(await doing(hands, 0)).toBe(true);
  expect(hands.done).toEqual(['ouvrir mairie:demande/tout dans 1', 'répondre oui']);
});

test('a later step brings what comes before it', async () => {
  const hands = handsOf();
  expect(await doing(hands, 2)).toBe(true);
  expect(hands.done.at(-1)).toBe('avancer au 2026-12-05');
  expect(hands.world().today).toBe('2026-12-05');
});

test('a step that is already done asks for nothing', async () => {
  const hands = handsOf([{ type: 'repondu', dossier: 'demande:2026-11', fait: 'situation', valeur: 'oui' }]);
  expect(await doing(hands, 0)).toBe(true);
  expect(hands.done).toEqual([]);
});

test('a solution that leads nowhere stops and says so', async () => {
  const hands = { ...handsOf(), act: () => [] };
  expect(await doing(hands, 1)).toBe(false);
});
