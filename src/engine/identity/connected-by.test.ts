import { expect, test } from 'vitest';
import { extend, stamp } from '#engine/journal/world.ts';
import type { Fait } from '#schema/evenement.ts';
import { tinyWorld } from '#testing/town-hall/journals.ts';
import { connectedBy } from './connected-by.ts';

const inside: Fait = { type: 'connecte', portail: 'mairie', etape: 'fait' };
const after = (...faits: Fait[]) => {
  const world = tinyWorld();
  return connectedBy(extend(world, stamp(faits, { ...world, t: 0 })), 'mairie');
};

test('dehors, personne n’est entré', () => {
  expect(after()).toBeUndefined();
  expect(after({ ...inside, etape: 'identifiants' })).toBeUndefined();
  expect(after(inside, { type: 'deconnecte', portail: 'mairie', raison: 'volontaire' })).toBeUndefined();
});

test('une séance d’avant l’identité partagée se lit encore : on y entrait avec le compte du portail', () => {
  expect(after(inside)).toBe('compte');
});

test('la dernière entrée compte, et celle d’un autre portail ne compte pas', () => {
  expect(after(inside, { ...inside, par: 'identite' })).toBe('identite');
  expect(after({ ...inside, par: 'identite' }, { ...inside, portail: 'cantine' })).toBe('identite');
  expect(after({ ...inside, par: 'identite' }, inside)).toBe('compte');
});
