import type { Adulte, Compte } from '#schema/compte.ts';

/** Every adult of whom an account speaks: those of the household, and those who join it in the story. */
export const everyoneOf = ({ foyer }: Pick<Compte, 'foyer'>): Adulte[] => [
  ...foyer.adultes,
  ...(foyer.changements ?? []).flatMap((change) => (change.nature === 'couple' ? [change.avec] : [])),
];
