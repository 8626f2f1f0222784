import type { World } from '#engine/journal/world.ts';
import { stationsOf } from '#engine/portal/circuit.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Station } from '#engine/portal/station.ts';

/** The stops to show: those of the dossier that the person last touched, else of the one that is open now. */
export function shownStops(world: World, portal: Portal): readonly Station[] {
  const touched = world.events.flatMap((event) => ('dossier' in event ? [event.dossier] : [])).reverse();
  const open = Object.values(portal.flows).flatMap((flow) => flow.open(world) ?? []);
  for (const dossier of new Set([...touched, ...open])) {
    const stops = stationsOf(world, portal, dossier);
    // Logging in is a request, but its data stop at the door: it has nothing to draw.
    if (stops.length > 0) return stops;
  }
  return [];
}
