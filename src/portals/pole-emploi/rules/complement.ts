import { lastDayOf } from '#engine/journal/day.ts';
import {
  type CalculationLine,
  decimalInWords,
  lineOf,
  OWN_CHOICE,
  percentInWords,
  restsOnChoice,
  sumOf,
} from '#engine/portal/calculation.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import type { Day, Month } from '#schema/day.ts';
import { type DayLine, daysInWords } from './day-line.ts';
import { splitDays } from './degressivity.ts';
import { payableDays, type UnpaidPeriod } from './payable-days.ts';
import { type Scale, scaleOn } from './scale.ts';

/** A right that goes down after six months: the lowered gross allowance (euros a day), and the days paid before this month. */
export interface Lowering {
  allocation: number;
  joursDejaPayes: number;
}

/**
 * A declared month. `allocation`: gross euros a day at the full rate. `brut`: gross pay earned in the month, all jobs together, euros.
 * `baisse`: only for a right that goes down. `joursRestants`: days left in the right.
 */
export interface MonthRequest {
  mois: Month;
  allocation: number;
  sjr: number;
  brut: number;
  baisse?: Lowering | undefined;
  nonPayables?: readonly UnpaidPeriod[] | undefined;
  joursRestants?: number | undefined;
  /** The day whose legal amounts are used; without it, the last of the month. */
  bareme?: Day | undefined;
}

/**
 * What is paid for a month, gross. `lignes` add up to `montant` (euros), `jours` to `joursPayables` (days).
 * `joursPayes` + `joursReportes` = `joursPayables`: what is not paid is kept for later.
 */
export interface MonthPayment {
  mois: Month;
  joursPayables: number;
  joursPayes: number;
  joursReportes: number;
  montant: number;
  choix: boolean;
  lignes: CalculationLine[];
  jours: DayLine[];
}

const DAYS_SOURCE = 'Dossier de faits Pôle emploi, § 4.3 : nombre de jours arrondi à l’entier le plus proche';

/** What the pay of the month takes off: 70 % of it, then back to zero when nothing is left. */
function workLines(full: number, brut: number, scale: Scale): CalculationLine[] {
  if (brut <= 0) return [];
  const { valeur, source } = scale.retainedShare;
  const retained = roundToCents(valeur * brut);
  const line = lineOf(
    'Part de votre salaire',
    `${percentInWords(valeur)} de ${euros(brut)}, votre salaire brut du mois.`,
    -retained,
    source,
  );
  if (retained <= full) return [line];
  const detail =
    'Cette part est plus grande que l’allocation du mois. L’allocation est de 0 € ce mois-ci, et vos jours sont gardés.';
  return [line, lineOf('Pas d’allocation ce mois-ci', detail, retained - full, source)];
}

/** What `days` paid days are worth, euros: the first ones at the full rate, those after six months at the lowered one. */
function worthOf(days: number, { allocation, baisse }: MonthRequest, on: Day): number {
  if (baisse === undefined) return roundToCents(days * allocation);
  const { pleins, reduits } = splitDays(baisse.joursDejaPayes, days, on);
  return roundToCents(pleins * allocation + reduits * baisse.allocation);
}

/** How many of `days` fit under the monthly limit of pay and allowance together. No limit for a month without pay. */
function daysUnderLimit(days: number, limit: number, request: MonthRequest, on: Day): number {
  if (request.brut <= 0) return days;
  let fitting = days;
  while (fitting > 0 && roundToCents(request.brut + worthOf(fitting, request, on)) > limit) fitting -= 1;
  return fitting;
}

/** The last adjustments of the sum: a whole number of days, the lowered rate, the limit, the end of the right. */
function dayLines(request: MonthRequest, base: number, on: Day): { days: number; lines: CalculationLine[] } {
  const { allocation, sjr, brut, joursRestants = Number.POSITIVE_INFINITY } = request;
  const { monthlyFactor, degressivityRate } = scaleOn(on);
  const limit = roundToCents(sjr * monthlyFactor.valeur);
  // The tiny addition undoes the error of a division in binary: 28.5 must not become 28.4999….
  const whole = Math.round(base / allocation + 1e-9);
  const within = daysUnderLimit(whole, limit, request, on);
  const days = Math.min(within, joursRestants);
  const worth = (count: number) => worthOf(count, request, on);
  const quotient = decimalInWords(roundToCents(base / allocation));
  const lines = [
    lineOf(
      'Nombre entier de jours',
      `${euros(base)} ÷ ${euros(allocation)} = ${quotient}. On paie ${daysInWords(whole)} : ${euros(whole * allocation)}.`,
      whole * allocation - base,
      DAYS_SOURCE,
    ),
    lineOf(
      'Allocation réduite après six mois',
      `À partir du septième mois, un jour est payé ${euros(request.baisse?.allocation ?? allocation)} au lieu de ${euros(allocation)}.`,
      worth(whole) - roundToCents(whole * allocation),
      degressivityRate.source,
    ),
    lineOf(
      'Limite du mois',
      `Salaire et allocation ne dépassent pas ${euros(limit)} (${euros(sjr)} × ${decimalInWords(monthlyFactor.valeur)}). Avec ${euros(brut)} de salaire, on paie ${daysInWords(within)}.`,
      worth(within) - worth(whole),
      `${monthlyFactor.source} ; nombre de jours entier, ${OWN_CHOICE}`,
    ),
    lineOf('Fin de vos droits', `Il vous reste ${daysInWords(days)} à payer.`, worth(days) - worth(within), DAYS_SOURCE),
  ];
  return { days, lines: lines.filter(({ montant }) => montant !== 0) };
}

/**
 * The allowance of a declared month, worked or not (facts § 4.3): days that can be paid, minus 70 % of the pay, then a whole number
 * of days. Amounts are gross, to the cent. The scale is that of the last day of the month, or of `bareme`. Throws before 2024.
 */
export function monthPayment(request: MonthRequest): MonthPayment {
  const { mois, allocation, nonPayables = [] } = request;
  if (allocation <= 0) throw new Error('L’allocation d’un jour doit être plus grande que 0 € pour calculer un mois.');
  const brut = Math.max(0, request.brut);
  const on = request.bareme ?? lastDayOf(mois);
  const { payables, lignes: jours } = payableDays(mois, nonPayables);
  const full = roundToCents(payables * allocation);
  const start = [
    lineOf('Allocation du mois', `${daysInWords(payables)} × ${euros(allocation)}.`, full, DAYS_SOURCE),
    ...workLines(full, brut, scaleOn(on)),
  ];
  const { days, lines } = dayLines({ ...request, brut }, sumOf(start), on);
  const lignes = [...start, ...lines];
  return {
    mois,
    joursPayables: payables,
    joursPayes: days,
    joursReportes: payables - days,
    montant: sumOf(lignes),
    choix: restsOnChoice(lignes) || restsOnChoice(jours),
    lignes,
    jours,
  };
}
