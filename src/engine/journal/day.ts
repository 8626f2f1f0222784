import { type Day, daysIn, isDay, type Month } from '#schema/day.ts';

const asUtc = (day: Day) => new Date(`${day}T00:00:00Z`);
const fromUtc = (date: Date) => date.toISOString().slice(0, 10) as Day;

/** The day `count` days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  // Month by month while it is near, which is nearly always: a story asks this thousands of times, and a `Date` costs more.
  if (Math.abs(count) <= 100) {
    let month = monthOf(day);
    let rank = Number(day.slice(8)) + count;
    for (; rank < 1; rank += lengthOf(month)) month = addMonths(month, -1);
    for (; rank > lengthOf(month); month = addMonths(month, 1)) rank -= lengthOf(month);
    return `${month}-${String(rank).padStart(2, '0')}` as Day;
  }
  const date = asUtc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return fromUtc(date);
}

/** The month `count` months later (or earlier, when negative). */
export function addMonths(month: Month, count: number): Month {
  const total = Number(month.slice(0, 4)) * 12 + (Number(month.slice(5)) - 1) + count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}` as Month;
}

/** The same day `count` months later; the last day of the month when it has no such day (31 January → 28 February). */
export function addMonthsToDay(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const wanted = `${month}-${day.slice(8)}` as Day;
  return isDay(wanted) ? wanted : lastDayOf(month);
}

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;
export const firstDayOf = (month: Month): Day => `${month}-01` as Day;
export const lastDayOf = (month: Month): Day => `${month}-${lengthOf(month)}` as Day;
const lengthOf = (month: Month): number => daysIn(Number(month.slice(0, 4)), Number(month.slice(5)));

/** Sunday is 0, Saturday is 6. */
export const weekday = (day: Day): number => asUtc(day).getUTCDay();

/** How many days from `from` to `to` (negative when `to` comes first). */
export const daysBetween = (from: Day, to: Day): number => Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);

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
