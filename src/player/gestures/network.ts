import type { Portal, RequestMove } from '#engine/flow/flow.ts';
import { httpCall } from '#engine/portal/http-call.ts';
import type { HttpAnswer } from '#form/look.ts';
import { record, useSession } from '#stores/session.ts';
import { goInside, useRoomPortals } from '../opening/room-portals.ts';

let started: Promise<() => void> | undefined;
let startedFor: string | undefined;

/** Puts the pretend administrations of the room in place. Loaded at the first request, or a little before when there is time. */
export function startNetwork(): Promise<unknown> {
  const { portals } = useRoomPortals.getState();
  const ids = portals.map(({ id }) => id).join(' ');
  if (started && startedFor === ids) return started;
  // Another session, with other portals.
  void started?.then((stop) => stop());
  startedFor = ids;
  started = import('#mocks/start.ts')
    .then(({ startMocks }) => startMocks(portals, { world: currentWorld, record }, inside))
    .catch((reason: unknown) => {
      // A cut of the room's own network: the next request tries again.
      started = undefined;
      throw reason;
    });
  return started;
}

const inside = async (id: string) => (await goInside()).find((portal) => portal.id === id);

function currentWorld() {
  const { world } = useSession.getState();
  if (!world) throw new Error('Une requête est partie alors qu’aucune séance n’est ouverte.');
  return world;
}

let begun = 0;
let last: Promise<unknown> = Promise.resolve();
/** How many requests were made since the page is open. */
export const requestsBegun = (): number => begun;
/** Until the last request is answered, and the page had time to show it. */
export const requestsOver = (): Promise<unknown> => last.then(() => new Promise((shown) => setTimeout(shown, 100)));

/** Calls a pretend administration by real HTTP. Status 0: no answer at all. */
export function ask(request: RequestMove): Promise<HttpAnswer> {
  begun += 1;
  const answer = send(request);
  last = answer;
  return answer;
}

async function send({ portail, route, corps }: RequestMove): Promise<HttpAnswer> {
  try {
    const known = useRoomPortals.getState().portals.find(({ id }) => id === portail);
    const found = routeOf(known, route) ?? routeOf(await inside(portail), route);
    if (!known || !found) return { status: 404, corps: { message: 'Cette page n’existe pas.' } };
    await startNetwork();
    const answer = await fetch(...httpCall(known.hote, found, corps));
    return { status: answer.status, corps: (await answer.json()) as HttpAnswer['corps'] };
  } catch {
    return { status: 0, corps: { message: 'Le site ne répond pas. Rien n’est perdu : réessayez dans un instant.' } };
  }
}

const routeOf = (portal: Portal | undefined, route: string) => portal?.routes.find(({ id }) => id === route);
