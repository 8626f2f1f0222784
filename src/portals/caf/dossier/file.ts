import type { Compte } from '#schema/compte.ts';

type Droits = NonNullable<Compte['droits']>;

/** Does the CAF know this person? */
export const holds = (compte: Pick<Compte, 'droits'>): boolean => compte.droits !== undefined;

/** The file of the household. Only asked for a person that the CAF knows: the portal's door answers for the others. */
export function droitsOf({ droits }: Pick<Compte, 'droits'>): Droits {
  if (!droits) throw new Error('Cette personne n’a pas de dossier à la CAF.');
  return droits;
}
