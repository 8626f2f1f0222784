import { NUMBER_SAID } from './said-number.ts';

/* Postal addresses that may exist. Texts come from `legible`. Nothing here needs look-behind: old Safari does not know it. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const WAY =
  '(?:rue|r\\.|av\\.?|avenue|bd\\.?|boulevard|allees?|chemin|ch\\.|impasse|imp\\.|place|pl\\.|quai|cours|route|rte|square|passage|villa|sente|residence|lotissement|hameau|lieu-?dit|cite|esplanade|faubourg|montee|venelle|mail|sq\\.|lot\\.|fg\\.|fbg)';
const RANK = '\\d{1,4} ?(?:bis|ter|quater|[a-d])?';
// « au 12 de la rue », « douze, rue »: a number said in words stands before a street, not before « cours » or « place ».
const NUMBERED_WAY = `(?:(?:^|[^\\d])${RANK}(?:[ ,]+| de la | du | de l')${WAY}|(?:^|[^a-z])${NUMBER_SAID}[ ,]+(?:rue|avenue|boulevard|allee|impasse|chemin)) `;
// « rue Victor Hugo, 12, Paris »
const WAY_THEN_NUMBER = `(?:^|[^a-z])(?:rue|avenue|boulevard|allee|impasse|chemin|quai) [^.!?,]{2,40}, ?(?:n° ?|numero )?${RANK} ?, ?(?:a )?`;
// Where no street has a name, the place has one.
const PLACE = '(?:residence|lotissement|hameau|lieu-?dit|cite|hlm|immeuble|batiment|bat\\.?|le bourg)';
// 00 is no department and 99 a foreign country: those are the towns of our characters.
const TOWN = '(?:^|[^\\d])(?:0[1-9]|[1-8]\\d|9[0-578]) ?\\d{3}[ ,]+(?!euros?|eur|km|kilometres?|francs?|habitants?|fois)[a-z]{2}';
const CITIES =
  '(?:paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|toulon|saint-etienne|le havre|grenoble|dijon|angers|villeurbanne|nimes|clermont-ferrand|aix-en-provence|le mans|brest|tours|amiens|limoges|perpignan|metz|besancon|orleans|rouen|mulhouse|caen|nancy|saint-denis|argenteuil|montreuil|roubaix|tourcoing|avignon|poitiers|creteil|nanterre|versailles|pau|fort-de-france|cayenne|pointe-a-pitre|mamoudzou)';
const ADDRESSES: readonly RegExp[] = [
  new RegExp(`${NUMBERED_WAY}[^]{2,80}?${TOWN}`),
  new RegExp(`${NUMBERED_WAY}[^.!?]{2,60}?[^a-z]${CITIES}(?![a-z-])`),
  new RegExp(`(?:^|[^\\d])(?:0[1-9]|[1-8]\\d|9[0-578]) ?\\d{3}[ ,]+${CITIES}(?![a-z-])`),
  new RegExp(`${NUMBERED_WAY}[^]{2,60}?(?:^|[^\\d])(?:0[1-9]|[1-8]\\d|9[0-578])\\d{3}\\s*$`),
  new RegExp(`${WAY_THEN_NUMBER}(?:${CITIES}(?![a-z-])|\\d{5})`),
  new RegExp(`(?:^|[^a-z])${PLACE}(?![a-z])[^!?]{0,60}?${TOWN}`),
];

/** True when a text holds a postal address that may exist: a numbered street with a real postcode or a large town. */
export const holdsAddress = (text: string): boolean => {
  const words = folded(text);
  return ADDRESSES.some((address) => address.test(words));
};
