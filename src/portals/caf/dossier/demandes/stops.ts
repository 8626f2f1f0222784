import type { Donnees } from '#schema/evenement.ts';

/** The money that somebody said to have stopped: « nadia/salaire ». */
export const stopsIn = (said: Donnees): string[] =>
  Object.entries(said)
    .filter(([key, value]) => key.startsWith('demandeCesse@') && value === 'oui')
    .map(([key]) => key.slice('demandeCesse@'.length));
