import type { Donnees, Fait } from '#schema/evenement.ts';

/** A message about papers, in the account or by e-mail. `id` names it once for all. */
export const tell = (id: string, modele: string, donnees: Donnees, canal: 'espace' | 'courriel' = 'espace'): Fait => ({
  type: 'recu',
  message: `caf:${id}:${canal}`,
  ...{ canal, de: 'caf', modele, donnees },
});
