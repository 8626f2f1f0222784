import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { granted } from '#portals/ants/dossier/title/granted.ts';
import { lifeOfTitle } from '#portals/ants/dossier/title/life.ts';
import { plateOf } from '#portals/ants/dossier/vehicles.ts';
import { sentPurchases, wrongPaper } from './sent.ts';

/** What follows a purchase: an agent's reading when one is needed, then the title on its way. */
export const happenings = (world: World): Happening[] =>
  sentPurchases(world).flatMap((sent) => {
    const { request, car } = sent;
    const { adresse = '' } = request;
    const wrong = wrongPaper(world, sent);
    return lifeOfTitle(world, {
      request,
      plaque: plateOf(world, car),
      adresse,
      accepted: (day) => granted(world, request, day),
      ...(wrong === undefined ? {} : { wrong }),
    });
  });
