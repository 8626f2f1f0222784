import type { World } from '../../engine/world.ts';
import type { Evenement } from '../../schema/evenement.ts';
import { announcedBefore } from './flows/actualisation/announced.ts';
import { firstMessagesReceived } from './flows/connexion/first-messages.ts';
import { opening as summoned } from './flows/reponse-convocation/announced.ts';

/**
 * What waits outside the portal when a story begins: the notice of the declaration that is open, the convocations, the messages of an
 * automatic registration. The parts tell the same, and more; this much must be known without them (portals/fronts.test.ts compares).
 */
export function receivedBefore(before: World): Evenement[] {
  const all = [...announcedBefore(before), ...summoned(before), ...firstMessagesReceived(before)];
  return all.filter((event) => event.type === 'recu' && event.canal !== 'espace');
}
