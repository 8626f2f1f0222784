import { expect, test } from 'vitest';
import { addDays, addMonths, firstDayOf } from '#engine/journal/day.ts';
import type { Day, Month } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { daysIn } from './day-line.ts';
import { daysOfMonth, payableDays, type UnpaidPeriod } from './payable-days.ts';

test.each([
  ['2024-02', 29],
  ['2025-02', 28],
  ['2025-03', 31],
  ['2025-04', 30],
  ['2025-05', 30],
  ['2026-02', 30],
] as const)('%s counts %d days', (month, days) => {
  expect(daysOfMonth(month)).toBe(days);
});

const leave = (du: Day, au: Day, nature: UnpaidPeriod['nature'] = 'maladie'): UnpaidPeriod => ({ nature, du, au });

test.each([
  ['2026-11', leave('2026-11-03', '2026-11-09'), 23],
  ['2026-10', leave('2026-10-28', '2026-11-09'), 26],
  ['2026-10', leave('2026-10-01', '2026-10-31'), 0],
  ['2026-02', leave('2026-02-01', '2026-02-28'), 0],
  ['2026-02', leave('2026-02-02', '2026-02-28'), 3],
  ['2025-02', leave('2025-02-02', '2025-02-28'), 1],
  ['2026-10', leave('2026-11-01', '2026-11-09'), 30],
] as const)('%s with a leave: %j leaves %d days', (month, period, payables) => {
  const found = payableDays(month, [period]);
  expect(found.payables).toBe(payables);
  expect(daysIn(found.lignes)).toBe(payables);
});

test('a day that has two reasons is taken off once, and each line says its dates', () => {
  const found = payableDays('2026-11', [leave('2026-11-01', '2026-11-07', 'delai-attente'), leave('2026-11-06', '2026-11-08')]);
  expect(found.lignes.map(({ jours, detail }) => [jours, detail])).toEqual([
    [30, 'Un mois compte toujours 30 jours.'],
    [-7, 'Du 1er novembre 2026 au 7 novembre 2026.'],
    [-1, 'Le 8 novembre 2026.'],
  ]);
});

const periods = fc.array(fc.record({ start: fc.integer({ min: -20, max: 40 }), length: fc.integer({ min: 1, max: 40 }) }), {
  maxLength: 4,
});
const months = fc.integer({ min: 0, max: 40 }).map((count): Month => addMonths('2024-01', count));

test('whatever is taken off, days stay between zero and the month, and one reason more never adds days', () => {
  fc.assert(
    fc.property(months, periods, (month, list) => {
      const unpaid = list.map(({ start, length }) => {
        const du = addDays(firstDayOf(month), start);
        return leave(du, addDays(du, length - 1));
      });
      const { payables, lignes, base } = payableDays(month, unpaid);
      expect(daysIn(lignes)).toBe(payables);
      expect(payables).toBeGreaterThanOrEqual(0);
      expect(payables).toBeLessThanOrEqual(base);
      expect(payables).toBeLessThanOrEqual(payableDays(month, unpaid.slice(1)).payables);
    }),
  );
});
