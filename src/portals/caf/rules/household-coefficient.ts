import { euros } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { type CalculationLine, decimalInWords, lineOf } from './calculation.ts';
import { countedChildren, type HouseholdSituation, type Housing, type IncreaseReason, increaseReason } from './household.ts';
import type { Laws } from './laws.ts';
import type { DatedValue } from './scale.ts';

const HOUSING_READ = 'OpenFisca, rsa/rsa_fl et ppa/pa_fl';

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

/** « 638,28 € × 1,5 », or several of them when the amount changed between the declared months. */
const productsInWords = (amounts: readonly number[], bases: readonly DatedValue[]): string =>
  [...new Set(bases.map(({ valeur }, rank) => `${euros(valeur)} × ${decimalInWords((amounts[rank] ?? 0) / valeur)}`))].join(
    ' ; ',
  );
const meanOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
const sourcesOf = (bases: readonly DatedValue[]): string => [...new Set(bases.map(({ source }) => source))].join(' ; ');

/**
 * The first line of a calculation: how much is planned for such a household. `bases`: one `rsaBase`, or the `primeBase` of each
 * declared month, of which the line says the mean.
 */
export function householdLine(household: HouseholdSituation, month: Month, ...bases: readonly DatedValue[]): CalculationLine {
  const children = countedChildren(household, month).length;
  const amounts = bases.map(({ valeur }) => householdAmount(household, month, valeur));
  const reason = increaseReason(household, month);
  const adults = household.adultes === 2 ? '2 adultes' : '1 adulte';
  const others = children === 0 ? 'sans enfant' : `avec ${children} enfant${children > 1 ? 's' : ''}`;
  const detail = `${adults} ${others} : ${productsInWords(amounts, bases)}.${reason === undefined ? '' : ` ${REASONS[reason]}`}`;
  return lineOf('Montant prévu pour votre foyer', detail, meanOf(amounts), sourcesOf(bases));
}

/** The line of the flat rate, or none when there is nothing to take off. `bases`: as for the first line. */
export function housingLines(
  household: HouseholdSituation,
  month: Month,
  laws: Laws,
  ...bases: readonly DatedValue[]
): CalculationLine[] {
  const amount = meanOf(bases.map(({ valeur }) => housingFlatRate(household, month, valeur)));
  if (amount === 0) return [];
  const detail = RENT_FREE[household.logement]
    ? 'Vous ne payez ni loyer ni prêt : un montant fixe est retiré.'
    : 'Vous recevez une aide au logement : un montant fixe est retiré, jamais plus que l’aide.';
  return [lineOf('Forfait logement', detail, -amount, `${laws.housing} ; ${HOUSING_READ}`)];
}
