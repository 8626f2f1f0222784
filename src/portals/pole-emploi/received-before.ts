import type { World } from '#engine/journal/world.ts';
import type { Evenement } from '#schema/evenement.ts';
import { firstMessagesReceived } from './flows/acces/connexion/first-messages.ts';
import { announcedBefore } from './flows/declaration/actualisation/letters/announced.ts';
import { opening as summoned } from './flows/suivi/reponse-convocation/announced.ts';

/**
 * What waits outside the portal when a story begins: the notice of the declaration that is open, the convocations, the messages of an
 * automatic registration. The parts tell the same, and more; this much must be known without them (portals/fronts.test.ts compares).
 */
export function receivedBefore(before: World): Evenement[] {
  const all = [...announcedBefore(before), ...summoned(before), ...firstMessagesReceived(before)];
  return all.filter((event) => event.type === 'recu' && event.canal !== 'espace');
}
