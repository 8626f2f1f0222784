import { expect, test } from 'vitest';
import type { Move } from '#engine/flow/move.ts';
import { exampleHands, exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { doMove } from './executor.ts';

// jsdom has no page here, and does not know how a name is written in a selector.
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
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
