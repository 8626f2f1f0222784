import { euros, roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import type { Triple } from '../calculation.ts';
import { type HouseholdSituation, increaseReason } from '../household.ts';
import { countedResources, type MonthlyResources } from '../resources.ts';
import { scaleWithin } from '../scale.ts';
import { ageIn, isIn, LEAVES, type Person, permitRefusal, situationInWords } from './person.ts';
import { noRight, outOfScope, type Refusal, together } from './refusal.ts';

const MAJORITY = 18;
const LAW = 'CSS, art. L842-2 (1er janvier 2016)';
const WHEN = 'R842-2 (1er mars 2025)';
const FLOOR_RATE = 0.55;
const FLOOR_HOURS = 169;
const LEARNERS = ['etudiant', 'stagiaire', 'apprenti'] as const;

/** The household of a month of right, the money declared, and the month of the rules of the story. */
export interface PrimeReading {
  household: HouseholdSituation;
  persons: readonly Person[];
  resources: MonthlyResources;
  month: Month;
  rules: Month;
}

/** What a student or an apprentice must earn more than, each declared month: 55 % of 169 hours of Smic, euros (CSS R512-2). */
export const learnerFloor = (month: Month, rules: Month): number =>
  roundToCents(FLOOR_RATE * FLOOR_HOURS * scaleWithin(month, rules).hourlySmic.valeur);

/**
 * Why the household has no right to the prime d'activité in a month, or nothing when one of its adults meets every condition. To be
 * asked before any amount. Age and permit are those of the month of right; studies and leaves, those of each declared month (R842-2).
 */
export function primeRefusal(reading: PrimeReading): Refusal | undefined {
  const { persons } = reading;
  const each = persons.map((person) => ({ person, refusal: holderRefusal(person, reading) }));
  const holder = each.find(({ refusal }) => refusal === undefined)?.person;
  if (holder === undefined) return together(each.flatMap(({ refusal }) => refusal ?? []));
  const other = persons.find((person) => person !== holder);
  return other && partnerRefusal(other, reading);
}

function holderRefusal(person: Person, reading: PrimeReading): Refusal | undefined {
  const { household, month } = reading;
  const increased = increaseReason(household, month) !== undefined;
  if (ageIn(person, month) < MAJORITY)
    return noRight(`${person.prenom} a moins de 18 ans. La prime d’activité commence à 18 ans.`, `${LAW}, 1°`);
  return (
    permitRefusal(person, month, increased, `${LAW}, 2°`) ??
    (increased ? undefined : learnerRefusal(person, reading)) ??
    postedRefusal(person, reading) ??
    leaveRefusal(person, reading)
  );
}

function learnerRefusal(person: Person, { resources, rules }: PrimeReading): Refusal | undefined {
  const work = workOf(person, resources);
  for (const [rank, { mois }] of resources.entries()) {
    const nature = isIn(person, mois, LEARNERS);
    const floor = learnerFloor(mois, rules);
    if (nature !== undefined && (work[rank] ?? 0) <= floor)
      return noRight(
        `${situationInWords(person, nature)} La prime d’activité demande alors plus de ${euros(floor)} de revenu du travail, chacun des trois mois.`,
        `${LAW}, 3° ; ${WHEN} ; R512-2 : 55 % du Smic horaire × 169`,
      );
  }
  return undefined;
}

function leaveRefusal(person: Person, { resources }: PrimeReading): Refusal | undefined {
  const work = workOf(person, resources);
  for (const [rank, { mois }] of resources.entries()) {
    const nature = isIn(person, mois, LEAVES);
    if (nature !== undefined && (work[rank] ?? 0) <= 0)
      return noRight(
        `${situationInWords(person, nature)} Sans revenu du travail, ce congé ferme la prime d’activité.`,
        `${LAW}, 5° ; ${WHEN}`,
      );
  }
  return undefined;
}

function postedRefusal(person: Person, { resources, month }: PrimeReading): Refusal | undefined {
  const nature = [...resources.map(({ mois }) => mois), month]
    .map((one) => isIn(person, one, ['travailleur-detache']))
    .find((one) => one !== undefined);
  return nature && noRight(`${situationInWords(person, nature)} Cela ferme la prime d’activité.`, `${LAW}, 4° ; ${WHEN}`);
}

function partnerRefusal(person: Person, reading: PrimeReading): Refusal | undefined {
  const refusal =
    permitRefusal(person, reading.month, false, LAW) ?? postedRefusal(person, reading) ?? leaveRefusal(person, reading);
  return (
    refusal &&
    outOfScope(`${refusal.raison} La loi le demande à l’autre membre du couple aussi.`, `CSS, art. ${WHEN}, II ; L842-2`)
  );
}

/** The income from work of one person, month by month, euros. */
function workOf({ id }: Person, resources: MonthlyResources): Triple<number> {
  const own = countedResources(resources).filter(({ personne }) => personne === id);
  const of = (rank: 0 | 1 | 2) => own.reduce((sum, { travail, comptes }) => sum + (travail[rank] ? comptes[rank] : 0), 0);
  return [of(0), of(1), of(2)];
}
