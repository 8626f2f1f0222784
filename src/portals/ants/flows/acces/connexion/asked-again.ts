import type { Move } from '#engine/flow/move.ts';
import { moveInFlow } from '#engine/flow/move-in-flow.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { accountNow, CREATION } from '#portals/ants/dossier/acces/account.ts';
import { holds } from '#portals/ants/dossier/file.ts';
import type { Action } from '#schema/scenario.ts';
import { askedAddress } from './recovery.ts';

/**
 * The next gesture to ask for the account again, when the link of the first request went to an address that is not hers (ants.md §5,
 * row 29); undefined when nothing was asked, or when the link is on its way.
 */
export function askedAgain(world: World, portal: Portal): Move | undefined {
  const asked = askedAddress(world);
  if (!holds(world.compte) || accountNow(world) || asked === undefined) return undefined;
  if (asked === world.compte.identifiants.courriel) return undefined;
  const sending: Action = { envoyer: CREATION };
  const before = eventsOf(world, 'envoye').flatMap(({ demarche }) => (demarche === CREATION ? [sending] : []));
  return [{ remplir: { demarche: CREATION } }, sending]
    .map((action) => moveInFlow(action, { before, after: [] }, world, [portal]))
    .find((move) => move !== undefined);
}
