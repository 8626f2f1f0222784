import { expect, test } from 'vitest';
import { sumOf } from '#engine/portal/calculation.ts';
import { fc } from '#testing/drawn.ts';
import { dailyAllowance } from './daily-allowance.ts';
import { type DegressivityRequest, loweredAllowance, splitDays } from './degressivity.ts';

const request = (said: Partial<DegressivityRequest> = {}): DegressivityRequest => ({
  allocation: 142.5,
  sjr: 250,
  age: 40,
  finDeContrat: '2025-09-30',
  ...said,
});
const IN_2026 = '2026-05-01';

test('a high allowance loses 30 % from the seventh month', () => {
  const { montant, baisse, lignes } = loweredAllowance(request(), IN_2026);
  expect([montant, baisse]).toEqual([99.75, true]);
  expect(lignes.map((line) => line.montant)).toEqual([142.5, -42.75]);
  expect(lignes[1]?.detail).toContain('30\u00a0%');
});

test.each([
  [161.6, 92.11, 92.11, false],
  [162, 92.34, 92.34, false],
  [162.74, 92.76, 92.57, true],
  [200, 114, 92.57, true],
  [232, 132.24, 92.57, true],
  [233, 132.81, 92.97, true],
] as const)('a wage of %d €: %d € a day becomes %d €', (sjr, allocation, montant, baisse) => {
  expect(loweredAllowance(request({ sjr, allocation }), IN_2026)).toMatchObject({ montant, baisse });
});

test.each([
  ['2025-09-30', 54, true],
  ['2025-09-30', 55, false],
  ['2025-03-31', 56, true],
  ['2025-03-31', 57, false],
] as const)('a contract that ended on %s, at %d: it goes down: %s', (finDeContrat, age, baisse) => {
  const found = loweredAllowance(request({ finDeContrat, age }), IN_2026);
  expect(found.baisse).toBe(baisse);
  if (!baisse) expect(found.lignes.at(-1)?.libelle).toBe('Pas de baisse');
});

test.each([
  [0, 30, 30, 0],
  [170, 30, 12, 18],
  [182, 30, 0, 30],
  [300, 4, 0, 4],
  [181, 1, 1, 0],
] as const)('after %d paid days, %d more: %d at the full rate, %d at the lowered one', (alreadyPaid, days, pleins, reduits) => {
  expect(splitDays(alreadyPaid, days, IN_2026)).toEqual({ pleins, reduits });
});

test('whatever the wage, the allowance never rises, and never falls by more than 30 %', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 60_000 }), fc.integer({ min: 18, max: 64 }), (cents, age) => {
      const sjr = cents / 100;
      const allocation = dailyAllowance({ sjr }, IN_2026).montant;
      const { montant, baisse, lignes } = loweredAllowance(request({ sjr, allocation, age }), IN_2026);
      expect(sumOf(lignes)).toBe(montant);
      expect(montant).toBeLessThanOrEqual(allocation);
      expect(montant).toBeGreaterThanOrEqual(allocation * 0.7 - 0.005);
      expect(baisse).toBe(montant < allocation);
      if (baisse) expect(montant).toBeGreaterThanOrEqual(92.57);
    }),
  );
});
