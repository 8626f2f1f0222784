import { monthOf } from '#engine/journal/day.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { plainFamilySupplement } from './family-benefits.ts';
import { birthdayMonth, type Child } from './household.ts';
import { scaleAt } from './scale.ts';

/** What the ceilings of yearly income look at. `deuxRevenus`: a parent alone, or two parents who work. Euros, year N-2. */
export interface Means {
  revenusAnnuels: number;
  deuxRevenus: boolean;
}

const FIRST_TWO_CHILDREN = 0.25;
const NEXT_CHILDREN = 0.3;
const YOUNG_CHILD_YEARS = 3;
const LAST_YEARS = 21;
const SUPPLEMENT_CHILDREN = 3;

// The right opens the month after, and stops with the month before (CSS, art. R552-2 and R552-3).
const isYoung = (child: Child, month: Month): boolean =>
  monthOf(child.naissance) < month && month < birthdayMonth(child, YOUNG_CHILD_YEARS);
const isOlder = (child: Child, month: Month): boolean =>
  birthdayMonth(child, YOUNG_CHILD_YEARS) < month && month < birthdayMonth(child, LAST_YEARS);
const isDependant = (child: Child, month: Month): boolean =>
  monthOf(child.naissance) < month && month < birthdayMonth(child, LAST_YEARS);

/** A ceiling for so many children: its base grows by 25 % for each of the first two, by 30 % for the others (CSS, art. R531-1 and R522-2). */
const ceilingFor = (base: number, twoIncomes: number, children: number, means: Means): number =>
  base * (1 + Math.min(children, 2) * FIRST_TWO_CHILDREN + Math.max(children - 2, 0) * NEXT_CHILDREN) +
  (means.deuxRevenus ? twoIncomes : 0);

const dependants = (children: readonly Child[], month: Month): number =>
  children.filter((child) => isDependant(child, month)).length;

/** The « allocation de base » of the PAJE, euros a month before CRDS: one for the household, while a child is under 3. */
export function youngChildAllowance(children: readonly Child[], means: Means, month: Month, rules: Month = month): number {
  if (!children.some((child) => isYoung(child, month))) return 0;
  const scale = scaleAt(rules);
  const whole = roundToCents(scale.bmaf.valeur * 0.4165);
  const count = dependants(children, month);
  const full = ceilingFor(scale.fullRateCeiling.valeur, scale.fullRateTwoIncomes.valeur, count, means);
  const half = ceilingFor(scale.halfRateCeiling.valeur, scale.halfRateTwoIncomes.valeur, count, means);
  if (means.revenusAnnuels <= full) return whole;
  return means.revenusAnnuels <= half ? roundToCents(whole / 2) : 0;
}

/**
 * The « complément familial » without its increase, euros a month before CRDS: three children from 3 to 20, and no child under 3 who
 * brings the PAJE. Just above the ceiling it falls slowly (CSS, art. L522-1 and L532-2).
 */
export function familySupplement(children: readonly Child[], means: Means, month: Month, rules: Month = month): number {
  if (children.filter((child) => isOlder(child, month)).length < SUPPLEMENT_CHILDREN) return 0;
  if (youngChildAllowance(children, means, month, rules) > 0) return 0;
  const scale = scaleAt(rules);
  const whole = plainFamilySupplement(rules);
  const ceiling = ceilingFor(scale.fullRateCeiling.valeur, scale.fullRateTwoIncomes.valeur, dependants(children, month), means);
  const over = Math.max(0, (means.revenusAnnuels - ceiling) / 12);
  return roundToCents(Math.max(0, whole - over));
}
