import { textsOf } from './languages.ts';

const FRENCH = {
  titre: 'Que deviennent mes données\u00a0?',
  rien: 'Rien n’est encore parti. Voici ce que l’administration tient déjà sans vous.',
} as const;

export type DataWord = keyof typeof FRENCH;

/** The first line of « Que deviennent mes données ? », and when nothing has left. */
export const DATA = textsOf('donnees', FRENCH);
