import { monthOf } from '#engine/journal/day.ts';
import { roundToCents } from '#engine/words/money.ts';
import { inOrder, type Month } from '#schema/day.ts';
import { birthdayMonth, type Child } from './household.ts';
import { type Scale, scaleAt } from './scale.ts';

/** Family allowances (« allocations familiales »), euros a month before CRDS. `total` is the sum of the other three. */
export interface FamilyAllowances {
  taux: 1 | 0.5 | 0.25;
  base: number;
  majorationAge: number;
  complement: number;
  total: number;
}

const SECOND_CHILD = 0.32;
const NEXT_CHILD = 0.41;
const AGE_INCREASE = 0.16;
// Children born before this day keep the increase at 14; the others wait until 18 (1 March 2026 reform).
const REFORM_BIRTH = '2012-03-01';

const LAST_YEARS = 20;

/**
 * Children who count in family allowances, from the month after their birth to the month before they are 20: a right opens the month after
 * its conditions are met (CSS, art. R552-2), and stops with the month in which they no longer are (R552-3, since 1 January 2015).
 */
const allowanceChildren = (children: readonly Child[], month: Month): Child[] =>
  children.filter((child) => monthOf(child.naissance) < month && month < birthdayMonth(child, LAST_YEARS));

/** How many children bring the age increase: of two children, the elder one never does. */
function increasedChildren(children: readonly Child[], month: Month): number {
  const byAge = [...children].sort((one, other) => inOrder(one.naissance, other.naissance));
  const concerned = children.length === 2 ? byAge.slice(1) : byAge;
  return concerned.filter((child) => birthdayMonth(child, child.naissance < REFORM_BIRTH ? 14 : 18) < month).length;
}

/** The share that is paid and the monthly overrun of the ceiling that was crossed last (euros a month). */
function incomeTest(annualIncome: number, children: number, scale: Scale): { taux: 1 | 0.5 | 0.25; overrun: number } {
  const first = scale.firstIncomeCeiling.valeur + children * scale.ceilingPerChild.valeur;
  const second = scale.secondIncomeCeiling.valeur + children * scale.ceilingPerChild.valeur;
  if (annualIncome <= first) return { taux: 1, overrun: 0 };
  if (annualIncome <= second) return { taux: 0.5, overrun: (annualIncome - first) / 12 };
  return { taux: 0.25, overrun: (annualIncome - second) / 12 };
}

/**
 * The family allowances of `children` in `month`, for an income of year N-2 of `annualIncome` euros, by the amounts of `rules`.
 * The complement softens the fall just above a ceiling (OpenFisca, af_complement_degressif).
 */
export function familyAllowances(
  children: readonly Child[],
  annualIncome: number,
  month: Month,
  rules: Month = month,
): FamilyAllowances {
  const scale = scaleAt(rules);
  const dependants = allowanceChildren(children, month);
  const { taux, overrun } = incomeTest(annualIncome, dependants.length, scale);
  if (dependants.length < 2) return { taux, base: 0, majorationAge: 0, complement: 0, total: 0 };
  const bmaf = scale.bmaf.valeur;
  const full = roundToCents(bmaf * (SECOND_CHILD + NEXT_CHILD * (dependants.length - 2)));
  const base = roundToCents(full * taux);
  const majorationAge = roundToCents(bmaf * AGE_INCREASE * increasedChildren(dependants, month) * taux);
  const complement = overrun > 0 ? roundToCents(Math.max(0, base + majorationAge - overrun)) : 0;
  return { taux, base, majorationAge, complement, total: roundToCents(base + majorationAge + complement) };
}

/** 96,75 € a month in 2026 (caf.md §4.3). */
const TWENTIETH_YEAR = 0.20234;
const FAMILY_OF_THREE = 3;

/**
 * The « allocation forfaitaire » of a child of 20 who is still supported, in a family of three or more, for one year: euros a month before
 * CRDS, at the same share as the allowances (CSS, art. L521-1 and D521-2).
 */
export function twentiethYear(children: readonly Child[], taux: number, month: Month, rules: Month = month): number {
  const twenty = children.filter(
    (child) => birthdayMonth(child, LAST_YEARS) <= month && month < birthdayMonth(child, LAST_YEARS + 1),
  ).length;
  if (twenty === 0 || twenty + allowanceChildren(children, month).length < FAMILY_OF_THREE) return 0;
  return roundToCents(scaleAt(rules).bmaf.valeur * TWENTIETH_YEAR * taux) * twenty;
}

/** How many parents no longer provide for the child of an ASF (« allocation de soutien familial »). */
export type MissingParents = 'un-parent' | 'deux-parents';

const SUPPORT_PAID: Record<MissingParents, number> = { 'un-parent': 0.422, 'deux-parents': 0.5625 };
const SUPPORT_COUNTED: Record<MissingParents, number> = { 'un-parent': 0.225, 'deux-parents': 0.3 };

/** The ASF of one child: euros a month before CRDS (OpenFisca, asf/montant_asf). */
export const familySupport = (missing: MissingParents, month: Month): number =>
  roundToCents(scaleAt(month).bmaf.valeur * SUPPORT_PAID[missing]);

/** The part of the ASF of one child that the RSA and the prime count: euros a month (CASF R262-10-1, CSS R844-4). */
export const countedFamilySupport = (missing: MissingParents, month: Month): number =>
  roundToCents(scaleAt(month).bmaf.valeur * SUPPORT_COUNTED[missing]);

/** The « complément familial » without its increase, 41.65 % of the BMAF: euros a month, all that the RSA and the prime count of it. */
export const plainFamilySupplement = (month: Month): number => roundToCents(scaleAt(month).bmaf.valeur * 0.4165);
