import { roundToCents } from '../words/money.ts';

/** Written as the source of a line when no text says what to do: the rule is then ours. */
export const OWN_CHOICE = 'choix du simulateur';

/** One step of a sum shown to a learner: `montant` in euros, signed, two decimals; `libelle` and `detail` in plain French. */
export interface CalculationLine {
  libelle: string;
  detail: string;
  montant: number;
  source: string;
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

/** True when a line of the sum rests on a figure or a rule that the simulator chose: the screen then says so. */
export const restsOnChoice = (lines: readonly { source: string }[]): boolean =>
  lines.some(({ source }) => source.includes(OWN_CHOICE));

/** A rate or a coefficient as French people write it: 1.8 → « 1,8 ». */
export const decimalInWords = (value: number): string => String(Number(value.toFixed(5))).replace('.', ',');
/** 0.5985 → « 59,85 % » */
export const percentInWords = (rate: number): string => `${decimalInWords(rate * 100)}\u00a0%`;
