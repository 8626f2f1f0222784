// The plain formulas of the facts (§ 4.1, 4.2), for the tests only: they share nothing with the rules but the examples.
import { type Case, YEARS, type Year } from './example-households.ts';

const FLAT_RATE = [0.12, 0.16 * 1.5, 0.165 * 1.8];
const housingOf = ({ logement = 0, personnes }: Case, base: number): number =>
  logement === 'forfait' ? base * (FLAT_RATE[Math.min(personnes, 3) - 1] ?? 0) : logement;
const atLeastZero = (amount: number) => Math.max(amount, 0);

/** RSA = montant forfaitaire − forfait logement − moyenne des ressources − prestations familiales ; 0 si < 6 €. */
export function rsaOracle(example: Case, year: Year): number {
  const { salaires = [], autres = [], prestations = [] } = example;
  const all = [...salaires, ...autres.map(([, months]) => months)].flat().map(atLeastZero);
  const mean = all.reduce((sum, amount) => sum + amount, 0) / 3;
  const benefits = prestations.reduce((sum, name) => sum + YEARS[year][name], 0);
  const rsa = YEARS[year].rsa * example.coefficient - housingOf(example, YEARS[year].rsa) - mean - benefits;
  return rsa < 6 ? 0 : rsa;
}

/** Prime = MF + bonifications + 59,85 % × travail − max(ressources + forfait logement, MF), moyenne de trois mois ; brut. */
export function primeOracle(example: Case, year: Year): number {
  const { salaires = [], autres = [], prestations = [] } = example;
  const { prime: base, floor, ceiling, bonus } = YEARS[year];
  const mf = base * example.coefficient;
  const benefits = prestations.reduce((sum, name) => sum + YEARS[year][name], 0);
  const months = ([0, 1, 2] as const).map((rank) => {
    const wages = salaires.map((amounts) => atLeastZero(amounts[rank]));
    const work = wages.reduce((sum, amount) => sum + amount, 0);
    const others = autres.reduce((sum, [, amounts]) => sum + amounts[rank], 0);
    const bonuses = wages.reduce((sum, amount) => {
      if (amount <= floor) return sum;
      return sum + (amount >= ceiling ? bonus : (bonus * (amount - floor)) / (ceiling - floor));
    }, 0);
    const left = mf + bonuses + 0.5985 * work - Math.max(work + others + benefits + housingOf(example, base), mf);
    return atLeastZero(left);
  });
  return months.reduce((sum, amount) => sum + amount, 0) / 3;
}
