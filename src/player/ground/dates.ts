import { dayInWords, fullDayInWords, monthInWords, weekday } from '#engine/journal/day.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Texte } from '#schema/texte.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const englishMonth = (month: string): string => `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
const englishDay = (day: Day): string => `${Number(day.slice(8))} ${englishMonth(day)}`;

/** « 3 novembre 2026 », in the languages of the panels. */
export const dayText = (day: Day): Texte & object => ({ fr: dayInWords(day), en: englishDay(day) });
/** « mardi 3 novembre 2026 » */
export const fullDayText = (day: Day): Texte & object => ({
  fr: fullDayInWords(day),
  en: `${WEEKDAYS[weekday(day)]} ${englishDay(day)}`,
});
/** « novembre 2026 » */
export const monthText = (month: Month): Texte & object => ({ fr: monthInWords(month), en: englishMonth(month) });
/** « 9 h 05 », from the minute of the simulated day. */
export const clock = (minute: number): string => `${Math.floor(minute / 60)}\u00a0h\u00a0${String(minute % 60).padStart(2, '0')}`;
