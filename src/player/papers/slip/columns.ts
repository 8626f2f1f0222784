import type { SlipLine, SlipSection } from '#engine/household/pay-slip/slip.ts';
import { decimalInWords } from '#engine/portal/calculation.ts';
import { euros } from '#engine/words/money.ts';

/** « 1 043,20 »: an amount in a column whose head says « en euros ». Empty when there is none. */
export const amountIn = (amount: number | undefined): string =>
  amount === undefined ? '' : euros(amount).replace('\u00a0€', '');

/** « 151,67 h », « 18 titres », « 1 337,29 » */
export function baseIn({ base, unite }: SlipLine): string {
  if (base === undefined) return '';
  if (unite === undefined) return amountIn(base);
  return `${decimalInWords(base)}\u00a0${unite === 'titre' && base > 1 ? 'titres' : unite}`;
}

/** « 6,90 » percent, or « 12,8569 » euros for one hour. */
export function rateIn({ taux, unite }: SlipLine): string {
  if (taux === undefined) return '';
  return (unite === 'h' ? decimalInWords(taux) : taux.toFixed(2).replace('.', ',')).replace('-', '−');
}

/** Every line of a slip in the order of its reading, each with its block. */
export const linesOf = (sections: readonly SlipSection[]): { line: SlipLine; section: SlipSection }[] =>
  sections.flatMap((section) => section.lignes.map((line) => ({ line, section })));
