import { euros, roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { averageOf, type Calculation, type CalculationLine, lineOf, sumOf, withRounding } from './calculation.ts';
import { countedBenefits, familyBenefitLines } from './counted-benefits.ts';
import type { HouseholdSituation } from './household.ts';
import { householdAmount, householdLine, housingFlatRate, housingLines } from './household-coefficient.ts';
import { LAWS } from './laws.ts';
import { countedResources, type MonthlyResources, resourceLines } from './resources.ts';
import { type Scale, scaleAt } from './scale.ts';

/** The amount of the household, minus housing, minus the mean of the resources, minus family benefits. May be negative; not rounded. */
function balanceOf(household: HouseholdSituation, resources: MonthlyResources, month: Month, rules: Month): number {
  const base = scaleAt(rules).rsaBase.valeur;
  const received = countedResources(resources, base).reduce((total, { comptes }) => total + averageOf(comptes), 0);
  const benefits = countedBenefits(household, month, rules);
  return householdAmount(household, month, base) - housingFlatRate(household, month, base) - received - benefits;
}

/** The last line: why nothing is paid, when nothing is. */
function refusalLines(balance: number, scale: Scale): CalculationLine[] {
  const { valeur: minimum, source } = scale.rsaMinimum;
  if (balance >= minimum) return [];
  if (balance > 0) {
    const detail = `Il resterait ${euros(balance)}. La Caf ne paie pas un RSA de moins de ${euros(minimum)}.`;
    return [lineOf('Montant trop petit pour être payé', detail, -balance, source)];
  }
  const detail =
    balance < 0
      ? `Ce qui est retiré dépasse de ${euros(-balance)} le montant prévu pour votre foyer. Le RSA est donc de 0 €.`
      : 'Ce qui est retiré est égal au montant prévu pour votre foyer. Le RSA est donc de 0 €.';
  return [lineOf('Pas de RSA ce trimestre', detail, -balance, scale.rsaBase.source)];
}

/**
 * The RSA of each month of the quarter, in euros, for the household as it is in `month`, with the scale of `rulesMonth` (facts § 4.1).
 * It says an amount, not a right: `conditions/rsa-conditions.ts` is asked first. Throws outside of the known months.
 */
export function computeRsa(
  household: HouseholdSituation,
  resources: MonthlyResources,
  rulesMonth: Month,
  month: Month = rulesMonth,
): Calculation {
  const scale = scaleAt(rulesMonth);
  const balance = roundToCents(balanceOf(household, resources, month, rulesMonth));
  const sum = withRounding(
    [
      householdLine(household, month, scale.rsaBase),
      ...housingLines(household, month, LAWS.rsa, scale.rsaBase),
      ...resourceLines(resources, LAWS.rsa, scale.rsaBase.valeur),
      ...familyBenefitLines(household, month, LAWS.rsa, rulesMonth),
    ],
    balance,
  );
  const lignes = [...sum, ...refusalLines(balance, scale)];
  return { prestation: 'rsa', montant: sumOf(lignes), brut: Math.max(0, balance), regles: rulesMonth, lignes };
}
