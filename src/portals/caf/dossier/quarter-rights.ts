import { livedTruth } from '#engine/household/truth.ts';
import { addMonths, lastDayOf, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import type { MonthlyRights } from '#schema/decisions.ts';
import type { Calculation } from '../rules/calculation.ts';
import { declaredMonths } from '../rules/calendar.ts';
import { computePrime } from '../rules/prime-activite.ts';
import type { MonthlyResources } from '../rules/resources.ts';
import { computeRsa } from '../rules/rsa.ts';
import { FIRST_COVERED_MONTH } from '../rules/scale.ts';
import { droitsOf } from './file.ts';
import { householdOf } from './household.ts';
import { firstReview, type Quarter, quarterOfDossier, windowOf } from './quarters.ts';
import { type Amount, comparedAmounts, sentAmounts, trueAmounts } from './resources.ts';
import { type DecisionOnRights, decisionsOn, PRESTATIONS, type Prestation, type Rights, rightsOf, saidOf } from './rights.ts';

/** Three months of right, and on what they are worked out: what was received, by which rules, as known on a day. */
export interface Basis {
  compte: Compte;
  /** The month of the review, first of the three. */
  review: Month;
  periode: Quarter['periode'];
  amounts: readonly Amount[];
  rules: Month;
  le: Day;
}

/** The three months of right that a review opens. */
export const monthsOfRight = (review: Month): Month[] => [0, 1, 2].map((rank) => addMonths(review, rank));

const monthly = (periode: Quarter['periode'], amounts: readonly Amount[]): MonthlyResources => {
  const of = (mois: Month) => ({
    mois,
    lignes: amounts
      .filter((amount) => amount.mois === mois)
      .map(({ personne, nature, montant }) => ({ personne, nature, montant })),
  });
  return [of(periode[0]), of(periode[1]), of(periode[2])];
};

/** The days, within three months of right, on which something opens the amount again before the next review (CASF R262-4-1, CSS R843-2). */
export function revisingDays(compte: Compte, review: Month): Day[] {
  const last = lastDayOf(addMonths(review, 2));
  const births = compte.foyer.enfants.map(({ naissance }) => naissance);
  return births.filter((day) => monthOf(day) >= review && day <= last).sort();
}

/**
 * The month in which the household is read for `month`: that of the review, since an amount holds for three months (CASF R262-4), or that
 * of the last event that opens it again.
 */
function readingMonth({ compte, review, le }: Basis, month: Month): Month {
  const latest = revisingDays(compte, review).findLast((day) => day <= le && monthOf(day) <= month);
  return latest === undefined ? review : monthOf(latest);
}

/** The benefits of one month of right, explained line by line. */
export function calculate(basis: Basis, month: Month = basis.review): Calculation[] {
  const { compte, periode, amounts, rules, le } = basis;
  const mois = readingMonth(basis, month);
  const household = householdOf(compte, { mois, le });
  const resources = monthly(periode, amounts);
  const compute: Record<Prestation, () => Calculation> = {
    rsa: () => computeRsa(household, resources, rules, mois),
    // The RSA received does not count in the prime, and the other way round: each is worked out from the same resources.
    'prime-activite': () => computePrime(household, resources, rules, mois),
  };
  return PRESTATIONS.filter((prestation) => droitsOf(compte).prestations.includes(prestation)).map((prestation) =>
    compute[prestation](),
  );
}

/** Only the amounts of one month of right, euros. */
export const rightsOn = (basis: Basis, month: Month = basis.review): Rights => rightsOf(calculate(basis, month));

/** What a decision says of the three months. */
export const decided = (basis: Basis): MonthlyRights =>
  saidOf(monthsOfRight(basis.review).map((month) => [month, rightsOn(basis, month)] as const));

/** The basis of the three months of a declaration, from these amounts, as known on `le`. */
export const basisWith = (world: World, quarter: Quarter, amounts: readonly Amount[], le: Day): Basis => ({
  compte: world.compte,
  review: quarter.mois,
  periode: quarter.periode,
  amounts,
  rules: world.rules,
  le,
});

/** The amounts that a decision was based on, found again from what was sent and, after a comparison, from what was held that day. */
function amountsBehind(world: World, quarter: Quarter, decisions: readonly DecisionOnRights[]): Amount[] {
  const sent = quarter.envoi ? sentAmounts(quarter.envoi.donnees, livedTruth(world)) : [];
  // A change in the household is worked out from the same money as the decision before it.
  const money = decisions.findLast(({ motif }) => motif !== 'situation-revue');
  return money === undefined || money.motif === 'declaration'
    ? sent
    : comparedAmounts(sent, livedTruth(world), quarter, money.le);
}

/** On what the right in force stands, as known on `le`. */
export const basisInForce = (world: World, quarter: Quarter, le: Day): Basis =>
  basisWith(world, quarter, amountsBehind(world, quarter, decisionsOn(world, quarter.dossier)), le);

/** The calculation of the current right of a declaration, line by line; empty when nothing was decided. */
export function calculationsOf(world: World, dossier: string): Calculation[] {
  const quarter = quarterOfDossier(world, dossier);
  const decision = decisionsOn(world, dossier).at(-1);
  if (!decision) return [];
  const last = addMonths(quarter.mois, 2);
  const today = monthOf(world.today);
  const month = today < quarter.mois ? quarter.mois : today > last ? last : today;
  return calculate(basisInForce(world, quarter, decision.le), month);
}

/** The rules of a story are frozen; months paid before it use their own scale, as far back as the scales go. */
export function rulesFor(world: Pick<World, 'rules'>, review: Month, first: Month): Month {
  if (review >= first) return world.rules;
  const own = review < FIRST_COVERED_MONTH ? FIRST_COVERED_MONTH : review;
  return own < world.rules ? own : world.rules;
}

/** What a month was paid before the first declaration of the story: worked out from the truth, as if all had been declared well. */
export function calculationsBefore(world: World, month: Month): Calculation[] {
  const first = firstReview(world);
  const review = reviewOf(month, first);
  const periode = declaredMonths(review, windowOf(world.edition));
  const compte = world.compte;
  const amounts = trueAmounts(livedTruth(world), { mois: review, periode });
  return calculate({ compte, review, periode, amounts, rules: rulesFor(world, review, first), le: lastDayOf(month) }, month);
}

/** The review month whose right is paid for a month. */
export function reviewOf(month: Month, first: Month): Month {
  const apart = (Number(month.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(month.slice(5)) - Number(first.slice(5));
  return addMonths(first, Math.floor(apart / 3) * 3);
}
