import type { Choice } from '../field-props.ts';

const NAMES = [
  'Conduite d’engins agricoles et forestiers',
  'Bûcheronnage et élagage',
  'Entretien des espaces verts',
  'Élevage bovin ou équin',
  'Réalisation d’objets artistiques et fonctionnels',
  'Vente en alimentation',
  'Vente en habillement et accessoires de la personne',
  'Études et développement informatique',
  'Œuvres d’art : restauration et conservation',
  'Services domestiques',
  'Nettoyage de locaux',
  'Assistance auprès d’enfants',
];

/** As many jobs as the real list has codes (532), for the stories and the tests: twelve names, in many trades. */
export const JOBS: readonly Choice[] = Array.from({ length: 532 }, (_, rank) => {
  const name = NAMES[rank % NAMES.length] ?? '';
  const trade = Math.floor(rank / NAMES.length);
  return {
    valeur: `Z${1000 + rank}`,
    libelle: trade === 0 ? name : `${name}, spécialité ${trade}`,
    ...(name.startsWith('Services') ? { precision: 'Aide à domicile, ménage' } : {}),
  };
});
