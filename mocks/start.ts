import { getResponse } from 'msw/utils/get-response';
import { type AnsweringPortal, type BringWhole, handlersFor, type JournalPort, type Pause } from './handlers.ts';

/** Behind which journal the administrations stand, and the name of their room among those of the page. */
export interface Administrations {
  journal: JournalPort;
  whole?: BringWhole;
  pause?: Pause;
  room: string;
}

/** `headers`: what a request carries to be answered by this room and by no other. */
export interface Started {
  headers: Readonly<Record<string, string>>;
  stop(): void;
}

const ROOM = 'x-salle';
// Every pretend site, those of the portals and those that they lead to: none can exist outside.
const OURS = /^https:\/\/[a-z-]+\.bac-a-sable\.invalid\//;

/**
 * Puts the pretend administrations behind `fetch`, in the page itself: a trainer's laptop on plain http and a USB key have no
 * service worker. Addresses of the portals are answered here by msw and never leave; any other request is let through untouched.
 *
 * `fetch` is the only thing that the room calls, so it is the only thing replaced: msw's own interceptors also watch web sockets
 * and old requests, and weigh as much again as the handlers.
 */
export function startMocks(portals: readonly AnsweringPortal[], { journal, whole, pause, room }: Administrations): Started {
  const handlers = handlersFor(portals, journal, whole, pause);
  const network = globalThis.fetch;
  let stopped = false;
  const answered: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (stopped || !OURS.test(address)) return network(input, init);
    const request = new Request(input, init);
    // Another room of the page stands before this one, and answers with its own journal.
    if ((request.headers.get(ROOM) ?? room) !== room) return network(request);
    const answer = await getResponse(handlers, request);
    return answer ?? Response.error();
  };
  globalThis.fetch = answered;
  return {
    headers: { [ROOM]: room },
    stop() {
      stopped = true;
      if (globalThis.fetch === answered) globalThis.fetch = network;
    },
  };
}
