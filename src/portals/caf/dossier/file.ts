import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { EvenementDe } from '#schema/evenement.ts';

type Droits = NonNullable<Compte['droits']>;

/** Does the CAF know this person? */
export const holds = (compte: Pick<Compte, 'droits'>): boolean => compte.droits !== undefined;

/** The file of the household. Only asked for a person that the CAF knows: the portal's door answers for the others. */
export function droitsOf({ droits }: Pick<Compte, 'droits'>): Droits {
  if (!droits) throw new Error('Cette personne n’a pas de dossier à la CAF.');
  return droits;
}

/** What the CAF itself has paid, oldest first. Absent in sessions saved before there was a second portal: it was the only one to pay. */
export const paidByCaf = (world: Pick<World, 'events'>): readonly EvenementDe<'paye'>[] =>
  eventsOf(world, 'paye').filter(({ de }) => de === undefined || de === 'caf');
