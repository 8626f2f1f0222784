import { getResponse } from 'msw/utils/get-response';
import { type Counter, handlersFor, type Inside, type JournalPort, type Pause } from './handlers.ts';

/**
 * Puts the pretend administrations behind `fetch`, in the page itself: a trainer's laptop on plain http and a USB key have no
 * service worker. Addresses of the portals are answered here by msw and never leave; any other request is let through untouched.
 * Gives back the way to stop.
 *
 * `fetch` is the only thing that the room calls, so it is the only thing replaced: msw's own interceptors also watch web sockets
 * and old requests, and weigh as much again as the handlers.
 */
export function startMocks(fronts: readonly Counter[], journal: JournalPort, inside?: Inside, pause?: Pause): () => void {
  const handlers = handlersFor(fronts, journal, inside, pause);
  const ours = fronts.map(({ hote }) => `https://${hote}/`);
  const network = globalThis.fetch;
  const answered: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!ours.some((start) => address.startsWith(start))) return network(input, init);
    const answer = await getResponse(handlers, new Request(input, init));
    return answer ?? Response.error();
  };
  globalThis.fetch = answered;
  return () => {
    if (globalThis.fetch === answered) globalThis.fetch = network;
  };
}
