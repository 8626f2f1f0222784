import type { SharedDoor } from '#engine/identity/door.ts';
import { wasInside } from '#engine/portal/log-in.ts';
import { accountNow } from '#portals/ants/dossier/acces/account.ts';
import { holds, PORTAL } from '#portals/ants/dossier/file.ts';

/** The door of the ANTS for the shared identity: whoever has no account of the agency gets one by coming (ants.md §1.1 and 1.3). */
export const sharedDoor: SharedDoor = {
  portail: PORTAL,
  nom: 'l’ANTS',
  knows: ({ compte }) => holds(compte),
  makes: (world) => accountNow(world) === undefined && !wasInside(world, PORTAL),
  source: 'Dossier de faits ANTS, § 1.1 et 1.3',
};
