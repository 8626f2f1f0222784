import type { Day } from '#schema/day.ts';

/** A region of France, as the person lives in it. */
export type Region = keyof typeof REGIONS;

/** What one fiscal horsepower costs, in euros, from a day on; undefined where the price of 2026 was not found. */
interface Price {
  depuis: Day;
  parCheval: number | undefined;
  /** Euros added whatever the power. */
  forfait?: number;
}

const since2026 = (parCheval: number | undefined): readonly Price[] => [{ depuis: '2026-01-01', parCheval }];

/**
 * The price of one horsepower by region, oldest first: ants.md §4.1 (press of January 2026, and the decision of Île-de-France Mobilités of
 * 1 March 2026). CIBS, art. L421-41 to L421-54: each region votes its own, 60 € at most in 2026.
 */
const REGIONS = {
  'auvergne-rhone-alpes': { nom: 'Auvergne-Rhône-Alpes', prix: since2026(43) },
  'bourgogne-franche-comte': { nom: 'Bourgogne-Franche-Comté', prix: since2026(60) },
  bretagne: { nom: 'Bretagne', prix: since2026(60) },
  'centre-val-de-loire': { nom: 'Centre-Val de Loire', prix: since2026(60) },
  corse: { nom: 'Corse', prix: since2026(53) },
  'grand-est': { nom: 'Grand Est', prix: since2026(60) },
  guadeloupe: { nom: 'Guadeloupe', prix: since2026(undefined) },
  guyane: { nom: 'Guyane', prix: since2026(undefined) },
  'hauts-de-france': { nom: 'Hauts-de-France', prix: since2026(42) },
  'ile-de-france': {
    nom: 'Île-de-France',
    prix: [
      { depuis: '2026-01-01', parCheval: 54.95 },
      { depuis: '2026-03-01', parCheval: 54.95, forfait: 14 },
    ],
  },
  'la-reunion': {
    nom: 'La Réunion',
    prix: [
      { depuis: '2026-01-01', parCheval: 57 },
      { depuis: '2026-02-01', parCheval: 60 },
    ],
  },
  martinique: { nom: 'Martinique', prix: since2026(undefined) },
  mayotte: { nom: 'Mayotte', prix: since2026(undefined) },
  normandie: { nom: 'Normandie', prix: since2026(60) },
  'nouvelle-aquitaine': { nom: 'Nouvelle-Aquitaine', prix: since2026(53) },
  occitanie: { nom: 'Occitanie', prix: since2026(59.5) },
  'pays-de-la-loire': { nom: 'Pays de la Loire', prix: since2026(undefined) },
  'provence-alpes-cote-d-azur': { nom: 'Provence-Alpes-Côte d’Azur', prix: since2026(60) },
} as const satisfies Readonly<Record<string, { nom: string; prix: readonly Price[] }>>;

/** Every region, in the order of the alphabet. */
export const REGION_IDS = Object.keys(REGIONS) as readonly Region[];

/** « Bretagne » */
export const regionName = (region: Region): string => REGIONS[region].nom;

/** Euros for one horsepower, and the flat part, on that day, and since when; undefined when they are not known. */
export function regionalPrice(region: Region, le: Day): { parCheval: number; forfait: number; depuis: Day } | undefined {
  const prices: readonly Price[] = REGIONS[region].prix;
  const price = prices.findLast(({ depuis }) => depuis <= le);
  return price?.parCheval === undefined
    ? undefined
    : { parCheval: price.parCheval, forfait: price.forfait ?? 0, depuis: price.depuis };
}
