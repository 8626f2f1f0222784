import { matchesAlone } from './alone.ts';

/*
 * Bank accounts. The shape of each country's account (SWIFT, IBAN Registry): d digits, l letters, c either, after the country and its key.
 */
const SHAPES: Readonly<Record<string, string>> = {
  AD: 'd8c12',
  AT: 'd16',
  BE: 'd12',
  BG: 'l4d6c8',
  CH: 'd5c12',
  CI: 'l2d22',
  CY: 'd8c16',
  CZ: 'd20',
  DE: 'd18',
  DK: 'd14',
  DZ: 'd22',
  EE: 'd16',
  ES: 'd20',
  FI: 'd14',
  FR: 'd10c11d2',
  GB: 'l4d14',
  GR: 'd7c16',
  HR: 'd17',
  HU: 'd24',
  IE: 'l4d14',
  IS: 'd22',
  IT: 'l1d10c12',
  LI: 'd5c12',
  LT: 'd16',
  LU: 'd3c13',
  LV: 'l4c13',
  MA: 'd24',
  MC: 'd10c11d2',
  MT: 'l4d5c18',
  NL: 'l4d10',
  NO: 'd11',
  PL: 'd24',
  PT: 'd21',
  RO: 'l4c16',
  SE: 'd20',
  SI: 'd15',
  SK: 'd20',
  SM: 'l1d10c12',
  SN: 'l2d22',
  TN: 'd20',
  TR: 'd6c16',
  UA: 'd6c19',
};
const SIGNS = { d: '\\d', l: '[A-Z]', c: '[A-Z0-9]' } as const;
const BETWEEN = '[\\s.-]{0,2}';

const shapeOf = (country: string, shape: string): string =>
  `${country}${BETWEEN}\\d${BETWEEN}\\d${shape.replace(
    /([dlc])(\d+)/g,
    (_all, sign: keyof typeof SIGNS, count: string) => `(?:${BETWEEN}${SIGNS[sign]}){${count}}`,
  )}`;
const IBAN = new RegExp(
  `(?:${Object.entries(SHAPES)
    .map(([country, shape]) => shapeOf(country, shape))
    .join('|')})`,
  'giu',
);

const compact = (text: string): string => text.replace(/[\s.-]/g, '').toUpperCase();

/** True when the key of a written-together IBAN is right (ISO 7064, mod 97-10). */
export const ibanIsValid = (iban: string): boolean => {
  const moved = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(moved) % 97n === 1n;
};

/** True for an account that no bank can hold: French, with bank code 00000. */
export const isFictionalIban = (iban: string): boolean => iban.startsWith('FR') && iban.slice(4, 9) === '00000';

/** Every piece of a text that has the shape of an IBAN, as it is written. */
export const ibansIn = (text: string): string[] => matchesAlone(IBAN, text).map(([all]) => all);

/** True when a text holds, anywhere, an IBAN that could exist. */
export const holdsIban = (text: string): boolean =>
  ibansIn(text)
    .map(compact)
    .some((iban) => ibanIsValid(iban) && !isFictionalIban(iban));
