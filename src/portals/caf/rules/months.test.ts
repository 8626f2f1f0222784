// A review that crosses a change of amounts: each declared month has its own (CSS R843-1, I and D843-2), the RSA that of the month of right.
import { expect, test } from 'vitest';
import type { Month } from '#schema/day.ts';
import { computePrime } from './prime-activite.ts';
import { aHousehold, everyMonth, wage } from './situation-builder.ts';

// The plain formula of the facts (§ 4.2) for a person alone, written apart: base, hours of the ceiling, highest bonus, slope, Smic.
const AMOUNTS = {
  old: { base: 633.21, hours: 120, bonus: 184.27 },
  new: { base: 638.28, hours: 138, bonus: 240.63 },
} as const;
function primeOf(work: number, smic: number, { base, hours, bonus }: (typeof AMOUNTS)['old' | 'new']): number {
  const share = Math.min(1, Math.max(0, (work - 59 * smic) / ((hours - 59) * smic)));
  return base + bonus * share + 0.5985 * work - Math.max(work, base);
}

test.each<[Month, [number, keyof typeof AMOUNTS][]]>([
  // 1 January 2026: October to December at 11.88 €, January at 12.02 €.
  [
    '2026-02',
    [
      [11.88, 'old'],
      [11.88, 'old'],
      [11.88, 'old'],
    ],
  ],
  [
    '2026-03',
    [
      [11.88, 'old'],
      [11.88, 'old'],
      [12.02, 'old'],
    ],
  ],
  // 1 April 2026: the base and the bonus of each month.
  [
    '2026-06',
    [
      [12.02, 'old'],
      [12.02, 'old'],
      [12.02, 'new'],
    ],
  ],
  // 1 June 2026: April and May at 12.02 €, June at 12.31 €.
  [
    '2026-08',
    [
      [12.02, 'new'],
      [12.02, 'new'],
      [12.31, 'new'],
    ],
  ],
  [
    '2026-11',
    [
      [12.31, 'new'],
      [12.31, 'new'],
      [12.31, 'new'],
    ],
  ],
])('la prime d’un réexamen de %s est la moyenne de trois mois, chacun avec son Smic et ses montants', (review, months) => {
  const expected = months.reduce((sum, [smic, amounts]) => sum + primeOf(1200, smic, AMOUNTS[amounts]), 0) / 3;
  const { brut, lignes, montant } = computePrime(aHousehold(), everyMonth(review, [wage(1200)]), review);
  expect(Math.abs(brut - expected)).toBeLessThanOrEqual(0.01);
  expect(lignes.reduce((sum, line) => sum + line.montant, 0)).toBeCloseTo(montant, 2);
});
