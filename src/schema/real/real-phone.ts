import { GAP, GONE } from './runs.ts';

/* Telephones that may be somebody's. Texts come from `skeleton`, without what is fictional or harmless (`harmless.ts`). */
const NINE = `[1-9](?:${GAP}\\d){8}(?!\\d)`;
const FRENCH = `(?:^|[^\\d])(?:(?:\\+|00)${GAP}3${GAP}3${GAP}(?:0${GAP})?|0${GAP})${NINE}`;
// « 00120 00121 » are two postcodes.
const FOREIGN = `\\+(?:${GAP}\\d){8,15}|(?:^|[^\\d])(?!00\\d{3}(?!\\d))00${GAP}[1-9](?:${GAP}\\d){8,13}(?!\\d)`;
const PHONE = new RegExp(`${FRENCH}|${FOREIGN}`);

// Pairs, and what makes them a telephone: « 6 12 34 56 78 » without its zero; « mon 06, c’est le 12 34 56 78 »; « 06 puis 12 puis 34… ».
const WITHOUT_ZERO = /(?:^|\D)(?:33[^A-Za-z0-9§]?)?([67])([^A-Za-z0-9§]?)((?:\d\d\2){3}\d\d)(?!\d)/g;
const toldApart = (pairs: number): readonly RegExp[] => [
  new RegExp(`(?:^|\\D)0([1-79])([^\\d${GONE}]{1,25}?)(\\d\\d(?:${GAP}\\d\\d){${pairs - 1}})`, 'g'),
  // « 1 m 01 puis 10 » is a length.
  new RegExp(
    `(?:^|[A-Za-z]{2} |[^A-Za-z0-9 ] ?)0([1-79])( ?,? (?:et )?(?:puis|ensuite|apres) )((?:\\d\\d\\2){${pairs - 1}}\\d\\d)`,
    'gi',
  ),
];
const WHOLE = [WITHOUT_ZERO, ...toldApart(4)];
const BEGUN = toldApart(3);
// Kept for fiction by Arcep, without their zero.
const FICTIONAL = /^(?:63998|19900)/;
const LAST_DAY = 31;

/** Pairs of somebody: not of fiction, and not « 6 12 18 24 30 », which are days of a month. */
const holdsPairs = (text: string, shapes: readonly RegExp[]): boolean =>
  shapes.some((shape) =>
    [...text.matchAll(shape)].some(
      ([, first = '', , pairs = '']) =>
        (pairs.match(/\d\d/g) ?? []).some((pair) => Number(pair) > LAST_DAY) && !FICTIONAL.test(first + pairs.replace(/\D/g, '')),
    ),
  );

/** True when a text holds a telephone that may be somebody's. */
export const holdsPhone = (text: string): boolean => PHONE.test(text) || holdsPairs(text, WHOLE);

/** True when a telephone whose beginning is told apart is on its way. */
export const beginsPhone = (text: string): boolean => holdsPairs(text, BEGUN);
