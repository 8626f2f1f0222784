import { expect, test } from 'vitest';
import { isDepartment } from '../birth.ts';
import { street } from './street.ts';

test.each(['BP 12', 'bp12', 'B.P. n° 40', 'CS 30045', 'Boîte postale 7', 'TSA 1'])(
  '« %s » seul n’est pas une adresse',
  (typed) => {
    expect(street(typed)).toMatchObject({ ok: false, raison: expect.stringMatching(/boîte postale ne suffit pas/) });
  },
);

test.each(['12 rue du Pinceau', '12 rue du Pinceau, BP 12', 'Le Pré Inventé', 'Lieu-dit Bp'])(
  '« %s » est une adresse',
  (typed) => {
    expect(street(typed)).toEqual({ ok: true, valeur: typed });
  },
);

test.each([
  ['Exemple (00)', true],
  ['exemple', true],
  ['00', true],
  ['Exemplette', false],
  ['01', false],
  ['Exemple (01)', false],
])('le département « %s » : %s', (typed, right) => {
  expect(isDepartment(typed)).toBe(right);
});
