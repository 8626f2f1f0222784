import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Incident } from '#schema/scenario.ts';

const OVER = new Set(['connecte', 'envoye', 'decide', 'recu', 'attendu', 'revenu']);
// The portal says « code sent » in the same breath as the code is lost: that is no sign that the trouble is over.
const SAME_BREATH = 500;
// What is only shown, or only late, leaves no event when it comes: an answer given on the page says that it came.
const ANSWERED = new Set(['repondu', 'reporte']);

const consults = (requete: string, portals: readonly Portal[]): boolean =>
  portals.some(({ routes }) => routes.some(({ id, method }) => id === requete && method === 'GET'));

/** The last incident, until something shows that it is over: the request passed, or time did. */
export function currentIncident(world: World, portals: readonly Portal[]): Incident | undefined {
  const struck = eventsOf(world, 'subi').at(-1);
  const incident = struck && world.scenario?.incidents.find(({ id }) => id === struck.incident);
  if (!struck || !incident) return undefined;
  const since = incident.type === 'code-non-recu' ? struck.t + SAME_BREATH : Number.NEGATIVE_INFINITY;
  const shownLate = incident.type === 'lenteur' || consults(struck.requete, portals);
  const later = world.events.slice(world.events.lastIndexOf(struck) + 1);
  const over = (type: string) => OVER.has(type) || (shownLate && ANSWERED.has(type));
  return later.some(({ type, t: when }) => over(type) && when > since) ? undefined : incident;
}
