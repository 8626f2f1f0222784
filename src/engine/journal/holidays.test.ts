import { expect, test } from 'vitest';
import { fc } from '#testing/drawn.ts';
import { addDays, daysBetween } from './day.ts';
import { addWorkingDays, easterSunday, isWorkingDay, publicHolidays, workingDayFrom } from './holidays.ts';

test('Easter Sunday of known years', () => {
  expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ]);
});

test('the public holidays of 2026', () => {
  expect(publicHolidays(2026)).toEqual(
    '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'.split(' ').map((rest) => `2026-${rest}`),
  );
});

test.each([
  ['2026-11-10', true],
  ['2026-11-11', false],
  ['2026-11-14', false],
  ['2026-11-15', false],
  ['2026-04-06', false],
] as const)('%s is a working day: %s', (day, expected) => {
  expect(isWorkingDay(day)).toBe(expected);
});

test.each([
  ['2026-05-01', '2026-05-04'],
  ['2026-12-25', '2026-12-28'],
  ['2026-11-16', '2026-11-16'],
] as const)('the first working day from %s is %s', (day, expected) => {
  expect(workingDayFrom(day)).toBe(expected);
});

test.each([
  ['2026-11-06', 3, '2026-11-12'],
  ['2026-12-30', 3, '2027-01-05'],
  ['2026-11-28', 3, '2026-12-02'],
  ['2026-11-28', 0, '2026-11-28'],
] as const)('%s and %d working days more: %s', (day, count, expected) => {
  expect(addWorkingDays(day, count)).toBe(expected);
});

test('adding working days counts exactly those that are worked', () => {
  const days = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays('2024-01-01', count));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 20 }), (day, count) => {
      const reached = addWorkingDays(day, count);
      const between = Array.from({ length: daysBetween(day, reached) }, (_, rank) => addDays(day, rank + 1));
      expect(between.filter(isWorkingDay)).toHaveLength(count);
      expect(isWorkingDay(reached)).toBe(true);
    }),
  );
});
