import type { Offer } from './offer.ts';
import { OFFERS } from './offers.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').toLowerCase();
const wordsIn = (text: string): string[] =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);

/**
 * The offers that hold every word of the job, skill or number, in one of their headings, and every word of the place, whatever the
 * accents and the capitals. `contract` keeps one kind of contract. Empty: all.
 */
export function searchOffers(what: string, where: string, contract = ''): readonly Offer[] {
  const wanted = wordsIn(what);
  const places = wordsIn(where);
  const kind = plain(contract.trim());
  return OFFERS.filter(({ numero, intitule, metier, rome, entreprise, description, lieu, contrat }) => {
    const told = plain([numero, intitule, metier, rome, entreprise, contrat, ...description].join(' '));
    const there = plain(lieu);
    return (
      wanted.every((word) => told.includes(stem(word))) &&
      places.every((word) => there.includes(word)) &&
      (kind === '' || plain(contrat) === kind)
    );
  });
}

// « vendeuses » finds « vendeur ou vendeuse », « jardins » finds « jardinier »: the end of a word is not asked for.
const stem = (word: string): string => (word.length > 5 ? word.replace(/(euses?|eurs?|rices?|ieres?|iers?|es|s)$/, '') : word);

/** One offer by its number, however it was typed. */
export const offerOf = (numero: string): Offer | undefined =>
  OFFERS.find((offer) => offer.numero === numero.trim().toUpperCase());

/** The kinds of contract that offers are of. */
export const CONTRACTS: readonly string[] = [...new Set(OFFERS.map(({ contrat }) => contrat))].sort();
