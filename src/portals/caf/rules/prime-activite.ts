import { euros, roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import {
  averageInWords,
  averageOf,
  type Calculation,
  type CalculationLine,
  forEachMonth,
  lineOf,
  percentInWords,
  sumOf,
  type Triple,
  withRounding,
} from './calculation.ts';
import { countedBenefits, familyBenefitLines } from './counted-benefits.ts';
import type { HouseholdSituation } from './household.ts';
import { householdAmount, householdLine, housingFlatRate, housingLines } from './household-coefficient.ts';
import { type MonthPrime, monthPrime } from './prime-month.ts';
import { countedResources, type MonthlyResources, resourceLines } from './resources.ts';
import { type Scale, scaleAt } from './scale.ts';

const AVERAGE_SOURCE = 'CSS, art. R843-1 : moyenne des primes calculées mois par mois';

/** What work adds: a bonus for each worker, then a share of the income from work. */
function workLines(months: Triple<Month>, primes: Triple<MonthPrime>, scale: Scale): CalculationLine[] {
  const workers = [...new Set(primes.flatMap(({ bonus }) => [...bonus.keys()]))];
  const bonuses = workers.map((person) => {
    const amounts = forEachMonth((rank) => primes[rank].bonus.get(person) ?? 0);
    return lineOf(
      `Supplément pour le travail, ${person}`,
      averageInWords(months, amounts),
      averageOf(amounts),
      scale.bonusMaximumRate.source,
    );
  });
  const { valeur: rate, source } = scale.primeSlope;
  const work = averageOf(forEachMonth((rank) => primes[rank].travail));
  const detail = `${percentInWords(rate)} de ${euros(work)}, la moyenne des revenus du travail du foyer.`;
  const slope = lineOf('Part des revenus du travail', detail, rate * work, source);
  return [...bonuses, slope].filter(({ montant }) => montant !== 0);
}

/** The two limits of the formula, said only when they play. */
function limitLines(months: Triple<Month>, primes: Triple<MonthPrime>): CalculationLine[] {
  const rsa = forEachMonth((rank) => primes[rank].complementRsa);
  const zero = forEachMonth((rank) => primes[rank].remiseAZero);
  const lines = [
    lineOf(
      'Part qui dépend du RSA, pas de la prime',
      `Vos ressources sont plus petites que le montant prévu : c'est le RSA qui peut compléter. ${averageInWords(months, rsa)}`,
      -averageOf(rsa),
      'Dossier de faits Caf, § 4.2 : on retire au moins le montant prévu pour le foyer',
    ),
    lineOf(
      'Mois en dessous de zéro',
      `Quand le calcul d'un mois donne moins de 0 €, ce mois compte pour 0 €. ${averageInWords(months, zero)}`,
      averageOf(zero),
      AVERAGE_SOURCE,
    ),
  ];
  return lines.filter(({ montant }) => montant !== 0);
}

/** The end of the sum: the CRDS, or why nothing is paid. */
function closingLines(gross: number, work: number, scale: Scale): CalculationLine[] {
  const { valeur: minimum, source } = scale.primeMinimum;
  if (gross >= minimum) {
    const { valeur: rate, source: crdsSource } = scale.crds;
    return [
      lineOf(
        'Contribution retenue (CRDS)',
        `${percentInWords(rate)} de ${euros(gross)}, retenus pour l'État.`,
        -gross * rate,
        crdsSource,
      ),
    ];
  }
  if (gross > 0) {
    const detail = `Il resterait ${euros(gross)}. La Caf ne paie pas une prime de moins de ${euros(minimum)}.`;
    return [lineOf('Montant trop petit pour être payé', detail, -gross, source)];
  }
  const detail =
    work === 0
      ? "Il n'y a pas de revenu du travail pendant ces trois mois. La prime est donc de 0 €."
      : 'Les ressources du foyer sont trop élevées. La prime est donc de 0 €.';
  return [lineOf("Pas de prime d'activité ce trimestre", detail, 0, AVERAGE_SOURCE)];
}

/**
 * The prime d'activité of each month of the quarter, in euros, for the household as it is in `month`, with the scale of `rulesMonth`
 * for the three declared months.
 * It says an amount, not a right: the floor asked of students and apprentices is checked elsewhere. Throws before April 2025.
 */
export function computePrime(
  household: HouseholdSituation,
  resources: MonthlyResources,
  rulesMonth: Month,
  month: Month = rulesMonth,
): Calculation {
  const scale = scaleAt(rulesMonth);
  const base = scale.primeBase;
  const quarter = {
    prevu: householdAmount(household, month, base.valeur),
    logement: housingFlatRate(household, month, base.valeur),
    prestations: countedBenefits(household, month, rulesMonth),
  };
  const counted = countedResources(resources);
  const primes = forEachMonth((rank) => monthPrime(counted, rank, quarter, scale));
  const months = forEachMonth((rank) => resources[rank].mois);
  const brut = roundToCents(averageOf(forEachMonth((rank) => primes[rank].prime)));
  const sum = withRounding(
    [
      householdLine(household, month, base),
      ...workLines(months, primes, scale),
      ...housingLines(household, month, base),
      ...resourceLines(resources),
      ...familyBenefitLines(household, month, rulesMonth),
      ...limitLines(months, primes),
    ],
    brut,
  );
  const work = averageOf(forEachMonth((rank) => primes[rank].travail));
  const lignes = [...sum, ...closingLines(brut, work, scale)];
  return { prestation: 'prime-activite', montant: sumOf(lignes), brut, regles: rulesMonth, lignes };
}
