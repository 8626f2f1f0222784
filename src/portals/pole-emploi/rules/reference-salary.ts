import { dayInWords, daysBetween } from '#engine/journal/day.ts';
import { type CalculationLine, lineOf, OWN_CHOICE, percentInWords, sumOf } from '#engine/portal/calculation.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';
import { type DayLine, dayLine, daysIn, daysInWords } from './day-line.ts';
import { scaleOn } from './scale.ts';
import { daysUnderContract, type ReferencePeriod, referencePeriod, shareInside, type WorkContract } from './work-days.ts';

const SJR_SOURCE = 'Salaires bruts ÷ jours de la période ; dossier de faits Pôle emploi, § 4.1';

/** The highest daily reference wage on that day, euros: four monthly ceilings of Social Security, spread over the year. */
export function sjrCeiling(on: Day): number {
  const { ceilingMultiple, monthlyCeiling } = scaleOn(on);
  return roundToCents((ceilingMultiple.valeur * monthlyCeiling.valeur * 12) / 365);
}

/** The daily reference wage that the rules keep: never above the ceiling of that day. */
export const cappedSjr = (sjr: number, on: Day): number => Math.min(roundToCents(sjr), sjrCeiling(on));

/**
 * The daily reference wage (SJR), euros to the cent: `salaire` ÷ `diviseur`, within its ceiling.
 * `lignes` add up to `salaire` (euros), `jours` add up to `diviseur` (days).
 */
export interface ReferenceSalary {
  periode: ReferencePeriod;
  sjr: number;
  salaire: number;
  diviseur: number;
  formule: string;
  lignes: CalculationLine[];
  jours: DayLine[];
}

function payLine(contract: WorkContract, period: ReferencePeriod): CalculationLine {
  const share = shareInside(contract, period);
  const dates = `du ${dayInWords(contract.debut)} au ${dayInWords(contract.fin)}`;
  if (share === 1) return lineOf(`Salaire brut, ${contract.employeur}`, `Contrat ${dates}.`, contract.brut, SJR_SOURCE);
  const detail = `Contrat ${dates}, payé ${euros(contract.brut)}. On garde la part d’après le ${dayInWords(period.du)} : ${percentInWords(roundToCents(share))}.`;
  const source = `${SJR_SOURCE} ; part du contrat comptée en jours, ${OWN_CHOICE}`;
  return lineOf(`Salaire brut, ${contract.employeur}`, detail, contract.brut * share, source);
}

/** The days that divide the pay: those under contract, then the gaps between contracts, up to a share of the first. */
function dividingDays(contracts: readonly WorkContract[], period: ReferencePeriod): DayLine[] {
  const worked = daysUnderContract(contracts, period);
  const first = worked[0] ?? period.au;
  const gaps = daysBetween(first, period.au) + 1 - worked.length;
  const { nonWorkedShare } = scaleOn(period.au);
  const limit = Math.floor(roundToCents(worked.length * nonWorkedShare.valeur));
  const lines = [
    dayLine('Jours sous contrat', 'Tous les jours comptent, aussi les samedis et les dimanches.', worked.length, SJR_SOURCE),
  ];
  if (gaps === 0) return lines;
  const found = `Entre le premier et le dernier jour : ${daysInWords(gaps)} sans contrat.`;
  const detail =
    gaps > limit ? `${found} On en garde ${limit}, ${percentInWords(nonWorkedShare.valeur)} des jours sous contrat.` : found;
  return [...lines, dayLine('Jours sans contrat', detail, Math.min(gaps, limit), nonWorkedShare.source)];
}

/** The daily reference wage of a person, from the contracts of the period. `age`: years at the end of the last contract. */
export function referenceSalary(contracts: readonly WorkContract[], age: number): ReferenceSalary {
  const periode = referencePeriod(contracts, age);
  const inside = contracts.filter((contract) => shareInside(contract, periode) > 0);
  const lignes = inside.map((contract) => payLine(contract, periode));
  const jours = dividingDays(inside, periode);
  const salaire = sumOf(lignes);
  const diviseur = daysIn(jours);
  const mean = roundToCents(salaire / diviseur);
  const sjr = cappedSjr(mean, periode.au);
  const limited = sjr < mean ? ` C’est plus que la limite : on garde ${euros(sjr)}.` : '';
  const formule = `${euros(salaire)} ÷ ${daysInWords(diviseur)} = ${euros(mean)} par jour.${limited}`;
  return { periode, sjr, salaire, diviseur, formule, lignes, jours };
}

/** How many days can be paid in all. The lines add up to `jours`. */
export interface Duration {
  jours: number;
  lignes: DayLine[];
}

/** The length of the right, in days: the days of the period × 0.75 rounded up, not below 182, and a maximum that depends on age. */
export function durationOf(dividingDaysCount: number, age: number, on: Day): Duration {
  const { durationRate, durationMinimum, durationMaximum, durationMaximumMiddle, durationMaximumOldest, middleAge, oldestAge } =
    scaleOn(on);
  const senior = age >= middleAge.valeur ? durationMaximumMiddle : durationMaximum;
  const maximum = age >= oldestAge.valeur ? durationMaximumOldest : senior;
  const reduced = Math.ceil(roundToCents(dividingDaysCount * durationRate.valeur));
  const rate = `${dividingDaysCount} × ${String(durationRate.valeur).replace('.', ',')}, arrondi au jour supérieur.`;
  const lignes = [
    dayLine('Jours de la période', 'Les jours qui ont servi à calculer votre salaire par jour.', dividingDaysCount, SJR_SOURCE),
    dayLine(
      'Réduction',
      `Quand l’emploi va plutôt bien, la durée est réduite : ${rate}`,
      reduced - dividingDaysCount,
      durationRate.source,
    ),
  ];
  if (reduced < durationMinimum.valeur) {
    const detail = `Un droit dure au moins ${daysInWords(durationMinimum.valeur)}.`;
    lignes.push(dayLine('Durée minimum', detail, durationMinimum.valeur - reduced, durationMinimum.source));
  }
  if (reduced > maximum.valeur) {
    const detail = `À votre âge, un droit dure au plus ${daysInWords(maximum.valeur)}.`;
    lignes.push(dayLine('Durée maximum', detail, maximum.valeur - reduced, maximum.source));
  }
  return { jours: daysIn(lignes), lignes };
}
