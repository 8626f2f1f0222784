import { expect, test } from 'vitest';
import { addMonths, monthName, weekday } from '#engine/journal/day.ts';
import { publicHolidays } from '#engine/journal/holidays.ts';
import type { Month } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { declaredMonths, nextReviewMonth, paymentDay } from './calendar.ts';

test.each([
  '2026-01-05',
  '2026-02-05',
  '2026-03-05',
  '2026-04-07',
  '2026-05-05',
  '2026-06-05',
  '2026-07-06',
  '2026-08-05',
  '2026-09-04',
  '2026-10-05',
  '2026-11-05',
  '2026-12-04',
] as const)('in 2026 the Caf pays on %s', (day) => {
  expect(paymentDay(day.slice(0, 7) as Month)).toBe(day);
});

test.each([
  ['2025-04', '2025-04-04'],
  ['2025-10', '2025-10-06'],
  ['2021-04', '2021-04-06'],
  ['2027-06', '2027-06-04'],
  ['2028-06', '2028-06-06'],
] as const)('in %s the Caf pays on %s', (month, day) => {
  expect(paymentDay(month)).toBe(day);
});

const months = fc.integer({ min: 0, max: 12 * 60 }).map((count) => addMonths('2025-01', count));

test('a payment is always on a working day, between the 4th and the 8th', () => {
  fc.assert(
    fc.property(months, (month) => {
      const day = paymentDay(month);
      expect(day.slice(0, 7)).toBe(month);
      expect(Number(day.slice(8))).toBeGreaterThanOrEqual(4);
      expect(Number(day.slice(8))).toBeLessThanOrEqual(8);
      expect([0, 6]).not.toContain(weekday(day));
      expect(publicHolidays(Number(day.slice(0, 4)))).not.toContain(day);
    }),
    { numRuns: 720 },
  );
});

// The whole table of § 2.c of the facts, as it is written there.
const TABLE: readonly (readonly [Month, string, string])[] = [
  ['2026-01', 'septembre octobre novembre', 'octobre novembre décembre'],
  ['2026-02', 'octobre novembre décembre', 'novembre décembre janvier'],
  ['2026-03', 'novembre décembre janvier', 'décembre janvier février'],
  ['2026-04', 'décembre janvier février', 'janvier février mars'],
  ['2026-05', 'janvier février mars', 'février mars avril'],
  ['2026-06', 'février mars avril', 'mars avril mai'],
  ['2026-07', 'mars avril mai', 'avril mai juin'],
  ['2026-08', 'avril mai juin', 'mai juin juillet'],
  ['2026-09', 'mai juin juillet', 'juin juillet août'],
  ['2026-10', 'juin juillet août', 'juillet août septembre'],
  ['2026-11', 'juillet août septembre', 'août septembre octobre'],
  ['2026-12', 'août septembre octobre', 'septembre octobre novembre'],
];

test.each(TABLE)('in %s one declares %s (since March 2025) or %s (before)', (month, current, former) => {
  expect(declaredMonths(month, 'M-4..M-2').map(monthName).join(' ')).toBe(current);
  expect(declaredMonths(month, 'M-3..M-1').map(monthName).join(' ')).toBe(former);
});

test('the year changes where it should', () => {
  expect(declaredMonths('2026-01', 'M-4..M-2')).toEqual(['2025-09', '2025-10', '2025-11']);
  expect(declaredMonths('2026-02', 'M-3..M-1')).toEqual(['2025-11', '2025-12', '2026-01']);
});

test('one declaration follows another without a gap nor an overlap', () => {
  fc.assert(
    fc.property(months, fc.constantFrom('M-4..M-2' as const, 'M-3..M-1' as const), (month, window) => {
      const [, , last] = declaredMonths(month, window);
      expect(declaredMonths(nextReviewMonth(month), window)[0]).toBe(addMonths(last, 1));
    }),
  );
  expect(nextReviewMonth('2026-11')).toBe('2027-02');
});
