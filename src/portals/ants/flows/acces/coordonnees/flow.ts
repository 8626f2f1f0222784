import { flowOf } from '#engine/flow/flow-of.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { PROFILE } from '#portals/ants/dossier/acces/contacts.ts';
import { facts } from './facts.ts';

/** Putting the account right: what changes is a story’s, so no paper says what to type. */
export const coordonnees = flowOf({
  id: PROFILE,
  titre: 'Modifier mon profil',
  facts,
  open: (world) => `${PROFILE}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === PROFILE).length + 1}`,
  truths: () => ({}),
});
