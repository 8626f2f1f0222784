import type { Month } from '#schema/day.ts';
import { monthInWords, monthName } from '../journal/day.ts';

/** « juillet, août et septembre 2026 »; the year is repeated only when it changes on the way. */
export function monthsInWords(months: readonly Month[]): string {
  const last = months.at(-1);
  if (last === undefined) return '';
  const before = months
    .slice(0, -1)
    .map((month) => (month.slice(0, 4) === last.slice(0, 4) ? monthName(month) : monthInWords(month)));
  return before.length === 0 ? monthInWords(last) : `${before.join(', ')} et ${monthInWords(last)}`;
}
