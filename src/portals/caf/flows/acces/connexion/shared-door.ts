import type { SharedDoor } from '#engine/identity/door.ts';
import { wasInside } from '#engine/portal/log-in.ts';
import { accountNow } from '#portals/caf/dossier/acces/account-now.ts';
import { holds } from '#portals/caf/dossier/file.ts';

/** The door of the CAF for the shared identity: an official page names it beside the portal's own identifiers (caf.md §1.1). */
export const sharedDoor: SharedDoor = {
  portail: 'caf',
  nom: 'la CAF',
  knows: ({ compte }) => holds(compte),
  makes: (world) => accountNow(world) === undefined && !wasInside(world, 'caf'),
  source: 'Dossier de faits Caf, § 1.1 et 1.4',
};
