import { type IbanFound, ibansIn, isFictionalIban } from './iban.ts';
import { GAP, GONE, isCut, isCutAsNir } from './real/runs.ts';

/*
 * What is taken out of a text before it is judged: numbers that nobody can have, then days, hours and amounts, whose digits would
 * otherwise join those of their neighbours. Each leaves a sign that is part of no number. Texts come from `skeleton`.
 */
/** These digits one after the other, whatever separates them. */
const spaced = (...digits: readonly string[]): string => digits.join(GAP);
const any = (count: number): string[] => Array.from({ length: count }, () => '\\d');

/** A number that nobody can have. `cut`: how its groups are written when other numbers stand beside it; without it, none may. */
type Fictional = { pattern: RegExp; cut?: (groups: readonly string[]) => boolean };

// Department 00. Numbers that begin with 7 or 8 are provisional ones.
const NIR = spaced('[1278]', ...any(4), '0', '0');
const WHOLE_NIR = spaced(NIR, ...any(6));
// Kept for fiction by Arcep (numbering plan): they will never be anyone's.
const PREFIX = `(?:\\+${spaced('3', '3', '')}(?:${spaced('0', '')})?|${spaced('0', '0', '3', '3', '')}|${spaced('0', '')})`;
const PHONE = `${PREFIX}(?:${spaced(...'63998')}|${spaced(...'19900')})`;

const isCutAsCompany = isCut([3, 6, 9, 14]);
// By pairs from the end: a country may stand before.
const isCutByPairs = isCut([2, 4, 6, 8, 9, 10, 11, 12, 13]);
const isCutAsPhone = (groups: readonly string[]): boolean => isCutByPairs([...groups].reverse());

const WHOLE: readonly Fictional[] = [
  { pattern: new RegExp(`${WHOLE_NIR}(?:${GAP}\\d){2}(?!\\d)`, 'g'), cut: isCutAsNir },
  { pattern: new RegExp(`${WHOLE_NIR}(?!\\d)`, 'g'), cut: isCutAsNir },
  { pattern: new RegExp(`${PHONE}(?:${GAP}\\d){4}(?!\\d)`, 'g'), cut: isCutAsPhone },
  // An account of the bank 00000, without its country.
  { pattern: new RegExp(`${spaced(...'00000', ...any(18))}(?!\\d)`, 'g'), cut: isCut([5, 10, 21, 23]) },
  // The card and the stamps of our characters: sixteen digits, and no bank begins with 0000.
  { pattern: new RegExp(`${spaced(...'0000', ...any(12))}(?!\\d)`, 'g'), cut: isCut([4, 8, 12, 16]) },
  // A company whose number begins with 000.
  { pattern: new RegExp(`${spaced('0', '0', '0', ...any(11))}(?!\\d)`, 'g'), cut: isCutAsCompany },
];
// What is on its way is written last: beside other digits, it may be the end of theirs.
const BEGUN: readonly Fictional[] = [
  { pattern: new RegExp(`${NIR}(?:${GAP}\\d){0,8}(?!${GAP}\\d)`, 'g') },
  { pattern: new RegExp(`${PHONE}(?:${GAP}\\d){0,4}(?!${GAP}\\d)`, 'g') },
  { pattern: new RegExp(`${spaced('0', '0', '0')}(?:${GAP}\\d){0,11}(?!${GAP}\\d)`, 'g') },
];
// « FR76 0000 0 »: a country, a key, and the bank that does not exist.
const IBAN_BEGUN = 9;

/** The text without the fictional numbers that it holds. */
export const withoutFictional = (text: string): string =>
  blank(
    withoutIbans(text, ({ whole }) => whole),
    WHOLE,
  );

/** The text without fictional numbers, whole or on their way, for what is being typed. */
export const withoutBegun = (text: string): string =>
  blank(
    withoutIbans(text, ({ iban }) => iban.length >= IBAN_BEGUN),
    [...WHOLE, ...BEGUN],
  );

