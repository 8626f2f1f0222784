import { expect, test } from 'vitest';
import { isRomeCode, romeCodes } from './rome-codes.ts';
import { METIERS } from './rome-labels.ts';

test('les 532 codes et les 532 noms sont les mêmes métiers, dans le même ordre', () => {
  expect(METIERS).toHaveLength(532);
  expect(METIERS.map(({ valeur }) => valeur)).toEqual(romeCodes());
  expect(new Set(romeCodes()).size).toBe(532);
});

test('un nom est celui de son code', () => {
  expect(METIERS.find(({ valeur }) => valeur === 'D1106')).toEqual({
    valeur: 'D1106',
    label: 'Vente en alimentation',
    hint: 'D1106',
  });
});

test('un code inventé n’est pas dans la liste', () => {
  expect(isRomeCode('D1211')).toBe(true);
  for (const wrong of ['D9999', 'd1211', 'D121', 'constructor', '']) expect(isRomeCode(wrong)).toBe(false);
});
