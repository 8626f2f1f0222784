import { wordsOf } from './languages.ts';

const FRENCH = {
  jeLeFais: 'Je le fais avec vous : {geste}',
  cestMontre: 'C’est entouré en vert sur l’écran.',
  pasSurCettePage: 'Ce n’est pas sur cette page. {geste}',
  faitPourVous: 'C’est fait. Vous pouvez refaire cette étape vous-même avec « Revenir à un moment ».',
  riendePlus: 'Je ne sais pas aller plus loin d’ici. Relisez la consigne, ou revenez à un moment d’avant.',
  gesteOuvrir: 'Ouvrir « {lieu} ».',
  gesteLire: 'Lire le message « {objet} ».',
  gesteAttendre: 'Avancer le calendrier jusqu’au {jour}.',
  gestePatienter: 'Attendre {minutes} minutes.',
  gesteEnvoyer: 'Remplir et envoyer cette page.',
  gesteAppuyer: 'Appuyer sur le bouton entouré.',
  gesteRepondre: 'Répondre « {saisie} » pour {quoi}.',
  gesteReporter: 'Laisser pour plus tard {quoi}.',
} as const;

export type GestureWord = keyof typeof FRENCH;

/** Gestures, and the help that names them. */
export const t = wordsOf('gestes', FRENCH);
