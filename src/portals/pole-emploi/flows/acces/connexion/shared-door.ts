import type { SharedDoor } from '#engine/identity/door.ts';
import { holds, PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { offersIdentity } from '#portals/pole-emploi/editions/shared-identity.ts';
import { hasSpace } from './space.ts';

/** The door of Pôle emploi for the shared identity: told by the press since 2024, and not verified (pole-emploi.md §1.2). */
export const sharedDoor: SharedDoor = {
  portail: PORTAL,
  nom: 'France Travail',
  knows: (world) => holds(world.compte) && hasSpace(world),
  offered: offersIdentity,
  source: 'Dossier de faits Pôle emploi, § 1.2 (articles de presse, non vérifié)',
};
