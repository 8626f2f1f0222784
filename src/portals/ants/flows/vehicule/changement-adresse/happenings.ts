import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { lifeOfTitle } from '#portals/ants/dossier/title/life.ts';
import { plateOf } from '#portals/ants/dossier/vehicles.ts';
import { sentAddresses, wrongProof } from './sent.ts';
import { accepted } from './take.ts';

/** What follows a change of address: the agent's reading, the paper on its way, in the letter box or back. */
export const happenings = (world: World): Happening[] =>
  sentAddresses(world).flatMap(({ request, car, adresse }) => {
    const wrong = wrongProof(world, request);
    return lifeOfTitle(world, {
      request,
      plaque: plateOf(world, car),
      adresse,
      accepted: () => accepted(world, { dossier: request.dossier, numero: request.numero, car, adresse }),
      ...(wrong === undefined ? {} : { wrong }),
    });
  });
