import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { isHers, vehiclesOf } from './vehicles.ts';

/** The vehicle that is to be sold in the story, as long as it is the person's. */
export const carForSale = (world: Pick<World, 'compte' | 'events'>): Vehicule | undefined => {
  const hers = vehiclesOf(world).filter((car) => isHers(world, car));
  return hers.find(({ vendu }) => vendu !== undefined) ?? hers[0];
};

/** A sale that was declared, with its code. */
export interface Sale {
  dossier: string;
  numero: string;
  le: Day;
  vehicule: string;
  code: string;
  /** The last day on which the code is known. */
  jusquau: Day;
  donnees: Donnees;
}

/** Every sale that was declared, oldest first. */
export const salesOf = (world: Pick<World, 'events'>): Sale[] =>
  decisionsOf(world, 'cession-enregistree').flatMap(({ dossier, donnees, le }) => {
    const sent = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
    return donnees && sent ? [{ dossier, numero: sent.numero, le, ...donnees, donnees: sent.donnees }] : [];
  });
