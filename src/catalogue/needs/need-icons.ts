import type { IconName } from '#ui/index.ts';
import type { Need } from '../content.ts';

/** The drawing of each need, the same on every page. */
export const NEED_ICONS: Readonly<Record<Need, IconName>> = {
  declarer: 'euro',
  demander: 'plus',
  actualiser: 'calendrier',
  inscrire: 'personne',
  courrier: 'messages',
  demenager: 'maison',
  famille: 'personne',
  entrer: 'cadenas',
  document: 'document',
  delai: 'horloge',
  offre: 'loupe',
  voiture: 'dossier',
  titre: 'personne',
  autres: 'plus',
};
