import type { Portal } from '#engine/portal/portal.ts';

const SOURCE = 'Dossier de faits ANTS, § 7 (novembre 2026)';
const entry = (mot: string, definition: string) => ({ mot, definition, source: SOURCE });

/** The words of the portal, each in one plain sentence (ants.md §7). */
export const glossaire: Portal['glossaire'] = {
  'ants-france-titres': entry(
    'ANTS, France Titres',
    'Agence de l’État qui fait fabriquer les cartes d’identité, passeports, permis et cartes grises.',
  ),
  'carte-grise': entry('carte grise', 'Le document qui dit quelle voiture c’est, et qui en est le titulaire.'),
  titulaire: entry('titulaire', 'La personne dont le nom est écrit sur la carte grise.'),
  cotitulaire: entry('cotitulaire', 'Une autre personne inscrite avec le titulaire.'),
  'code-confidentiel': entry(
    'code confidentiel',
    'Code à 5 chiffres qui prouve que la carte grise est bien la vôtre, quand on entre avec le compte ANTS.',
  ),
  siv: entry('SIV', 'Le fichier national des véhicules et de leurs titulaires.'),
  'numero-de-formule': entry('numéro de formule', 'Le numéro imprimé sur la carte grise elle-même.'),
  'cheval-fiscal': entry('cheval fiscal', 'L’unité qui sert à calculer la taxe d’une carte grise.'),
  cert: entry('CERT', 'Le bureau de l’État où un agent vérifie les dossiers.'),
  'justif-adresse': entry(
    'vérification de l’adresse',
    'Vérification automatique auprès de votre fournisseur d’énergie, avec votre accord (Justif’Adresse).',
  ),
  'justificatif-de-domicile': entry('justificatif de domicile', 'Un papier récent, à votre nom, qui montre où vous habitez.'),
};
