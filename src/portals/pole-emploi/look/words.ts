import type { DossierPoleEmploi } from '#schema/compte.ts';

/** How an appointment is held. */
export const HOW: Readonly<Record<DossierPoleEmploi['rendezVous'][number]['comment'], string>> = {
  agence: 'à l’agence',
  telephone: 'par téléphone',
  video: 'en vidéo',
};

/** What each category stands for (pole-emploi.md §2d and §2i), in few words. */
export const CATEGORIES: Readonly<Record<string, string>> = {
  A: 'sans emploi, en recherche',
  B: 'en recherche, avec 78 heures de travail ou moins dans le mois',
  C: 'en recherche, avec plus de 78 heures de travail dans le mois',
  D: 'pas disponible tout de suite (formation, maladie)',
  E: 'déjà en emploi, autre situation',
  F: 'parcours social',
  G: 'en attente d’orientation',
};

/** The body that follows the person, when it is another house. */
export const OTHER_REFERENTS: Readonly<Record<Exclude<DossierPoleEmploi['referent'], 'france-travail'>, string>> = {
  departement: 'le département',
  'mission-locale': 'la Mission locale',
  'cap-emploi': 'Cap emploi',
};

/** Every figure of the exercise is fictional; said where somebody could believe it. */
export const SIMULATED = 'Ces montants sont calculés pour apprendre. Seul France Travail peut calculer un vrai droit.';
