import type { Route } from '#engine/portal/route.ts';
import { cardOf, holds, PORTAL } from '#portals/mediatheque/dossier/file.ts';

/** POST /entree { carte }: the card is shown at the door. */
export const entrance: Route = {
  id: 'entree',
  method: 'POST',
  path: '/entree',
  answer: ({ carte }, { compte }) =>
    holds(compte) && carte === cardOf(compte)
      ? { status: 200, corps: {}, faits: [{ type: 'connecte', portail: PORTAL, etape: 'fait' }] }
      : { status: 401, corps: { message: 'Cette carte n’est pas connue.' }, faits: [] },
};
