import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, firstDayOf } from '#engine/journal/day.ts';
import { isWorkingDay, workingDayFrom } from '#engine/journal/holidays.ts';
import type { Day, Month } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { paidFrom, paidFromSource, paymentDay } from './calendar.ts';
import { closesOn, declarableMonth, lapsesOn, nextOpening, opensOn, windowState } from './window.ts';

// The official table of 2026, as three articles quote it.
const TABLE_2026: readonly (readonly [Month, Day, Day, Day])[] = [
  ['2025-12', '2025-12-28', '2026-01-02', '2026-01-15'],
  ['2026-01', '2026-01-28', '2026-02-02', '2026-02-15'],
  ['2026-02', '2026-02-26', '2026-03-02', '2026-03-15'],
  ['2026-03', '2026-03-28', '2026-04-01', '2026-04-15'],
  ['2026-04', '2026-04-28', '2026-05-04', '2026-05-15'],
  ['2026-05', '2026-05-28', '2026-06-01', '2026-06-15'],
  ['2026-06', '2026-06-28', '2026-07-01', '2026-07-15'],
  ['2026-07', '2026-07-28', '2026-08-03', '2026-08-15'],
  ['2026-08', '2026-08-28', '2026-09-01', '2026-09-15'],
  ['2026-09', '2026-09-28', '2026-10-01', '2026-10-15'],
  ['2026-10', '2026-10-28', '2026-11-02', '2026-11-15'],
  ['2026-11', '2026-11-28', '2026-12-01', '2026-12-15'],
  ['2026-12', '2026-12-28', '2027-01-04', '2027-01-15'],
];

test.each(TABLE_2026)('%s opens on %s, is paid from %s and closes on %s', (month, opens, paid, closes) => {
  expect([opensOn(month), paidFrom(month), closesOn(month)]).toEqual([opens, paid, closes]);
  expect(paidFromSource(month).choix).toBeUndefined();
});

test('the days of payment of 2025', () => {
  const months = Array.from({ length: 11 }, (_, rank) => addMonths('2025-01', rank));
  expect(months.map((month) => paidFrom(month).slice(5))).toEqual(
    '02-03 03-03 04-02 05-02 06-02 07-02 08-01 09-02 10-01 11-03 12-02'.split(' '),
  );
});

test('our rule for the other years gives back every day of the table of 2026', () => {
  for (const [month, , paid] of TABLE_2026) expect(workingDayFrom(firstDayOf(addMonths(month, 1)))).toBe(paid);
  expect(paidFrom('2027-04')).toBe('2027-05-03');
  expect(paidFromSource('2027-04')).toMatchObject({ choix: true });
});

test.each([
  ['2026-11-27', 'a-venir'],
  ['2026-11-28', 'ouverte'],
  ['2026-12-15', 'ouverte'],
  ['2026-12-16', 'fermee'],
] as const)('on %s, the declaration of November is « %s »', (day, state) => {
  expect(windowState('2026-11', day)).toBe(state);
});

test('a month forgotten on the 15th ends the registration on the 16th', () => {
  expect(lapsesOn('2026-10')).toBe('2026-11-16');
});

test.each([
  ['2026-11-10', '2026-10'],
  ['2026-11-15', '2026-10'],
  ['2026-11-16', undefined],
  ['2026-11-27', undefined],
  ['2026-11-28', '2026-11'],
  ['2027-02-26', '2027-02'],
] as const)('on %s one can declare %s', (day, month) => {
  expect(declarableMonth(day)).toBe(month);
});

test.each([
  ['2026-11-10', '2026-11-28'],
  ['2026-11-28', '2026-12-28'],
  ['2027-02-25', '2027-02-26'],
  ['2027-02-26', '2027-03-28'],
] as const)('on %s the next opening is %s', (day, opens) => {
  expect(nextOpening(day).ouvre).toBe(opens);
});

test.each([
  ['2026-10', '2026-10-28', '2026-11-02'],
  ['2026-10', '2026-10-31', '2026-11-04'],
  ['2026-10', '2026-11-10', '2026-11-16'],
  ['2026-12', '2026-12-28', '2027-01-04'],
] as const)('%s declared on %s is paid on %s', (month, declaredOn, paid) => {
  expect(paymentDay(month, declaredOn)).toBe(paid);
});

const months = fc.integer({ min: 0, max: 12 * 20 }).map((count) => addMonths('2024-01', count));

test('a payment comes on a working day, never before the first day of payment, three working days after at least', () => {
  fc.assert(
    fc.property(months, fc.nat(17), (month, after) => {
      const declaredOn = addDays(opensOn(month), after);
      const paid = paymentDay(month, declaredOn);
      expect(isWorkingDay(paid)).toBe(true);
      expect(paid >= paidFrom(month)).toBe(true);
      expect(daysBetween(declaredOn, paid)).toBeGreaterThanOrEqual(3);
    }),
  );
});

test('a window never touches the next one, and each of its days declares its month', () => {
  fc.assert(
    fc.property(months, fc.nat(17), (month, after) => {
      expect(closesOn(month) < opensOn(addMonths(month, 1))).toBe(true);
      expect(declarableMonth(addDays(opensOn(month), after))).toBe(month);
      expect(declarableMonth(lapsesOn(month))).toBeUndefined();
    }),
  );
});
