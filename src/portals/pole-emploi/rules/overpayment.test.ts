import { expect, test } from 'vitest';
import { roundToCents } from '#engine/words/money.ts';
import { fc } from '#testing/drawn.ts';
import {
  instalments,
  isClaimed,
  mostWithheldFromAss,
  oppositionUntil,
  overpaymentDeadlines,
  prescribedOn,
} from './overpayment.ts';
import { scaleOn } from './scale.ts';

test.each([
  [76.99, false],
  [77, true],
  [800, true],
] as const)('%d € are asked back: %s', (amount, expected) => {
  expect(isClaimed(amount)).toBe(expected);
});

test('an amount cut in equal parts gives its odd cents to the first ones', () => {
  expect(instalments(100, 3)).toEqual([33.34, 33.33, 33.33]);
  expect(instalments(228, 1)).toEqual([228]);
  expect(instalments(480, 24)).toEqual(Array.from({ length: 24 }, () => 20));
});

test.each([0, 25, 2.5])('%d instalments are refused', (count) => {
  expect(() => instalments(100, count)).toThrow('en 1 à 24 fois');
});

test('the parts always add up, and differ by one cent at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7_700, max: 2_000_000 }), fc.integer({ min: 1, max: 24 }), (cents, count) => {
      const parts = instalments(cents / 100, count);
      expect(parts).toHaveLength(count);
      expect(roundToCents(parts.reduce((total, part) => total + part, 0))).toBe(cents / 100);
      expect(roundToCents(Math.max(...parts) - Math.min(...parts))).toBeLessThanOrEqual(0.01);
    }),
  );
});

test('after three years, or ten after a fraud, the money can no longer be asked back', () => {
  expect(prescribedOn('2026-11-02')).toBe('2029-11-02');
  expect(prescribedOn('2026-11-02', true)).toBe('2036-11-02');
});

test('the dates that follow the letter', () => {
  expect(overpaymentDeadlines('2026-11-16')).toEqual({
    contester: '2027-01-16',
    silenceVautRefus: '2027-03-16',
    miseEnDemeure: '2026-12-16',
  });
  expect(oppositionUntil('2027-01-20')).toBe('2027-02-04');
});

test('a fifth of the ASS at most is withheld: 116,88 € of a month of thirty days in 2026', () => {
  expect(mostWithheldFromAss(roundToCents(30 * scaleOn('2026-11-16').assDaily.valeur))).toBe(116.88);
});
