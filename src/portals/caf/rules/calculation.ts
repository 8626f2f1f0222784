import { monthName } from '#engine/journal/day.ts';
import type { CalculationLine } from '#engine/portal/calculation.ts';
import { euros } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import type { Refusal } from './conditions/refusal.ts';

// The lines of a sum are the same in every portal; this folder takes them from here, with what only the Caf needs.
export {
  type CalculationLine,
  decimalInWords,
  lineOf,
  OWN_CHOICE,
  percentInWords,
  sumOf,
  withRounding,
} from '#engine/portal/calculation.ts';

/**
 * The result of a calculation, in euros a month. `montant` is what is paid: it is the sum of the lines.
 * `brut` is the amount before the CRDS and before the minimum under which nothing is paid. `regles` is the month of the scale.
 */
export interface Calculation {
  prestation: 'rsa' | 'prime-activite';
  montant: number;
  brut: number;
  regles: Month;
  /** The month of right, when it is said: later than `regles`, the scale of the story was kept. */
  pour?: Month;
  lignes: CalculationLine[];
  /** Why there is no amount: `montant` is then 0, and « hors-du-simulateur » means that not even this 0 may be shown. */
  refus?: Refusal;
}

/** What is said instead of an amount. */
export const refused = (prestation: Calculation['prestation'], refus: Refusal, regles: Month): Calculation => ({
  prestation,
  montant: 0,
  brut: 0,
  regles,
  lignes: [],
  refus,
});

/** True when these rules give no figure at all, not even 0. */
export const isWithoutAmount = ({ refus }: Pick<Calculation, 'refus'>): boolean => refus?.sorte === 'hors-du-simulateur';

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
