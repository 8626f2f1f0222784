import { addressBefore } from '#engine/household/address.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Vehicule } from '#schema/compte.ts';
import { compacted } from '#schema/legible.ts';
import { numberOfToday } from '../rules/made-numbers.ts';
import { isOldPlate } from '../rules/vehicle-numbers.ts';
import { fileOf } from './file.ts';

/** Every vehicle of the story, the person's or not. */
export const vehiclesOf = ({ compte }: Pick<World, 'compte'>): readonly Vehicule[] => fileOf(compte).vehicules;

/** Is the carte grise in the name of the person today? What she bought comes to her with the new paper; what she sold leaves her. */
export function isHers(world: Pick<World, 'compte' | 'events'>, { id, achete }: Vehicule): boolean {
  const sold = decisionsOf(world, 'cession-enregistree').some(({ donnees }) => donnees?.vehicule === id);
  return !sold && (achete === undefined || grantOf(world, id) !== undefined);
}

/** The last paper that was granted for this vehicle: bought, or made again. */
export const grantOf = (world: Pick<World, 'events'>, id: string) =>
  decisionsOf(world, 'carte-grise-accordee').findLast(({ donnees }) => donnees?.vehicule === id);

/**
 * The number of a car today. One of before 2009 is given another with the first carte grise that is made for it, whatever it was asked for:
 * its plates change too.
 */
export function plateOf(world: Pick<World, 'compte' | 'events'>, { id, plaque }: Vehicule): string {
  const made =
    grantOf(world, id) !== undefined ||
    decisionsOf(world, 'adresse-carte-grise').some(({ donnees }) => donnees?.vehicule === id && donnees.titre === 'carte-grise');
  return made && isOldPlate(plaque) ? numberOfToday(plaque) : plaque;
}

/** The same, from what a request calls the car; nothing when no car is called so. */
export function plateOfId(world: Pick<World, 'compte' | 'events'>, vehicule: string): string {
  const car = vehiclesOf(world).find(({ id }) => id === vehicule);
  return car ? plateOf(world, car) : '';
}

const sameNumber = (one: string, other: string): boolean => compacted(one).toUpperCase() === compacted(other).toUpperCase();

/** The vehicle of that plate, as it is or as it was; undefined when no paper of the story has it. */
export const vehicleOfPlate = (world: Pick<World, 'compte' | 'events'>, plate: string): Vehicule | undefined =>
  vehiclesOf(world).find((car) => sameNumber(car.plaque, plate) || sameNumber(plateOf(world, car), plate));

/** The address written on the carte grise today: the last that was told, for this paper or with a new one. */
export function addressOn(world: Pick<World, 'compte' | 'events'>, { id, adresse }: Vehicule): string {
  const told = eventsOf(world, 'decide').findLast(
    (event) =>
      (event.motif === 'adresse-carte-grise' || event.motif === 'carte-grise-accordee') && event.donnees?.vehicule === id,
  );
  const said = told?.donnees?.adresse;
  return typeof said === 'string' ? said : (adresse ?? addressBefore(world.compte));
}

/** How many times the address of this paper was changed. */
export const addressChanges = (world: Pick<World, 'events'>, { id, changementsAdresse }: Vehicule): number =>
  changementsAdresse + decisionsOf(world, 'adresse-carte-grise').filter(({ donnees }) => donnees?.vehicule === id).length;

/** The vehicle whose paper does not follow the person: the one that a change of address is about. */
export const vehicleToMove = (world: Pick<World, 'compte' | 'events'>): Vehicule | undefined => {
  const hers = vehiclesOf(world).filter((vehicle) => isHers(world, vehicle));
  return hers.find((vehicle) => addressOn(world, vehicle) !== world.compte.logement.adresse) ?? hers[0];
};

/** The vehicle that was bought and is not yet in the person's name. */
export const carToBuy = (world: Pick<World, 'compte' | 'events'>): Vehicule | undefined =>
  vehiclesOf(world).find((car) => car.achete !== undefined && !isHers(world, car));

/** The vehicle whose paper has to be made again: the one that lost it, or the first. */
export const carWithoutPaper = (world: Pick<World, 'compte' | 'events'>): Vehicule | undefined => {
  const hers = vehiclesOf(world).filter((car) => isHers(world, car));
  return hers.find(({ id, papier }) => papier !== undefined && grantOf(world, id) === undefined) ?? hers[0];
};
