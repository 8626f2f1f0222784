import { eventsOf, type World } from '#engine/journal/world.ts';
import { typedAddress } from '#portals/ants/dossier/home/typed.ts';
import { whyNoProof } from '#portals/ants/dossier/papers.ts';
import { requestsOf, type VehicleRequest } from '#portals/ants/dossier/requests.ts';
import { vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Donnees } from '#schema/evenement.ts';
import { HOME } from './facts.ts';
import { ADRESSE } from './flow.ts';

/** One change of address that was sent, with what it said. */
export interface SentAddress {
  request: VehicleRequest;
  car: Vehicule;
  donnees: Donnees;
  adresse: string;
}

/** Every change of address that was sent, oldest first. */
export const sentAddresses = (world: Pick<World, 'compte' | 'events'>): SentAddress[] =>
  requestsOf(world).flatMap((request) => {
    if (request.demarche !== ADRESSE) return [];
    const car = vehiclesOf(world).find(({ id }) => id === request.vehicule);
    const sent = eventsOf(world, 'envoye').findLast(({ dossier }) => dossier === request.dossier);
    return car && sent ? [{ request, car, donnees: sent.donnees, adresse: typedAddress(sent.donnees, HOME) }] : [];
  });

/** Why the proof that was joined, or joined again, will not do; undefined when it will, or when none was needed. */
export function wrongProof(
  world: Pick<World, 'compte' | 'events' | 'today'>,
  { fichier, depuis }: VehicleRequest,
): { piece: 'justificatif'; raison: string } | undefined {
  const raison = fichier === undefined || fichier === '' ? undefined : whyNoProof(world, fichier, depuis);
  return raison === undefined ? undefined : { piece: 'justificatif', raison };
}
