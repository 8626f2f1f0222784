import { wordsOf } from './languages.ts';

const FRENCH = {
  libreTexte: 'Entrez dans le portail et essayez ce que vous voulez. Rien n’est envoyé, rien n’est grave.',
  planDe: '{titre} : où en êtes-vous ?',
  sansDemarche: 'Pas de démarche à faire en ce moment. Avancez le calendrier pour voir la suite.',
  motsDifficiles: 'Les mots difficiles',
} as const;

export type FreeWord = keyof typeof FRENCH;

/** The guide in free practice. */
export const t = wordsOf('libre', FRENCH);
