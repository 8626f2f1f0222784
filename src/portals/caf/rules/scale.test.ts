import { expect, test } from 'vitest';
import type { Month } from '#schema/day.ts';
import { scaleAt } from './scale.ts';

test.each([
  ['2025-04', 646.52, 633.21, 474.37],
  ['2026-03', 646.52, 633.21, 474.37],
  ['2026-04', 651.69, 638.28, 478.16],
  ['2026-11', 651.69, 638.28, 478.16],
] as const)('the bases of %s are those of their year', (month, rsa, prime, bmaf) => {
  const scale = scaleAt(month);
  expect([scale.rsaBase.valeur, scale.primeBase.valeur, scale.bmaf.valeur]).toEqual([rsa, prime, bmaf]);
});

test.each([
  ['2025-04', 11.88],
  ['2025-12', 11.88],
  ['2026-01', 12.02],
  ['2026-05', 12.02],
  ['2026-06', 12.31],
] as const)('the hourly Smic of %s is %d €', (month, smic) => {
  expect(scaleAt(month).hourlySmic.valeur).toBe(smic);
});

test.each([
  ['2026-03', 120, 0.29101],
  ['2026-04', 138, 0.377],
] as const)('the bonus of %s grows up to %d hours of Smic', (month, hours, rate) => {
  const scale = scaleAt(month);
  expect([scale.bonusCeilingHours.valeur, scale.bonusMaximumRate.valeur]).toEqual([hours, rate]);
});

test('every value carries the text it comes from and a month that has begun', () => {
  for (const value of Object.values(scaleAt('2026-11'))) {
    expect(value.source.length).toBeGreaterThan(10);
    expect(value.depuis <= '2026-11').toBe(true);
  }
});

test.each(['2024-11', '2027-01'] as const)('%s is refused: the scale is not known', (month) => {
  expect(() => scaleAt(month)).toThrow('Le barème de la CAF n’est pas connu');
});

test.each(['2026-13', '2026-1', '2026'])('« %s » is refused: it is not a month', (text) => {
  expect(() => scaleAt(text as Month)).toThrow('n’est pas un mois');
});
