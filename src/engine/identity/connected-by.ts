import type { World } from '../journal/world.ts';

/** How somebody came in: with the portal's own account, or through the shared identity. */
export type By = 'compte' | 'identite';

/** How the person came into the space where she is now; undefined when she is outside. A démarche may ask for one of the two. */
export function connectedBy(world: Pick<World, 'events'>, portail: string): By | undefined {
  const last = world.events.findLast(
    (event) => (event.type === 'connecte' || event.type === 'deconnecte') && event.portail === portail,
  );
  return last?.type === 'connecte' && last.etape === 'fait' ? (last.par ?? 'compte') : undefined;
}

/** Is some account open there: hers, or another one that was opened by mistake? Both are left the same way. */
export const hasOpened =
  (portail: string) =>
  (world: Pick<World, 'events'>): boolean =>
    connectedBy(world, portail) !== undefined;
