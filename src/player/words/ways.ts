import { wordsOf } from './languages.ts';

const FRENCH = {
  seulAide: 'J’ai besoin d’aide',
  bilanAide: 'Pas d’aide pendant le bilan. À la fin, on regarde ensemble, sans note.',
  finir: 'J’ai fini, voir le bilan',
  bravoTexte: 'Le bilan raconte ce que vous avez fait et ce qu’il faut retenir.',
  voirBilan: 'Voir le bilan',
  ensuite: 'Et ensuite ?',
  ensuiteGuide: 'Le faire moi-même, avec le guide',
  ensuiteSeul: 'Le refaire sans guide',
  ensuiteBilan: 'Le refaire sans aide, avec un bilan',
  autreExercice: 'Choisir un autre exercice',
  libreTexte: 'Entrez dans le portail et essayez ce que vous voulez. Rien n’est envoyé, rien n’est grave.',
  planDe: '{titre} : où en êtes-vous ?',
  sansDemarche: 'Pas de démarche à faire en ce moment. Avancez le calendrier pour voir la suite.',
  motsDifficiles: 'Les mots difficiles',
  demoTitre: 'Regardez, je vous montre',
  demoAide: 'Chaque geste est entouré avant d’être fait. Arrêtez quand vous voulez.',
  demoLire: 'Continuer',
  demoCommencer: 'Commencer la démonstration',
  demoPause: 'Pause',
  demoSuivant: 'Geste suivant',
  demoVitesse: 'Vitesse',
  demoLente: 'Lente',
  demoNormale: 'Normale',
  demoRapide: 'Rapide',
  demoFin: 'La démonstration est finie',
  demoFinTexte: 'À vous maintenant : le guide reste à côté de vous.',
} as const;

export type WayWord = keyof typeof FRENCH;

/** The guide in its other faces: alone, free practice, demonstration, and the end. */
export const t = wordsOf('parcours', FRENCH);
