import type { Screen } from '../flow/flow.ts';
import { journey } from '../flow/journey.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';

/** The screen of an open démarche that this place shows. */
export function screenIn(lieu: string, world: World, portals: readonly Portal[]): Screen | undefined {
  for (const portal of portals)
    for (const flow of Object.values(portal.flows)) {
      const dossier = flow.open(world);
      const screens = dossier === undefined ? [] : journey(portal, flow, dossier, world).screens;
      const found = screens.find(({ screen }) => portal.placeOf(flow.id, screen.id) === lieu);
      if (found) return found.screen;
    }
  return undefined;
}
