import { type Day, daysIn, isDay, type Month } from '#schema/day.ts';

/*
 * Days are counted by arithmetic and not with `Date`: a story asks this hundreds of thousands of times. Years of the civil calendar begin
 * in March here, so that the day that only some years have comes last.
 */

/** How many days after 1 January 1970 (negative before). */
function rankOf(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8)) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear - 719_468;
}

/** The day `count` days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  const within = Number(day.slice(8)) + count;
  // Most of the time the month is the same.
  if (within >= 1 && within <= 28) return `${day.slice(0, 8)}${two(within)}` as Day;
  const rank = rankOf(day) + count + 719_468;
  const cycle = Math.floor(rank / 146_097);
  const inCycle = rank - cycle * 146_097;
  const yearInCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1_460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const inYear = inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearInCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(inYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}` as Day;
}

const two = (rank: number): string => (rank < 10 ? `0${rank}` : String(rank));

/** The month `count` months later (or earlier, when negative). */
export function addMonths(month: Month, count: number): Month {
  const total = Number(month.slice(0, 4)) * 12 + (Number(month.slice(5)) - 1) + count;
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}` as Month;
}

/** The same day `count` months later; the last day of the month when it has no such day (31 January → 28 February). */
export function addMonthsToDay(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const wanted = `${month}-${day.slice(8)}`;
  return isDay(wanted) ? wanted : lastDayOf(month);
}

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;
export const firstDayOf = (month: Month): Day => `${month}-01`;
export const lastDayOf = (month: Month): Day => `${month}-${lengthOf(month)}`;
const lengthOf = (month: Month): number => daysIn(Number(month.slice(0, 4)), Number(month.slice(5)));

/** Sunday is 0, Saturday is 6. */
export const weekday = (day: Day): number => (((rankOf(day) + 4) % 7) + 7) % 7;

/** How many days from `from` to `to` (negative when `to` comes first). */
export const daysBetween = (from: Day, to: Day): number => rankOf(to) - rankOf(from);

/** How many months from `from` to `to`. */
export function monthsBetween(from: Month, to: Month): number {
  const rank = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return rank(to) - rank(from);
}

// Written by hand and not with Intl: the words must be the same in Node, in an old browser and in a test.
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

/** « août 2026 » */
export const monthInWords = (month: Month): string => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
/** « août » */
export const monthName = (month: Month): string => MONTHS[Number(month.slice(5)) - 1] ?? month;
/** « 1er décembre 2026 » */
export function dayInWords(day: Day): string {
  const rank = Number(day.slice(8));
  return `${rank === 1 ? '1er' : rank} ${monthInWords(monthOf(day))}`;
}
/** « mardi 1er décembre 2026 » */
export const fullDayInWords = (day: Day): string => `${WEEKDAYS[weekday(day)]} ${dayInWords(day)}`;
