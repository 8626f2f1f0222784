import { legible } from '#schema/legible.ts';
import { roundToCents } from '../words/money.ts';

/** What is wrong with a number. `milliers`: « 1.234 » has two meanings. `espaces`: « 12 34 ». `cents`: « 12 € 5 ». */
export type NumberDoubt = 'vide' | 'lettres' | 'illisible' | 'espaces' | 'milliers' | 'decimales' | 'cents' | 'grand';
/** A number as a person means it, with how many digits she wrote after the comma; or the question to ask. */
export type NumberRead = { ok: true; valeur: number; decimales: number } | { ok: false; doute: NumberDoubt };

const doubt = (doute: NumberDoubt): NumberRead => ({ ok: false, doute });
/** As it is read: what is seen, small letters, nothing around. */
export const asRead = (saisie: string): string => legible(saisie).trim().toLowerCase();

// Groups of three, all separated by the same sign, which is not the one before the decimals.
const GROUPED = /^(-?) ?([1-9]\d{0,2}(?:([ '.,])\d{3})(?:\3\d{3})*)(?: ?([.,]) ?(\d+))?$/;
const TOGETHER = /^(-?) ?(\d+)(?: ?([.,]) ?(\d+))?$/;

/**
 * Reads a number as people write it: « 1 234,50 », « 1.234,50 », « 1,234.50 », « 1'234.50 », « 1234,5 ». Gives the value that is
 * meant, with two decimals at most, or a doubt; never another value. `text` comes from `asRead`.
 */
export function readNumber(text: string): NumberRead {
  if (text === '') return doubt('vide');
  const together = TOGETHER.exec(text);
  if (together) {
    const [, sign, whole = '', mark, decimals = ''] = together;
    // « 1.234 » is one thousand for some, a little more than one for others. « 0,500 » and « 12345,678 » are not thousands.
    if (decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return doubt('milliers');
    return number(sign, whole, mark === undefined ? '' : decimals);
  }
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const [, sign, whole = '', between, mark, decimals = ''] = grouped;
    return between === mark ? doubt('illisible') : number(sign, whole.replace(/\D/g, ''), decimals);
  }
  if (/\p{L}/u.test(text)) return doubt('lettres');
  return doubt(/^-? ?\d[\d ]* \d[\d ]*([.,]\d*)?$/.test(text) ? 'espaces' : 'illisible');
}

function number(sign: string | undefined, whole: string, decimals: string): NumberRead {
  if (decimals.length > 2) return doubt('decimales');
  // Past what a computer counts to the cent, another number would be kept.
  if (whole.replace(/^0+/, '').length > 13) return doubt('grand');
  const valeur = Number(`${whole}.${decimals || '0'}`);
  return { ok: true, valeur: sign === '-' && valeur !== 0 ? -valeur : valeur, decimales: decimals.length };
}

const EUROS = '(?:€|euros?|eur)';
// « 12 cent » may be twelve hundred.
const CENTS = '(?:c|ct|cts|centimes?)';
const SIGN_LAST = new RegExp(`^(.*\\d) ?${EUROS}$`);
const SIGN_FIRST = new RegExp(`^${EUROS} ?(-? ?\\d.*)$`);
const SIGN_BETWEEN = new RegExp(`^(.*?\\d) ?${EUROS} ?(?:et )?(\\d+)(?: ?(${CENTS}))?$`);
const CENTS_ALONE = new RegExp(`^(\\d{1,2}) ?${CENTS}$`);

/**
 * Reads euros and cents: a number with or without its sign, before or after, and « 12 € 50 », « 12 euros et 50 centimes »,
 * « 50 centimes ».
 */
export function readEuros(saisie: string): NumberRead {
  const text = asRead(saisie)
    .replace(/\s*€\s*/g, ' € ')
    .trim();
  const alone = CENTS_ALONE.exec(text);
  if (alone) return { ok: true, valeur: Number(alone[1]) / 100, decimales: 2 };
  const between = SIGN_BETWEEN.exec(text);
  if (between) {
    const [, before = '', cents = '', said] = between;
    const euros = readNumber(before);
    if (!euros.ok) return euros;
    // « 12 € 5 » may be five cents or fifty.
    if (euros.decimales > 0 || cents.length > 2 || (cents.length === 1 && said === undefined)) return doubt('cents');
    const valeur = roundToCents(Math.abs(euros.valeur) + Number(cents) / 100);
    return { ok: true, valeur: before.startsWith('-') ? -valeur : valeur, decimales: 2 };
  }
  return readNumber(SIGN_LAST.exec(text)?.[1] ?? SIGN_FIRST.exec(text)?.[1] ?? text);
}
