import type { RequestMove } from '#engine/flow/move.ts';
import { stamp } from '#engine/journal/world.ts';
import { httpCall } from '#engine/portal/http-call.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { HttpAnswer } from '#form/look.ts';
import type { RoomStore } from '../ground/room-store.ts';

/** The pretend network of one room. */
export interface Network {
  /** Puts its pretend administrations in place. Done at the first request, or a little before when there is time. */
  start(): Promise<unknown>;
  /** Calls a pretend administration by real HTTP. Status 0: no answer at all. */
  ask(request: RequestMove): Promise<HttpAnswer>;
  /** How many requests were made since the room is open. */
  begun(): number;
  /** Until the last request is answered, and the page had time to show it. */
  over(): Promise<unknown>;
  /** Takes the administrations away. */
  stop(): void;
}

type Started = Awaited<ReturnType<typeof begin>>;
let rooms = 0;

/** The network of this room: what is asked here is answered with its own journal, even when another room stands in the page. */
export function networkOf(room: RoomStore): Network {
  rooms += 1;
  const name = String(rooms);
  let started: Promise<Started> | undefined;
  let begun = 0;
  let last: Promise<unknown> = Promise.resolve();
  const whole = async (id: string) => (await room.wholePortals()).find((portal) => portal.id === id);

  function start(): Promise<Started> {
    started ??= begin(room, name, whole).catch((reason: unknown) => {
      // A cut of the room's own network: the next request tries again.
      started = undefined;
      throw reason;
    });
    return started;
  }
  async function send({ portail, route, corps }: RequestMove): Promise<HttpAnswer> {
    try {
      const known = room.state.getState().portals.find(({ id }) => id === portail);
      const found = routeOf(known, route) ?? routeOf(await whole(portail), route);
      if (!known || !found) return { status: 404, corps: { message: 'Cette page n’existe pas.' } };
      const { headers } = await start();
      const [address, init] = httpCall(known.hote, found, corps);
      const own = init.method === 'POST' ? init.headers : {};
      const answer = await fetch(address, { ...init, headers: { ...own, ...headers } });
      return { status: answer.status, corps: (await answer.json()) as HttpAnswer['corps'] };
    } catch {
      return { status: 0, corps: { message: 'Le site ne répond pas. Rien n’est perdu : réessayez dans un instant.' } };
    }
  }
  return {
    start,
    ask(request) {
      begun += 1;
      const answer = send(request);
      last = answer;
      return answer;
    },
    begun: () => begun,
    over: () => last.then(() => new Promise((shown) => setTimeout(shown, 100))),
    stop: () => void started?.then(({ stop }) => stop()),
  };
}

async function begin(room: RoomStore, name: string, whole: (id: string) => Promise<Portal | undefined>) {
  const { startMocks } = await import('#mocks/start.ts');
  const { getState } = room.state;
  const world = () => getState().world;
  return startMocks(getState().portals, {
    journal: {
      world,
      record: (faits) => room.add(stamp(faits, { today: world().today, minute: world().minute, t: Date.now() })),
    },
    whole,
    room: name,
  });
}

const routeOf = (portal: Portal | undefined, route: string) => portal?.routes.find(({ id }) => id === route);
