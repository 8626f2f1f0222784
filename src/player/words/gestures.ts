import { wordsOf } from './languages.ts';

const FRENCH = {
  jeLeFais: 'Je le fais avec vous : {geste}',
  cestMontre: 'C’est entouré en vert sur l’écran.',
  pasSurCettePage: 'Ce n’est pas sur cette page.',
  faitPourVous: 'C’est fait. Vous pouvez le refaire vous-même avec « Revenir à un moment ».',
  riendePlus: 'Il n’y a plus rien à faire ici. Le bilan raconte ce qui s’est passé.',

  // What is being done before the eyes of the person
  gesteOuvrir: 'Ouvrir « {lieu} ».',
  gesteOuvrirPar: 'Ouvrir « {lieu} » : appuyer sur « {quoi} ».',
  gesteMessagerie: 'Aller dans la messagerie.',
  gestePapier: 'Dans « Mes papiers », ouvrir « {lieu} ».',
  gesteLire: 'Lire le message « {objet} ».',
  gesteAttendre: 'Avancer le calendrier jusqu’au {jour}.',
  gestePatienter: 'Attendre {minutes} minutes, avec le calendrier.',
  gesteEnvoyer: 'Remplir et envoyer cette page.',
  gesteOnglet: 'Revenir à l’onglet « {quoi} ».',
  gesteAppuyer: 'Appuyer sur « {quoi} ».',
  gesteRemplir: 'Remplir la case « {quoi} ».',
  gesteRepondre: 'Répondre « {saisie} » à « {quoi} ».',
  gesteCocher: 'Cocher « {quoi} ».',
  gesteReporter: 'Laisser pour plus tard « {quoi} ».',

  // What the person is to do: never the answer itself
  faitesOuvrir: 'Ouvrez « {lieu} ».',
  faitesOuvrirPar: 'Ouvrez « {lieu} » : appuyez sur « {quoi} ».',
  faitesMessagerie: 'Allez dans votre messagerie.',
  faitesPapier: 'Dans « Mes papiers », ouvrez « {lieu} ».',
  faitesLire: 'Lisez le message « {objet} ».',
  faitesAttendre: 'Avancez le calendrier jusqu’au {jour}.',
  faitesPatienter: 'Attendez {minutes} minutes, avec le calendrier.',
  faitesOnglet: 'Revenez à l’onglet « {quoi} ».',
  faitesEnvoyer: 'Envoyez cette page.',
  faitesRepondre: 'Répondez à « {quoi} ».',
  faitesCocher: 'Cochez « {quoi} ».',
  faitesReporter: 'Choisissez « Je ne sais pas encore » pour « {quoi} ».',
} as const;

export type GestureWord = keyof typeof FRENCH;

/** Gestures, and the help that names them. */
export const t = wordsOf('gestes', FRENCH);
