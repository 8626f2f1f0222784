import { textsOf } from './languages.ts';

const FRENCH = {
  titre: 'Que deviennent mes données\u00a0?',
  replie: 'Rien n’est encore parti. L’administration tient pourtant déjà des informations, sans vous.',
  rien: 'Rien n’est encore parti. Voici ce que l’administration tient déjà sans vous.',
  replier: 'Réduire',
  deplier: 'Voir',
} as const;

export type DataWord = keyof typeof FRENCH;

/** The first line of « Que deviennent mes données ? », there before the rest. */
export const DATA = textsOf('donnees', FRENCH);
