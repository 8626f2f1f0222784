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
import { LAWS } from './laws.ts';
import { type MonthPrime, monthPrime } from './prime-month.ts';
import { type CountedResource, countedResources, type MonthlyResources, resourceLines } from './resources.ts';
import { type Scale, scaleWithin } from './scale.ts';

const PRIME = LAWS['prime-activite'];
const AVERAGE_SOURCE = 'CSS, art. R843-1 : moyenne des primes calculées mois par mois';

const sourcesOf = (scales: Triple<Scale>, key: keyof Scale): string =>
  [...new Set(scales.map((scale) => scale[key].source))].join(' ; ');

/** What work adds: a bonus for each worker, then a share of the income from work. */
function workLines(
  months: Triple<Month>,
  primes: Triple<MonthPrime>,
  scales: Triple<Scale>,
  counted: readonly CountedResource[],
): CalculationLine[] {
  const workers = [...new Set(primes.flatMap(({ bonus }) => [...bonus.keys()]))];
  const bonuses = workers.map((person) => {
    const amounts = forEachMonth((rank) => primes[rank].bonus.get(person) ?? 0);
    return lineOf(
      `Supplément pour le travail, ${counted.find(({ personne }) => personne === person)?.prenom ?? person}`,
      averageInWords(months, amounts),
      averageOf(amounts),
      sourcesOf(scales, 'bonusMaximumRate'),
    );
  });
  const rates = [...new Set(scales.map(({ primeSlope }) => primeSlope.valeur))].map(percentInWords).join(', puis ');
  const work = averageOf(forEachMonth((rank) => primes[rank].travail));
  const detail = `${rates} de ${euros(work)}, la moyenne des revenus du travail du foyer.`;
  const pente = averageOf(forEachMonth((rank) => primes[rank].pente));
  const slope = lineOf('Part des revenus du travail', detail, pente, sourcesOf(scales, 'primeSlope'));
  return [...bonuses, slope].filter(({ montant }) => montant !== 0);
}

/** The two limits of the formula, said only when they play. */
function limitLines(months: Triple<Month>, primes: Triple<MonthPrime>): CalculationLine[] {
  const rsa = forEachMonth((rank) => primes[rank].complementRsa);
  const zero = forEachMonth((rank) => primes[rank].remiseAZero);
  const lines = [
    lineOf(
      'Part qui dépend du RSA, pas de la prime',
      `Vos ressources sont plus petites que le montant prévu : c’est le RSA qui peut compléter. ${averageInWords(months, rsa)}`,
      -averageOf(rsa),
      'CSS, art. L842-3, 2° : les ressources sont comptées au moins pour le montant prévu',
    ),
    lineOf(
      'Mois en dessous de zéro',
      `Quand le calcul d’un mois donne moins de 0 €, ce mois compte pour 0 €. ${averageInWords(months, zero)}`,
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
        `${percentInWords(rate)} de ${euros(gross)}, retenus pour l’État.`,
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
      ? 'Il n’y a pas de revenu du travail pendant ces trois mois. La prime est donc de 0 €.'
      : 'Les ressources du foyer sont trop élevées. La prime est donc de 0 €.';
  return [lineOf('Pas de prime d’activité ce trimestre', detail, 0, AVERAGE_SOURCE)];
}

/**
 * The prime d'activité of each month of the quarter, in euros, for the household as it is in `month`: the mean of the primes of the three
 * declared months, each by its own scale (R843-1, I; D843-2 compares the pay of a month with the Smic), never later than `rulesMonth`.
 * It says an amount, not a right: `conditions/prime-conditions.ts` is asked first. Throws outside of the known months.
 */
export function computePrime(
  household: HouseholdSituation,
  resources: MonthlyResources,
  rulesMonth: Month,
  month: Month = rulesMonth,
): Calculation {
  const months = forEachMonth((rank) => resources[rank].mois);
  const rules = forEachMonth((rank) => (months[rank] < rulesMonth ? months[rank] : rulesMonth));
  const scales = forEachMonth((rank) => scaleWithin(months[rank], rulesMonth));
  const bases = scales.map(({ primeBase }) => primeBase);
  const counted = countedResources(resources);
  const primes = forEachMonth((rank) => {
    const base = scales[rank].primeBase.valeur;
    const amounts = {
      prevu: householdAmount(household, month, base),
      logement: housingFlatRate(household, month, base),
      prestations: countedBenefits(household, month, rules[rank]),
    };
    return monthPrime(counted, rank, amounts, scales[rank]);
  });
  const brut = roundToCents(averageOf(forEachMonth((rank) => primes[rank].prime)));
  const sum = withRounding(
    [
      householdLine(household, month, ...bases),
      ...workLines(months, primes, scales, counted),
      ...housingLines(household, month, PRIME, ...bases),
      ...resourceLines(resources, PRIME),
      ...familyBenefitLines(household, month, PRIME, ...rules),
      ...limitLines(months, primes),
    ],
    brut,
  );
  const work = averageOf(forEachMonth((rank) => primes[rank].travail));
  const lignes = [...sum, ...closingLines(brut, work, scaleWithin(month, rulesMonth))];
  return { prestation: 'prime-activite', montant: sumOf(lignes), brut, regles: rulesMonth, lignes };
}
