import { expect, test } from 'vitest';
import { addressesUnder } from './addresses.ts';

test('the room receives the exercise, the way and the rest, readable', () => {
  const { room } = addressesUnder('/');
  expect(room({ exercice: 'caf/premiere-declaration', mode: 'guide' })).toBe(
    '/salle/?exercice=caf/premiere-declaration&mode=guide',
  );
  expect(room({ exercice: 'caf/x', mode: 'seul', edition: '2024', langue: 'falc' })).toBe(
    '/salle/?exercice=caf/x&mode=seul&edition=2024&langue=falc',
  );
  expect(room()).toBe('/salle/');
});

test('a site served under a folder keeps its pages in it', () => {
  const under = addressesUnder('/demarches');
  expect([under.home, under.exercise('caf/x'), under.term('rsa')]).toEqual([
    '/demarches/',
    '/demarches/exercices/caf/x/',
    '/demarches/comprendre/glossaire/#rsa',
  ]);
});

test('what a trainer named strangely cannot change the address', () => {
  expect(addressesUnder('/').room({ exercice: 'caf/a&mode=bilan#x', mode: 'guide' })).toBe(
    '/salle/?exercice=caf/a%26mode%3Dbilan%23x&mode=guide',
  );
});
