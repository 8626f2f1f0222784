import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { openEntryOf } from '#look/menu/entries.ts';
import { type Appointment, placeOfMeeting } from '../../dossier/rendez-vous/appointments.ts';
import { CONVOCATION } from '../../dossier/rendez-vous/convoke.ts';

/** Where one appointment is answered: at once when the démarche speaks of it, or else from its own page. */
export function answerPlace(one: Appointment, portal: Portal, world: World): string {
  const spoken = portal.flows[CONVOCATION]?.open(world) === one.dossier;
  return (spoken ? openEntryOf(CONVOCATION, portal, world) : undefined) ?? placeOfMeeting(one);
}