function withoutIbans(text: string, enough: (found: IbanFound) => boolean): string {
  const fictional = ibansIn(text).filter((found) => enough(found) && isFictionalIban(found.iban));
  return fictional.reverse().reduce((left, { at, written }) => left.slice(0, at) + GONE + left.slice(at + written.length), text);
}

const BEFORE = new RegExp(`\\d(${GAP})$`);
const AFTER = new RegExp(`^${GAP}\\d`);

// A piece of a longer number is not the fictional one: no digit touches it; beside others, it is cut as its kind is, and what
// separates its groups does not go on before it, as in « 01-06-39-98-00 ».
const blank = (text: string, fictional: readonly Fictional[]): string =>
  fictional.reduce(
    (left, { pattern, cut }) =>
      blankWhere(left, pattern, (number, before, after) => {
        const gap = BEFORE.exec(before)?.[1];
        if (gap === undefined && !AFTER.test(after)) return true;
        const goesOn = gap === '' || (gap !== undefined && number.split(/\d/).slice(1, -1).includes(gap));
        return !goesOn && cut?.(number.split(/\D+/)) === true;
      }),
    text,
  );

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const DAYS: readonly RegExp[] = [
  new RegExp(`${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`, 'g'),
  new RegExp(`${DAY}([/.-])${MONTH}\\1(?:${YEAR}|\\d\\d)`, 'g'),
  new RegExp(`${DAY} ${MONTH} ${YEAR}`, 'g'),
  new RegExp(`(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${YEAR}`, 'g'),
  new RegExp(`${YEAR}-(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])/${YEAR}`, 'g'),
  /(?:[01]?\d|2[0-4])(?::| ?h ?)[0-5]\d(?![A-Za-z])/gi,
  /(?:[01]?\d|2[0-4]) ?h(?![A-Za-z0-9])/gi,
];
const AMOUNT = /\d{1,3}(?:[ .']\d{3})+,\d\d|\d{1,7}[.,]\d\d/g;

const JOINING = "./\\-·'";
const TOUCHING = new RegExp(`^(?:\\d|[${JOINING}_]\\d)`);
// « arret-2026-10-12 » ends with a day; « 2B.006,08 » with no amount.
const AFTER_NUMBER = new RegExp(`(?:[A-Za-z0-9]|\\d[${JOINING}])$`);
const AFTER_ANY = new RegExp(`[A-Za-z0-9][,${JOINING}]?$`);
const BEFORE_MORE = new RegExp(`^(?:\\d|[,${JOINING}_]\\d)`);

// « D1106 », a trade of the ROME: « De 1 m 01, D1106, 1234 AB 75 » holds no telephone.
const TRADE = /[A-N]\d{4}(?![A-Za-z0-9])/g;

/** The text without its trades, days, months, hours and amounts to the cent, when they stand alone. */
export function withoutHarmless(text: string): string {
  // Between two of them, a comma only makes a list.
  const withoutDays = [TRADE, ...DAYS].reduce(
    (left, pattern) => blankWhere(left, pattern, (_all, before, after) => !AFTER_NUMBER.test(before) && !TOUCHING.test(after)),
    text,
  );
  return blankWhere(withoutDays, AMOUNT, (_all, before, after) => !AFTER_ANY.test(before) && !BEFORE_MORE.test(after));
}

// What stands just around a match is enough to judge it.
const AROUND = 4;
/** `before` is read as it is left: a number is not beside what was taken out. */
function blankWhere(text: string, pattern: RegExp, gone: (all: string, before: string, after: string) => boolean): string {
  let left = '';
  let last = 0;
  for (const { 0: all, index } of text.matchAll(pattern)) {
    left += text.slice(last, index);
    last = index + all.length;
    left += gone(all, left.slice(-AROUND), text.slice(last, last + AROUND)) ? GONE : all;
  }
  return left + text.slice(last);
}
