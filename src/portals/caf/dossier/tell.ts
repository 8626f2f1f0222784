import type { Donnees, EvenementDe, Fait } from '#schema/evenement.ts';

/** In the account, and by e-mail. */
export const BOTH = ['espace', 'courriel'] as const;

/** A message of the Caf, once by each of these ways; in the account alone when nothing is said. `id` names it once for all. */
export const tell = (
  id: string,
  modele: string,
  donnees: Donnees,
  ways: readonly EvenementDe<'recu'>['canal'][] = ['espace'],
): Fait[] => ways.map((canal) => ({ type: 'recu', message: `caf:${id}:${canal}`, ...{ canal, de: 'caf', modele, donnees } }));
