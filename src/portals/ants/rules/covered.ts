import type { Month } from '#schema/day.ts';

/** The first and the last month whose taxes are known (ants.md §4.1, read in November 2026): those of 2027 are not voted. */
export const FIRST_COVERED_MONTH: Month = '2026-01';
export const LAST_COVERED_MONTH: Month = '2026-12';
