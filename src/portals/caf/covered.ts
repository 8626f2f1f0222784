import type { Month } from '#schema/day.ts';

/** The first month of right that is worked out: before, the declared months were not the same. */
export const FIRST_COVERED_MONTH: Month = '2025-04';
/** The last month whose legal amounts are known (read in November 2026): the Smic of January 2027 is not. */
export const LAST_COVERED_MONTH: Month = '2026-12';

/** Are the legal amounts of this month of right known? */
export const isCovered = (month: Month): boolean => FIRST_COVERED_MONTH <= month && month <= LAST_COVERED_MONTH;

/** The known month that is nearest: by it an exercise without a story is played. */
export function nearestCovered(month: Month): Month {
  if (month < FIRST_COVERED_MONTH) return FIRST_COVERED_MONTH;
  return month > LAST_COVERED_MONTH ? LAST_COVERED_MONTH : month;
}
