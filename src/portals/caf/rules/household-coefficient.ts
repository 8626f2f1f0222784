import { euros } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { type CalculationLine, decimalInWords, lineOf } from './calculation.ts';
import { countedChildren, type HouseholdSituation, type Housing, type IncreaseReason, increaseReason } from './household.ts';
import type { DatedValue } from './scale.ts';

const HOUSING_SOURCE = 'Forfait logement, mêmes taux pour le RSA et la prime ; OpenFisca, rsa/rsa_fl et ppa/pa_fl';

/** By how much the amount of one person is multiplied. The fourth person counts 0.3 in a couple, 0.4 with a parent alone. */
export function householdCoefficient(adults: 1 | 2, children: number): number {
  const persons = adults + children;
  const second = persons >= 2 ? 0.5 : 0;
  const third = persons >= 3 ? 0.3 : 0;
  const fourth = persons >= 4 ? (adults === 2 ? 0.3 : 0.4) : 0;
  return 1 + second + third + fourth + Math.max(0, persons - 4) * 0.4;
}

/** The same for a parent alone who has the increased amount; no child means a pregnancy (OpenFisca, rsa/rsa_maj). */
export const increasedCoefficient = (children: number): number => 1.28412 + 0.42804 * children;

/** The amount of one person times the coefficient: euros a month, not rounded. `base` is `rsaBase` or `primeBase`. */
export function householdAmount(household: HouseholdSituation, month: Month, base: number): number {
  const children = countedChildren(household, month).length;
  const increased = increaseReason(household, month) !== undefined;
  return base * (increased ? increasedCoefficient(children) : householdCoefficient(household.adultes, children));
}

const RENT_FREE: Record<Housing, boolean> = {
  locataire: false,
  colocataire: false,
  foyer: false,
  'proprietaire-avec-pret': false,
  'proprietaire-sans-pret': true,
  'heberge-gratuitement': true,
  'heberge-avec-participation': false,
  'sans-domicile': false,
};

/** The flat rate of a household of `persons`: 12 % for one, 16 % of the amount for two, 16.5 % of the amount for three. Not rounded. */
function fullHousingFlatRate(persons: number, base: number): number {
  if (persons <= 1) return base * 0.12;
  return persons === 2 ? base * 1.5 * 0.16 : base * 1.8 * 0.165;
}

/**
 * What is taken off because housing costs little (« forfait logement »): euros a month, not rounded, never negative.
 * Without rent nor loan it is the whole flat rate; with a housing benefit, the smaller of the two.
 */
export function housingFlatRate(household: HouseholdSituation, month: Month, base: number): number {
  const full = fullHousingFlatRate(household.adultes + countedChildren(household, month).length, base);
  return RENT_FREE[household.logement] ? full : Math.min(full, Math.max(0, household.aideAuLogement));
}

const REASONS: Record<IncreaseReason, string> = {
  grossesse: 'Ce montant est plus élevé : il y a un seul parent et une naissance est attendue.',
  'enfant-de-moins-de-3-ans': 'Ce montant est plus élevé : il y a un seul parent et un enfant de moins de 3 ans.',
  'isolement-recent': 'Ce montant est plus élevé : il y a un seul parent depuis peu de temps.',
};

/** The first line of a calculation: how much is planned for such a household. `base`: `rsaBase` or `primeBase`. */
export function householdLine(household: HouseholdSituation, month: Month, base: DatedValue): CalculationLine {
  const children = countedChildren(household, month).length;
  const amount = householdAmount(household, month, base.valeur);
  const reason = increaseReason(household, month);
  const adults = household.adultes === 2 ? '2 adultes' : '1 adulte';
  const others = children === 0 ? 'sans enfant' : `avec ${children} enfant${children > 1 ? 's' : ''}`;
  const product = `${euros(base.valeur)} × ${decimalInWords(amount / base.valeur)}`;
  const detail = `${adults} ${others} : ${product}.${reason === undefined ? '' : ` ${REASONS[reason]}`}`;
  return lineOf('Montant prévu pour votre foyer', detail, amount, base.source);
}

/** The line of the flat rate, or none when there is nothing to take off. `base`: `rsaBase` or `primeBase`. */
export function housingLines(household: HouseholdSituation, month: Month, base: DatedValue): CalculationLine[] {
  const amount = housingFlatRate(household, month, base.valeur);
  if (amount === 0) return [];
  const detail = RENT_FREE[household.logement]
    ? 'Vous ne payez ni loyer ni prêt : un montant fixe est retiré.'
    : "Vous recevez une aide au logement : un montant fixe est retiré, jamais plus que l'aide.";
  return [lineOf('Forfait logement', detail, -amount, HOUSING_SOURCE)];
}
