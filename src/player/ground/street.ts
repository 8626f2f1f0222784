import type { Portal } from '#engine/portal/portal.ts';
import type { Evenement } from '#schema/evenement.ts';

// What one may do in the street: look, read one's papers, ask for help, be refused at the door.
const OUTSIDE: ReadonlySet<Evenement['type']> = new Set(['ouvert', 'ferme', 'aide', 'refuse', 'envoye', 'subi']);

/** Did the person do something that only the whole portals can tell? `events`: a journal, or the events of a world. */
export function wentInside(events: readonly Evenement[]): boolean {
  const start = events.findIndex(({ type }) => type === 'commence');
  return events.slice(start + 1).some(({ type }) => !OUTSIDE.has(type));
}

/** Is this place one that only the whole portals know: a screen of a démarche, which anybody may see or not? */
export const isInsideOnly = (lieu: string, portals: readonly Pick<Portal, 'id' | 'places'>[]): boolean =>
  portals.some(({ id, places }) => lieu.startsWith(`${id}:`) && !Object.hasOwn(places, lieu));
