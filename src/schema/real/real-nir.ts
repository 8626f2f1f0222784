import { GAP, isCutAsNir, type Run } from './runs.ts';

/* Social security numbers that somebody may have. Structure: INSEE, « numéro d’inscription au répertoire ». */

/** Sex or kind, year, month (or the codes of an unknown one), any department but the fictional 00. */
const possibleNir = (digits: string): boolean => /^[123478]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(?!00)\d{8}$/.test(digits.slice(0, 13));

// As it is written on the card, with or without the key.
const LAYOUT = [1, 2, 2, 2, 3, 3, 2];

/** True for digits that hold a possible number, whatever its key: a wrong key is a real number mistyped. */
export function holdsNir({ digits, groups, liste }: Run): boolean {
  if ((digits.length === 13 || digits.length === 15) && !liste && possibleNir(digits)) return true;
  return groups.some((_group, from) => {
    const near = groups.slice(from, from + LAYOUT.length);
    return cutsLikeNir(near) || (!liste && nearlyNir(near));
  });
}

/** Thirteen or fifteen digits, alone or before others, cut as a social security number is: « 185 0578 006 084 91 ». */
const cutsLikeNir = (groups: readonly string[]): boolean =>
  groups.some((_group, rank) => {
    const first = groups.slice(0, rank + 1);
    const digits = first.join('');
    return (digits.length === 13 || digits.length === 15) && isCutAsNir(first) && possibleNir(digits);
  });

/** Written as on the card with a digit more or less, or another one wrong: it is still somebody's. */
const nearlyNir = (groups: readonly string[]): boolean =>
  [6, 7].some((length) => {
    const written = groups.slice(0, length);
    const off = written.reduce((sum, group, rank) => sum + Math.abs(group.length - (LAYOUT[rank] ?? 0)), 0);
    return written.length === length && off <= 1 && /^[123478]/.test(written[0] ?? '') && written[3] !== '00';
  });

// Corsica has letters in its department (2A, 2B).
const CORSICAN_BEGUN = `(?:^|\\D)[123478]${`${GAP}\\d`.repeat(4)}${GAP}2${GAP}[AB]`;
const CORSICAN = new RegExp(CORSICAN_BEGUN + `${GAP}\\d`.repeat(6), 'i');
const CORSICAN_ON_ITS_WAY = new RegExp(`${CORSICAN_BEGUN}${GAP}\\d`, 'i');

/** The same for somebody born in Corsica, whose number has a letter. */
export const holdsCorsicanNir = (text: string): boolean => CORSICAN.test(text);
/** True when such a number is on its way. */
export const beginsCorsicanNir = (text: string): boolean => CORSICAN_ON_ITS_WAY.test(text);
