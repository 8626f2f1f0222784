import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

test('a full address is read', () => {
  expect(readAddress('?exercice=caf/premiere-declaration&mode=guide&edition=2025&langue=fr')).toEqual({
    exercice: 'caf/premiere-declaration',
    mode: 'guide',
    edition: '2025',
    langue: 'fr',
  });
});

test('nothing asked is nothing', () => {
  expect(readAddress('')).toEqual({});
});

test.each([
  '?exercice=../../etc/passwd',
  '?exercice=https://ailleurs.test/x',
  '?compte=__proto__',
  '?mode=triche',
  '?langue=klingon',
  '?edition=%3Cscript%3E',
])('a value of the wrong shape (%s) is as good as absent', (search) => {
  expect(readAddress(search)).toEqual({});
});

test('what is written is read back', () => {
  const choice = { exercice: 'caf/deux-employeurs', mode: 'seul', edition: '2024', langue: 'falc' } as const;
  const address = writeAddress(choice, '/');
  expect(address).toBe('/salle/?exercice=caf/deux-employeurs&mode=seul&edition=2024&langue=falc');
  expect(readAddress(address.slice(address.indexOf('?')))).toEqual(choice);
});

test('a site in a folder keeps its folder', () => {
  expect(writeAddress({ compte: 'nadia', portail: 'caf' }, '/a-blanc')).toBe('/a-blanc/salle/?compte=nadia&portail=caf');
});
