import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { whyNoProof } from '#portals/ants/dossier/papers.ts';
import { lifeOfTitle } from '#portals/ants/dossier/title/life.ts';
import { plateOf } from '#portals/ants/dossier/vehicles.ts';
import { sentAddresses } from './sent.ts';
import { accepted } from './take.ts';

/** What follows a change of address: the agent's reading, the paper on its way, in the letter box or back. */
export const happenings = (world: World): Happening[] =>
  sentAddresses(world).flatMap(({ request, car, adresse }) => {
    const raison = request.fichier === undefined ? undefined : whyNoProof(world, request.fichier);
    return lifeOfTitle(world, {
      request,
      plaque: plateOf(world, car),
      adresse,
      accepted: () => accepted(world, { dossier: request.dossier, numero: request.numero, car, adresse }),
      ...(raison === undefined ? {} : { wrong: { piece: 'justificatif', raison } }),
    });
  });
