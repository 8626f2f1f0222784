import { readEuros } from '#engine/answers/number.ts';
import { isDay } from '#schema/day.ts';

/*
 * Values that a person reads at once and that a file writes otherwise: « 3 novembre 2026 », « 912,40 € », « oui ». Each gives what is to be
 * written, or undefined when it is not sure.
 */

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
const two = (digits: string): string => digits.padStart(2, '0');

/** « 3 novembre 2026 », « 1er/12/2026 » or « 2026-11-3 », as a day that exists: « 2026-11-03 ». */
export function dayFrom(text: string): string | undefined {
  const words = plain(text);
  const [, jour = '', nom = '', an = ''] =
    /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(words) ?? [];
  const [, jour2 = '', mois2 = '', an2 = ''] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(words) ?? [];
  const [, an3 = '', mois3 = '', jour3 = ''] = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(words) ?? [];
  const month = MONTHS.indexOf(nom) + 1;
  const found = an3
    ? `${an3}-${two(mois3)}-${two(jour3)}`
    : an2
      ? `${an2}-${two(mois2)}-${two(jour2)}`
      : month > 0
        ? `${an}-${two(String(month))}-${two(jour)}`
        : '';
  return isDay(found) ? found : undefined;
}

/** « novembre 2026 », « 11/2026 » or « 2026-8 », as a month: « 2026-11 ». */
export function monthFrom(text: string): string | undefined {
  const words = plain(text);
  const [, nom = '', an = ''] = /^([a-z]+) (\d{4})$/.exec(words) ?? [];
  const [, mois2 = '', an2 = ''] = /^(\d{1,2})[/. -](\d{4})$/.exec(words) ?? [];
  const [, an3 = '', mois3 = ''] = /^(\d{4})[/. -](\d{1,2})(?:[/. -]\d{1,2})?$/.exec(words) ?? [];
  const month = MONTHS.indexOf(nom) + 1 || Number(mois2 || mois3);
  const year = an || an2 || an3;
  return year !== '' && month >= 1 && month <= 12 ? `${year}-${two(String(month))}` : undefined;
}

/** « 1 912,40 € », as a file writes an amount: « 1912.40 ». */
export function amountFrom(text: string): string | undefined {
  const read = readEuros(text);
  if (!read.ok) return undefined;
  return read.decimales === 0 ? String(read.valeur) : read.valeur.toFixed(2);
}

/** « oui » or « vrai », as a file says yes: « true ». */
export function booleanFrom(text: string): string | undefined {
  const word = plain(text);
  if (['oui', 'vrai', 'yes', 'on'].includes(word)) return 'true';
  return ['non', 'faux', 'no', 'off'].includes(word) ? 'false' : undefined;
}

/** What is written, without its quotation marks. */
export const bare = (written: string): string => written.replace(/^(["'])(.*)\1$/s, '$2').trim();

/** The same, between quotation marks. */
export const inQuotes = (written: string): string => `"${bare(written)}"`;

/** A mend for a value that only some readings correct: what is written stays when none does. */
export const valueBy = (read: (text: string) => string | undefined) => ({
  valeur: (written: string) => read(bare(written)) ?? written,
});
