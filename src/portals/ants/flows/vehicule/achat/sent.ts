import { answerKey } from '#engine/answers/answers.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { sameName } from '#portals/ants/dossier/names.ts';
import { requestsOf, type VehicleRequest } from '#portals/ants/dossier/requests.ts';
import { firstWrong, type Joined } from '#portals/ants/dossier/title/files.ts';
import { vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ACHAT, WITH_RANKS, withOf } from './flow.ts';

/** The papers of a purchase. */
export const JOINED: Joined = {
  certificatCession: 'certificat',
  carteBarree: 'carte-barree',
  controleTechnique: 'controle-technique',
  achatJustificatif: 'justificatif',
};

/** One purchase that was sent, with what it said. */
export interface SentPurchase {
  request: VehicleRequest;
  car: Vehicule;
  donnees: Donnees;
}

/** Every purchase that was sent, oldest first. */
export const sentPurchases = (world: Pick<World, 'compte' | 'events'>): SentPurchase[] =>
  requestsOf(world).flatMap((request) => {
    if (request.demarche !== ACHAT) return [];
    const car = vehiclesOf(world).find(({ id }) => id === request.vehicule);
    const sent = eventsOf(world, 'envoye').findLast(({ dossier }) => dossier === request.dossier);
    return car && sent ? [{ request, car, donnees: sent.donnees }] : [];
  });

/** Who signed the certificate and is not in the request. */
export function forgotten(donnees: Donnees, car: Vehicule): { prenom: string; nom: string }[] {
  const named = WITH_RANKS.filter((rank) => rank <= numberIn(donnees, 'cotitulaires')).map((rank) =>
    textIn(donnees, answerKey('cotitulaireNom', withOf(rank))),
  );
  const first = WITH_RANKS.map((rank) => textIn(donnees, answerKey('cotitulairePrenom', withOf(rank))));
  return (car.achete?.avec ?? []).filter(
    ({ nom, prenom }) => !named.some((one, rank) => sameName(one, nom) && sameName(first[rank] ?? '', prenom)),
  );
}

/** The first of its papers that will not do. */
export const wrongPaper = (world: Pick<World, 'compte' | 'events' | 'today'>, { request, donnees, car }: SentPurchase) =>
  firstWrong(world, { dossier: request.dossier, donnees, joined: JOINED, car, pour: 'changement', le: request.le });
