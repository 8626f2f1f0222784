import { eventsOf, type World } from '#engine/journal/world.ts';
import { requestsOf, type VehicleRequest } from '#portals/ants/dossier/requests.ts';
import { firstWrong, type Joined } from '#portals/ants/dossier/title/files.ts';
import { vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Donnees } from '#schema/evenement.ts';
import { DUPLICATA } from './flow.ts';

/** The papers that may go with it. */
export const JOINED: Joined = {
  identite: 'identite',
  declarationVol: 'declaration-vol',
  carteAbimee: 'carte-abimee',
  controleEnCours: 'controle-technique',
};

/** One request for a new paper, with what it said. */
export interface SentAgain {
  request: VehicleRequest;
  car: Vehicule;
  donnees: Donnees;
}

/** Every request for a new paper, oldest first. */
export const sentAgain = (world: Pick<World, 'compte' | 'events'>): SentAgain[] =>
  requestsOf(world).flatMap((request) => {
    if (request.demarche !== DUPLICATA) return [];
    const car = vehiclesOf(world).find(({ id }) => id === request.vehicule);
    const sent = eventsOf(world, 'envoye').findLast(({ dossier }) => dossier === request.dossier);
    return car && sent ? [{ request, car, donnees: sent.donnees }] : [];
  });

/** The first of its papers that will not do. */
export const wrongPaper = (world: Pick<World, 'compte' | 'events' | 'today'>, { request, donnees, car }: SentAgain) =>
  firstWrong(world, { dossier: request.dossier, donnees, joined: JOINED, car, pour: 'duplicata', le: request.le });
