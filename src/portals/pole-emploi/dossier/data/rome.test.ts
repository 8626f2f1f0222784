import { expect, test } from 'vitest';
import { isRomeCode, jobInWords, METIERS } from './rome.ts';

test('532 métiers, chacun son code, dans l’ordre des codes', () => {
  const codes = METIERS.map(({ valeur }) => valeur);
  expect(codes).toHaveLength(532);
  expect([...new Set(codes)].sort()).toEqual(codes);
  for (const { valeur, label } of METIERS) {
    expect(valeur).toMatch(/^[A-N]\d{4}$/);
    expect(label).toMatch(/^\p{Lu}\p{L}/u);
  }
});

test('un nom est celui de son code ; un code inconnu reste seul', () => {
  expect(METIERS.find(({ valeur }) => valeur === 'D1106')).toEqual({
    valeur: 'D1106',
    label: 'Vente en alimentation',
    hint: 'D1106',
  });
  expect([jobInWords('D1106'), jobInWords('Z0000')]).toEqual(['D1106, Vente en alimentation', 'Z0000']);
});

test('un code inventé n’est pas dans la liste', () => {
  expect(isRomeCode('D1211')).toBe(true);
  for (const wrong of ['D9999', 'd1211', 'D121', 'constructor', '']) expect(isRomeCode(wrong)).toBe(false);
});
