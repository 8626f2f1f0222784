import type { Day } from '#schema/day.ts';
import { addDays, weekday } from './day.ts';

const dayOf = (year: number, month: number, day: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;

/** Easter Sunday of a year of the Gregorian calendar (Meeus's method). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const rank = epact + toSunday - 7 * shift + 114;
  return dayOf(year, Math.floor(rank / 31), (rank % 31) + 1);
}

/** The eleven public holidays of metropolitan France (code du travail, art. L3133-1), without those of Alsace-Moselle. */
export function publicHolidays(year: number): readonly Day[] {
  const known = holidays.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map((rest) => `${year}-${rest}` as Day);
  const found = [...fixed, addDays(easter, 1), addDays(easter, 39), addDays(easter, 50)].sort();
  holidays.set(year, found);
  return found;
}

const holidays = new Map<number, readonly Day[]>();

/** Monday to Friday, public holidays left out: the days on which an administration pays and banks work. */
export const isWorkingDay = (day: Day): boolean =>
  weekday(day) !== 0 && weekday(day) !== 6 && !publicHolidays(Number(day.slice(0, 4))).includes(day);

/** `day` itself when it is a working day, otherwise the next one. */
export function workingDayFrom(day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The working day that comes `count` working days after `day`; `day` itself is not counted. */
export function addWorkingDays(day: Day, count: number): Day {
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = workingDayFrom(addDays(reached, 1));
  return reached;
}
