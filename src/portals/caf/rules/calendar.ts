import { addDays, addMonths, type Day, type Month, weekday } from '../../../engine/day.ts';

/** Source of `paymentDay`: announced by the press for 2026, not read on caf.fr. */
export const PAYMENT_DAY_SOURCE = 'Calendrier de paiement de 2026 annoncé par la presse ; dossier de faits Caf, § 2.10';
/** Source of `declaredMonths`. */
export const DECLARED_MONTHS_SOURCE = 'CSS, art. R843-1 (28 février 2025) : mois M-4 à M-2 ; avant mars 2025, M-3 à M-1';
/** Source of `nextReviewMonth`. */
export const REVIEW_SOURCE = 'CSS, art. D846-1 : réexamen après trois mois civils';

/** Which three months are declared in month M: the rule since March 2025, or the former one. */
export type DeclarationWindow = 'M-4..M-2' | 'M-3..M-1';

const FIRST_OFFSET: Record<DeclarationWindow, number> = { 'M-4..M-2': -4, 'M-3..M-1': -3 };

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
export function publicHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map((rest) => `${year}-${rest}` as Day);
  return [...fixed, addDays(easter, 1), addDays(easter, 39), addDays(easter, 50)].toSorted();
}

const isWorkingDay = (day: Day): boolean =>
  weekday(day) !== 0 && weekday(day) !== 6 && !publicHolidays(Number(day.slice(0, 4))).includes(day);

/**
 * The day on which the Caf pays in `month` (for the rights of the month before): the 5th, the 4th when the 5th is a Saturday,
 * otherwise the next working day. Banks may need 1 to 3 days more. That a holiday delays the payment is only known for April 2026.
 */
export function paymentDay(month: Month): Day {
  const fifth = `${month}-05` as Day;
  if (weekday(fifth) === 6) return addDays(fifth, -1);
  let day = fifth;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The three months to declare in `reviewMonth`, oldest first. */
export function declaredMonths(reviewMonth: Month, window: DeclarationWindow): [Month, Month, Month] {
  const first = addMonths(reviewMonth, FIRST_OFFSET[window]);
  return [first, addMonths(first, 1), addMonths(first, 2)];
}

/** The month of the next declaration: three months later. */
export const nextReviewMonth = (reviewMonth: Month): Month => addMonths(reviewMonth, 3);
