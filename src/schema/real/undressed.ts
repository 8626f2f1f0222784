import { GAP, GONE } from './runs.ts';

/*
 * A number may be dressed: letters between its digits (« 06x12x34x56x78 », « 06 tiret 12 »), or letters drawn like digits (« O6 », « l 85 »). It is
 * somebody's all the same. Texts come from `skeleton`, hours taken out.
 */
const NAMES = 'tirets?|points?|espaces?|slash|barre|virgule|nbsp';
const SIGNS = `[^A-Za-z0-9\\s${GONE}]{0,3}`;
/** The same on both sides: « 400999N, 12 » and « 2e 14 » are two numbers. */
const JOINT = `(?:${SIGNS}(?:[A-Za-z]{1,2}|${NAMES})${SIGNS}|\\s+(?:[A-Za-z]{1,2}|${NAMES})\\s+)`;
const RUN = new RegExp(`\\d(?:(?:${GAP}|${JOINT})\\d)*`, 'gi');
const LETTERS = /[^\dA-Za-z]*[A-Za-z]+[^\dA-Za-z]*/g;
/** Between the numbers of a sentence: « de 12 à 14 et 16 », « 1 m 50 ». */
const WORD = /^\s+(?:et|ou|au?|aux|du|de|les?|la|en|ni|e|er|[hjlmxgsv]|[cdkm][mlg]|mn|cv|kw|[gm]o|an)\s+$/i;

// Of a vehicle: its own number, and the one of its registration document. And the code of a fictional photo, which begins like no other.
const VEHICLE =
  /(^|[^A-Za-z0-9])(?:EXPHOTO(?: ?[A-Z0-9]){0,15}|[A-HJ-NPR-Z]{2}[A-HJ-NPR-Z0-9]{15}|20\d\d[A-Z]{2}\d{1,5}|\d{1,4} [A-Z]{2,3} \d\d)(?![A-Za-z0-9])/g;
const withoutVehicles = (text: string): string => text.replace(VEHICLE, `$1${GONE}`);
const isDressed = (run: string): boolean => run.match(LETTERS)?.some((joint) => !WORD.test(joint)) ?? false;

/** The text, without what stands between the digits of its dressed numbers. */
export const undressed = (text: string): string =>
  withoutVehicles(text).replace(RUN, (run) => (isDressed(run) ? run.replace(LETTERS, ' ') : run));

const LONGEST_KEPT = 7;
/** True when a dressed number is on its way. */
export const beginsDressed = (text: string): boolean =>
  [...withoutVehicles(text).matchAll(RUN)].some(([run]) => run.replace(/\D/g, '').length > LONGEST_KEPT && isDressed(run));

const ALIKE = /(^|[^A-Za-z0-9])((?=[OolI]*\d)[\dOolI]+|(?!Il|il)[OolI]{1,3}(?=[ .-][\dOolI]))(?![A-Za-z0-9])/g;
/** The text, with the letters that stand for 0 and 1 among digits written as digits. */
export const withoutAlike = (text: string): string =>
  text.replace(ALIKE, (_all, before: string, word: string) => before + word.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'));
