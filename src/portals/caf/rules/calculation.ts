import { type Month, monthName } from '../../../engine/day.ts';
import { euros, roundToCents } from '../../../engine/money.ts';

/** Written as the source of a line when no text says what to do: the rule is then ours. */
export const OWN_CHOICE = 'choix du simulateur';

/** One step of a sum shown to a learner: `montant` in euros, signed, two decimals; `libelle` and `detail` in plain French. */
export interface CalculationLine {
  libelle: string;
  detail: string;
  montant: number;
  source: string;
}

/**
 * The result of a calculation, in euros a month. `montant` is what is paid: it is the sum of the lines.
 * `brut` is the amount before the CRDS and before the minimum under which nothing is paid. `regles` is the month of the scale.
 */
export interface Calculation {
  prestation: 'rsa' | 'prime-activite';
  montant: number;
  brut: number;
  regles: Month;
  lignes: CalculationLine[];
}

/** A line whose amount (euros) is rounded to the cent. */
export const lineOf = (libelle: string, detail: string, montant: number, source: string): CalculationLine => ({
  libelle,
  detail,
  montant: roundToCents(montant),
  source,
});

/** The sum of the lines, in euros to the cent. */
export const sumOf = (lines: readonly CalculationLine[]): number =>
  roundToCents(lines.reduce((total, line) => total + line.montant, 0));

/**
 * The same lines, and one more when their sum misses `target` (euros) by a cent or so.
 * Each line is shown to the cent: without this one, a person who adds them up would not find our total.
 */
export function withRounding(lines: readonly CalculationLine[], target: number): CalculationLine[] {
  const gap = roundToCents(roundToCents(target) - sumOf(lines));
  if (gap === 0) return [...lines];
  return [
    ...lines,
    lineOf('Arrondi', 'Chaque ligne est arrondie au centime. Cette ligne corrige la différence.', gap, OWN_CHOICE),
  ];
}

/** One value for each of the three declared months, oldest first. */
export type Triple<T> = readonly [T, T, T];
/** The place of a month in a `Triple`. */
export type Rank = 0 | 1 | 2;
/** Builds a `Triple` month by month. */
export const forEachMonth = <T>(build: (rank: Rank) => T): Triple<T> => [build(0), build(1), build(2)];
/** The mean of three amounts. Not rounded: rounding comes once, at the end. */
export const averageOf = ([first, second, third]: Triple<number>): number => (first + second + third) / 3;

/** « juin : 900,00 € ; juillet : 950,00 € ; août : 1 000,00 €. Moyenne : 950,00 € par mois. » Shorter when the months are alike. */
export function averageInWords(months: Triple<Month>, amounts: Triple<number>): string {
  const [first, second, third] = amounts;
  if (first === second && second === third) return `${euros(first)} par mois.`;
  const each = forEachMonth((rank) => `${monthName(months[rank])} : ${euros(amounts[rank])}`).join(' ; ');
  return `${each}. Moyenne : ${euros(averageOf(amounts))} par mois.`;
}

/** A rate or a coefficient as French people write it: 1.8 → « 1,8 ». */
export const decimalInWords = (value: number): string => String(Number(value.toFixed(5))).replace('.', ',');
/** 0.5985 → « 59,85 % » */
export const percentInWords = (rate: number): string => `${decimalInWords(rate * 100)}\u00a0%`;
