import { type HttpHandler, HttpResponse, http } from 'msw/http';
import type { Portal } from '../src/engine/flow.ts';
import { respond } from '../src/engine/respond.ts';
import type { World } from '../src/engine/world.ts';
import type { Fait } from '../src/schema/evenement.ts';
import { readBody } from './read-body.ts';

/** The journal, as the pretend administration reads it and adds to it. It keeps no database of its own. */
export interface JournalPort {
  world(): World;
  record(faits: readonly Fait[]): void;
}

/** Real milliseconds that pass; a test passes them faster. */
export type Pause = (milliseconds: number) => Promise<unknown>;
const realPause: Pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** One handler for each route of each portal, and one that says kindly that an address does not exist. */
export function handlersFor(portals: readonly Portal[], journal: JournalPort, pause: Pause = realPause): HttpHandler[] {
  return portals.flatMap((portal) => [
    ...portal.routes.map((route) =>
      http[route.method === 'GET' ? 'get' : 'post'](`https://${portal.hote}${route.path}`, ({ request }) =>
        answer(portal, route.id, request, journal, pause),
      ),
    ),
    http.all(`https://${portal.hote}/*`, () => HttpResponse.json({ message: 'Cette page n’existe pas.' }, { status: 404 })),
  ]);
}

async function answer(portal: Portal, route: string, request: Request, journal: JournalPort, pause: Pause): Promise<Response> {
  const body = await readBody(request);
  if (!body.ok) return HttpResponse.json({ message: body.raison }, { status: body.status });
  const before = journal.world();
  const { status, corps, faits, lenteur } = respond(portal, route, body.corps, before);
  // The incident is known at once, so that the companion can reassure during the wait; its consequences come with the answer.
  journal.record(faits.filter(({ type }) => type === 'subi'));
  if (lenteur > 0) await pause(lenteur);
  const now = journal.world();
  // Started again or gone back during the wait: the answer belongs to another story, and must not be written into this one.
  if (now.seed === before.seed && now.events.length >= before.events.length)
    journal.record(faits.filter(({ type }) => type !== 'subi'));
  return HttpResponse.json({ ...corps }, { status });
}
