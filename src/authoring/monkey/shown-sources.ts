import type { World } from '#engine/journal/world.ts';
import { sendings } from '#engine/portal/circuit.ts';
import { inboxOf } from '#engine/portal/inbox.ts';
import type { Portal } from '#engine/portal/portal.ts';

/** Every source that a life shows: of its letters, of its lessons, of where its data went, and of the words of its portals. */
export function shownSources(world: World, portals: readonly Portal[]): string[] {
  const circuits = sendings(world, portals).flatMap(({ fields }) => fields.flatMap((field) => field.circuits));
  const ofPortals = portals.flatMap((portal) => [
    ...inboxOf(world, portal, () => true).flatMap(({ letter }) => letter.source ?? []),
    ...portal.lessons(world).map(({ source }) => source),
    ...Object.values(portal.glossaire).map(({ source }) => source),
  ]);
  return [...circuits.map(({ source }) => source), ...ofPortals];
}
