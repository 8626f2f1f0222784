import type { Compte } from '#schema/compte.ts';
import { bareWords } from '../words/bare-words.ts';

/** An address in the four boxes of a form. */
export interface Address {
  voie: string;
  complement: string;
  codePostal: string;
  commune: string;
}

/** « 9 rue de la Palette, appartement 3, 00000 Exempleville » in its boxes. */
export function addressIn(text: string): Address {
  const [voie = '', ...rest] = text.split(',').map((part) => part.trim());
  const [, codePostal = '', commune = ''] = /^(\d{5}) (.+)$/.exec(rest.at(-1) ?? '') ?? [];
  return { voie, complement: rest.slice(0, -1).join(', '), codePostal, commune };
}

/** The boxes put together again, as the paper writes them. */
export const addressText = ({ voie, complement, codePostal, commune }: Address): string =>
  [voie, complement, `${codePostal} ${commune}`].filter((part) => part.trim() !== '').join(', ');

/** Would a letter reach the same door? Capitals, accents and commas do not count; a number or a floor does. */
export const sameAddress = (one: string, other: string): boolean => bareWords(one) === bareWords(other);

/**
 * Where an administration that was told nothing believes that somebody lives: her home before her last move, when the account has one. An
 * address told to one administration is not known to the others.
 */
export const addressBefore = ({ logement }: Pick<Compte, 'logement'>): string =>
  logement.demenagement?.ancienneAdresse ?? logement.adresse;
