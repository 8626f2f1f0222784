import { addDays, addMonthsToDay, daysBetween, weekday } from '#engine/journal/day.ts';
import type { Day } from '#schema/day.ts';
import { scaleOn } from './scale.ts';

/** One contract, from its first to its last day. `brut`: gross pay of the whole contract, euros. `heures`: hours of the whole contract. */
export interface WorkContract {
  employeur: string;
  debut: Day;
  fin: Day;
  brut: number;
  heures?: number | undefined;
}

/** The months in which work is looked for: from `du` to `au` included. */
export interface ReferencePeriod {
  du: Day;
  au: Day;
  mois: number;
}

/** The last day of the last contract. Throws when there is no contract. */
export function endOfWork(contracts: readonly WorkContract[]): Day {
  const end = contracts
    .map(({ fin }) => fin)
    .sort()
    .at(-1);
  if (end === undefined) throw new Error('Il faut au moins un contrat de travail pour étudier un droit au chômage.');
  return end;
}

/** The 24 months that end with the last contract; 36 months from a certain age (facts § 4.1). `age`: years at the end of the contract. */
export function referencePeriod(contracts: readonly WorkContract[], age: number): ReferencePeriod {
  const au = endOfWork(contracts);
  const { middleAge, referenceMonths, referenceMonthsSenior } = scaleOn(au);
  const mois = (age >= middleAge.valeur ? referenceMonthsSenior : referenceMonths).valeur;
  return { du: addDays(addMonthsToDay(au, -mois), 1), au, mois };
}

/** Every day from `from` to `to` included. */
export const daysFrom = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, rank) => addDays(from, rank));

const later = (one: Day, other: Day): Day => (one > other ? one : other);
const sooner = (one: Day, other: Day): Day => (one < other ? one : other);

/** The days of the period that are under a contract, oldest first; a day under two contracts counts once. */
export const daysUnderContract = (contracts: readonly WorkContract[], { du, au }: ReferencePeriod): Day[] =>
  [...new Set(contracts.flatMap(({ debut, fin }) => daysFrom(later(debut, du), sooner(fin, au))))].sort();

/** The share (0 to 1) of a contract that is in the period. Pay and hours of a contract that began before are cut in that proportion. */
export function shareInside({ debut, fin }: WorkContract, { du, au }: ReferencePeriod): number {
  const inside = daysFrom(later(debut, du), sooner(fin, au)).length;
  return inside / (daysBetween(debut, fin) + 1);
}

const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** Days worked as the right counts them: the days under contract, at most five in one week. */
export function workedDays(days: readonly Day[]): number {
  const weeks = new Map<Day, number>();
  for (const day of days) weeks.set(mondayOf(day), (weeks.get(mondayOf(day)) ?? 0) + 1);
  return [...weeks.values()].reduce((total, count) => total + Math.min(5, count), 0);
}
