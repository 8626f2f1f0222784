import { roundToCents } from '#engine/words/money.ts';
import type { Rank } from './calculation.ts';
import type { CountedResource } from './resources.ts';
import type { Scale } from './scale.ts';

/** What a household has by the scale of one month, euros: its amount, its housing flat rate, its counted family benefits. */
export interface HouseholdAmounts {
  prevu: number;
  logement: number;
  prestations: number;
}

/** The prime of one month, in euros, not rounded: amount + bonuses + slope − deducted, and never below zero. */
export interface MonthPrime {
  bonus: ReadonlyMap<string, number>;
  travail: number;
  pente: number;
  /** What is missing to reach the amount of the household: the RSA pays it, not the prime. */
  complementRsa: number;
  /** What brings the month back to zero when the sum is negative. */
  remiseAZero: number;
  prime: number;
}

/** The bonus of one worker for `work` euros in the month: nothing up to 59 hours of Smic, then a straight line up to its ceiling. */
export function workerBonus(work: number, scale: Scale): number {
  const floor = scale.bonusFloorHours.valeur * scale.hourlySmic.valeur;
  const ceiling = scale.bonusCeilingHours.valeur * scale.hourlySmic.valeur;
  const maximum = roundToCents(scale.bonusMaximumRate.valeur * scale.primeBase.valeur);
  const share = (work - floor) / (ceiling - floor);
  return maximum * Math.min(1, Math.max(0, share));
}

/** Income from work of each person. The AAH joins it when the rest of the work reaches 29 hours of Smic. */
function workByPerson(resources: readonly CountedResource[], rank: Rank, scale: Scale): Map<string, number> {
  const work = new Map<string, number>();
  for (const { personne, comptes, travail } of resources) {
    if (travail[rank]) work.set(personne, (work.get(personne) ?? 0) + comptes[rank]);
  }
  const threshold = scale.disabledWorkerHours.valeur * scale.hourlySmic.valeur;
  const workers = new Set([...work].filter(([, amount]) => amount >= threshold).map(([person]) => person));
  for (const { personne, nature, comptes } of resources) {
    if (nature === 'aah' && workers.has(personne)) work.set(personne, (work.get(personne) ?? 0) + comptes[rank]);
  }
  return work;
}

/** The prime of the month of place `rank` (facts § 4.2). All amounts in euros, by the scale of that month (CSS, art. R843-1, I). */
export function monthPrime(
  resources: readonly CountedResource[],
  rank: Rank,
  household: HouseholdAmounts,
  scale: Scale,
): MonthPrime {
  const work = workByPerson(resources, rank, scale);
  const bonus = new Map([...work].map(([person, amount]) => [person, workerBonus(amount, scale)]));
  const bonuses = [...bonus.values()].reduce((total, amount) => total + amount, 0);
  const travail = [...work.values()].reduce((total, amount) => total + amount, 0);
  const pente = scale.primeSlope.valeur * travail;
  const received = resources.reduce((total, { comptes }) => total + comptes[rank], 0);
  const deducted = received + household.logement + household.prestations;
  const complementRsa = Math.max(0, household.prevu - deducted);
  const sum = household.prevu + bonuses + pente - deducted - complementRsa;
  return { bonus, travail, pente, complementRsa, remiseAZero: Math.max(0, -sum), prime: Math.max(0, sum) };
}
