import { expect, test } from 'vitest';
import { sumOf } from '#engine/portal/calculation.ts';
import type { Day, Month } from '#schema/day.ts';
import { revaluationLines, unknownRevaluations } from './revaluation.ts';

test.each<[Day, Month, Day[]]>([
  ['2026-11-03', '2026-12', []],
  ['2026-11-03', '2027-06', []],
  ['2026-11-03', '2027-07', ['2027-07-01']],
  ['2026-11-03', '2028-08', ['2027-07-01', '2028-07-01']],
  ['2026-07-01', '2026-07', []],
  // The figures of 2024 and 2025 are in the scale; that of 2026 was not found.
  ['2024-01-01', '2026-06', []],
  ['2024-01-01', '2026-07', ['2026-07-01']],
])('entre le %s et %s, les augmentations inconnues sont %j', (since, mois, days) => {
  expect(unknownRevaluations(since, mois)).toEqual(days);
});

test('une augmentation inconnue se dit, avec sa date, et n’ajoute rien', () => {
  const lines = revaluationLines('2026-11-03', '2027-07');
  expect(lines[0]?.libelle).toContain('1er juillet 2027');
  expect(lines[0]?.detail).toContain('pas encore publié');
  expect(sumOf(lines)).toBe(0);
});
