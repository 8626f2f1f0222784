import { addMonths, firstDayOf, monthOf, monthsBetween } from '#engine/journal/day.ts';
import type { Day, Month } from '#schema/day.ts';

/** How the household lives where it lives. « colocataire » and « foyer » count as a rent that is paid. */
export type Housing =
  | 'locataire'
  | 'colocataire'
  | 'foyer'
  | 'proprietaire-avec-pret'
  | 'proprietaire-sans-pret'
  | 'heberge-gratuitement'
  | 'heberge-avec-participation'
  | 'sans-domicile';

/** The family benefits that these rules know. */
export type FamilyBenefitNature =
  | 'allocations-familiales'
  | 'majoration-age'
  | 'complement-familial'
  | 'paje-base'
  | 'asf'
  | 'asf-deux-parents'
  | 'rentree-scolaire'
  | 'prime-naissance';

/** A benefit that the file already knows: euros a month, before CRDS. `enfants`: for how many children (ASF only, read in the amount when absent). */
export interface FamilyBenefit {
  nature: FamilyBenefitNature;
  montant: number;
  enfants?: number | undefined;
}

/** Asks these rules to work the benefits out. `revenusAnnuels`: euros, year N-2. `enfantsAsf`: children for whom ASF is paid. */
export interface BenefitsToCompute {
  revenusAnnuels: number;
  enfantsAsf?: number;
}

/** Benefits that were known in one month: they hold as long as the children give the same right; afterwards they are worked out. */
export interface BenefitsKnown {
  liste: readonly FamilyBenefit[];
  en: Month;
  revenusAnnuels: number;
  /** Children for whom ASF began to be paid since: worked out, beside the list. */
  enfantsAsf?: number;
}

/** A child as the rules need it. */
export interface Child {
  naissance: Day;
}

/** What the file says of a household in the review month. Amounts are euros a month. */
export interface HouseholdSituation {
  adultes: 1 | 2;
  enfants: readonly Child[];
  enceinte?: boolean | undefined;
  /** Living alone with children. `depuis`: separation, death…; `demande`: the day of the claim, the same day when absent. */
  isole?: { depuis?: Day; demande?: Day } | undefined;
  logement: Housing;
  aideAuLogement: number;
  /** Both adults of a couple work: ceilings of yearly income are then higher. */
  deuxRevenus?: boolean | undefined;
  prestationsFamiliales: readonly FamilyBenefit[] | BenefitsToCompute | BenefitsKnown;
}

/** The month of the birthday on which the child is `years` old. */
export const birthdayMonth = ({ naissance }: Child, years: number): Month => addMonths(monthOf(naissance), years * 12);

/** Whole years on `day`. Negative when the child is not born yet. */
export const ageOn = (birth: Day, day: Day): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);

/** The children who count in the RSA and the prime: born in `month` or before, and under 25 on its first day (CASF, art. R262-3). */
export const countedChildren = (household: HouseholdSituation, month: Month): Child[] =>
  household.enfants.filter(({ naissance }) => monthOf(naissance) <= month && ageOn(naissance, firstDayOf(month)) < 25);

/** Why a parent alone has the increased amount. */
export type IncreaseReason = 'grossesse' | 'enfant-de-moins-de-3-ans' | 'isolement-recent';

const INCREASE_MONTHS = 12;
const INCREASE_MONTHS_AFTER_EVENT = 18;

/**
 * Why the amount is increased (« majoré ») in `month`, or nothing when it is not.
 * A parent alone has it while pregnant, until the youngest is 3, or for 12 months that stay within 18 months of the event:
 * a late claim does not push the end back.
 */
export function increaseReason(household: HouseholdSituation, month: Month): IncreaseReason | undefined {
  const { adultes, isole, enceinte } = household;
  if (adultes === 2 || isole === undefined) return undefined;
  if (enceinte === true) return 'grossesse';
  const children = countedChildren(household, month);
  if (children.some(({ naissance }) => ageOn(naissance, firstDayOf(month)) < 3)) return 'enfant-de-moins-de-3-ans';
  if (children.length === 0 || isole.depuis === undefined) return undefined;
  const sinceEvent = monthsBetween(monthOf(isole.depuis), month);
  const claim = isole.demande !== undefined && isole.demande > isole.depuis ? isole.demande : isole.depuis;
  const sinceClaim = monthsBetween(monthOf(claim), month);
  const open = sinceClaim >= 0 && sinceClaim < INCREASE_MONTHS && sinceEvent < INCREASE_MONTHS_AFTER_EVENT;
  return open ? 'isolement-recent' : undefined;
}
