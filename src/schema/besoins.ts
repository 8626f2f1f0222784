/** What brings a person here, in the order in which the site offers them. The words shown are those of the catalogue. */
export const BESOINS = [
  'declarer',
  'demander',
  'actualiser',
  'inscrire',
  'courrier',
  'demenager',
  'famille',
  'entrer',
  'document',
  'delai',
  'offre',
  'voiture',
  'titre',
] as const;
export type Besoin = (typeof BESOINS)[number];
