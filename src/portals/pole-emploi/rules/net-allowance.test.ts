import { expect, test } from 'vitest';
import { sumOf } from '#engine/portal/calculation.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { dailyAllowance } from './daily-allowance.ts';
import { exemptionThreshold, netAllowance, netOfDays } from './net-allowance.ts';
import { netOracle } from './oracle.ts';
import { scaleOn } from './scale.ts';

const IN_2026 = '2026-06-15';

test.each([
  ['2024-02-01', 59],
  ['2026-05-31', 61],
  ['2026-06-01', 62],
] as const)('on %s nothing may bring the allowance down to %d € by CSG or CRDS', (day, threshold) => {
  expect(exemptionThreshold(scaleOn(day))).toBe(threshold);
});

// Daily deductions of the tests of OpenFisca (tests/formulas/complement_are.yaml): a month of theirs divided by its paid days.
test.each([
  ['test 01', 37, 48, '2024-09-30', 1.44, 0, 0],
  ['test 02', 37, 45, '2024-09-30', 1.35, 0, 0],
  ['test 04', 27.72, 48.63, '2024-09-30', 0, 0, 0],
  ['test 05', 118.1, 207.2, '2024-09-30', 6.22, 6.82, 0.55],
  ['test 06, lowered', 82.67, 207.2, '2024-10-31', 6.22, 4.66, 0.38],
  ['test 08', 35.11, 56.91, '2024-02-29', 1.71, 0, 0],
  ['test 11', 22.5, 30, '2024-09-30', 0, 0, 0],
] as const)('the deductions of OpenFisca, %s', (_, brut, sjr, day, retraite, csg, crds) => {
  expect(netAllowance(brut, sjr, day as Day)).toMatchObject({ retraite, csg, crds });
});

test.each([
  [23, 118.1, 207.2, 2403.73],
  [24, 82.67, 207.2, 1713.84],
  [7, 37, 48, 248.92],
  [11, 35.11, 56.91, 367.4],
] as const)('the net month of OpenFisca: %d days', (days, brut, sjr, net) => {
  expect(netOfDays(netAllowance(brut, sjr, '2024-10-31'), days)).toBe(net);
});

test('a sum that a person can follow line by line', () => {
  const { lignes, net } = netAllowance(118.1, 207.2, '2024-09-30');
  expect(lignes.map(({ montant }) => montant)).toEqual([118.1, -6.22, -6.82, -0.55]);
  expect(net).toBe(104.51);
});

test('the pension contribution leaves the floor, and says why it is smaller', () => {
  const { retraite, net, lignes } = netAllowance(33.38, 50, IN_2026);
  expect([retraite, net]).toEqual([1.25, 32.13]);
  expect(lignes[1]?.detail).toContain('On retire moins');
  expect(netAllowance(30, 40, IN_2026)).toMatchObject({ retraite: 0, net: 30 });
});

test.each([
  [71.25, 125, 4.11, 0.33, 63.06],
  [69.83, 122.5, 4.03, 0, 62.12],
  [68.2, 119.65, 0, 0.32, 64.29],
  [65.55, 115, 0, 0, 62.1],
] as const)('%d € a day for a wage of %d €: CSG %d €, CRDS %d €, %d € are left', (brut, sjr, csg, crds, net) => {
  const found = netAllowance(brut, sjr, IN_2026);
  expect(found).toMatchObject({ csg, crds, net });
  for (const line of found.lignes.slice(2)) expect(line.detail.startsWith('Rien')).toBe(line.montant === 0);
});

test.each([30, 33.38, 37.42, 45.6, 50, 57, 60.5, 62.1, 64.9, 65.8, 66.1, 66.4, 66.9, 70, 92.11, 120, 200, 294.21, 300.21])(
  'the plain formula of the facts: %d € a day',
  (brut) => {
    for (const ratio of [0.57, 0.65, 0.75]) {
      const sjr = roundToCents(brut / ratio);
      expect(netAllowance(brut, sjr, IN_2026).net).toBe(netOracle(brut, sjr));
    }
  },
);

const wage = fc.integer({ min: 1_000, max: 60_000 }).map((cents) => cents / 100);

test('the lines add up, and the net stays between the floor and the gross', () => {
  fc.assert(
    fc.property(wage, (sjr) => {
      const { montant } = dailyAllowance({ sjr }, IN_2026);
      const { net, lignes, retraite, csg, crds } = netAllowance(montant, sjr, IN_2026);
      expect(sumOf(lignes)).toBe(net);
      expect(roundToCents(montant - retraite - csg - crds)).toBe(net);
      expect(net).toBeLessThanOrEqual(montant);
      expect(net).toBeGreaterThanOrEqual(Math.min(montant, 32.13));
      if (csg > 0) expect(net).toBeGreaterThan(61.5);
    }),
  );
});
