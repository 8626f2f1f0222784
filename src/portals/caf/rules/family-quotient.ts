import { firstDayOf, monthOf } from '#engine/journal/day.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { ageOn, type Child } from './household.ts';

/** Where the formula was read: no text of law gives it, and places that use it agree. */
export const QUOTIENT_SOURCE = 'Dossier de faits Caf, § 4.6 (règle courante, à valider)';

const DEPENDENT_YEARS = 20;

/** The children who count as a share in `month`: born by then, and under 20 on its first day (CSS, art. L512-3 and R512-2). */
export const dependentChildren = (children: readonly Child[], month: Month): readonly Child[] =>
  children.filter(({ naissance }) => monthOf(naissance) <= month && ageOn(naissance, firstDayOf(month)) < DEPENDENT_YEARS);

/**
 * The shares of a household: 2 for its adults, be they one or two; a half for the first and the second child, a whole one for the
 * third, a half for each further one. The half share of a disabled child is not known to an account.
 */
export const familyShares = (children: number): number => 2 + children * 0.5 + (children >= 3 ? 0.5 : 0);

/**
 * The « quotient familial » of a month, in euros to the cent: a twelfth of the income of year N-2 (euros a year, before deductions) and the
 * benefits of the month (euros), over the shares.
 */
export const familyQuotient = ({ annuel, prestations, parts }: { annuel: number; prestations: number; parts: number }): number =>
  roundToCents((annuel / 12 + prestations) / parts);
