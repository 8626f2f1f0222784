import { type HttpHandler, http } from 'msw/http';
import type { Portal, Route } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import { respond } from '#engine/portal/respond.ts';
import type { Fait } from '#schema/evenement.ts';
import { readBody } from './read-body.ts';

/** The journal, as the pretend administration reads it and adds to it. It keeps no database of its own. */
export interface JournalPort {
  world(): World;
  record(faits: readonly Fait[]): void;
}

/** What of a portal answers requests. */
export type Counter = Pick<Portal, 'id' | 'hote' | 'routes'>;
/** The counters behind a front, by the id of the portal; undefined when there are none. */
export type Inside = (portal: string) => Promise<Counter | undefined>;

/** Real milliseconds that pass; a test passes them faster. */
export type Pause = (milliseconds: number) => Promise<unknown>;
const realPause: Pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** One handler for each portal: it answers what its front knows, then what is inside, or says kindly that an address does not exist. */
export function handlersFor(
  fronts: readonly Counter[],
  journal: JournalPort,
  inside: Inside = async () => undefined,
  pause: Pause = realPause,
): HttpHandler[] {
  return fronts.map((front) =>
    http.all(under(front.hote), async ({ request }) => {
      const counter = routeOf(request, front) ? front : await inside(front.id);
      const route = counter && routeOf(request, counter);
      return route ? answer(counter, route.id, request, journal, pause) : said({ message: 'Cette page n’existe pas.' }, 404);
    }),
  );
}

// An expression and not « https://…/* »: msw's reader of patterns weighs as much as the rest of it (small-parts.ts).
const under = (host: string): RegExp => new RegExp(`^https://${host.replaceAll('.', '\\.')}/`);

function routeOf(request: Request, { routes }: Counter): Route | undefined {
  const { pathname } = new URL(request.url);
  return routes.find(({ method, path }) => method === request.method && path === pathname);
}

async function answer(counter: Counter, route: string, request: Request, journal: JournalPort, pause: Pause): Promise<Response> {
  const body = await readBody(request);
  if (!body.ok) return said({ message: body.raison }, body.status);
  const before = journal.world();
  const { status, corps, faits, lenteur } = respond(counter, route, body.corps, before);
  // The incident is known at once, so that the companion can reassure during the wait; its consequences come with the answer.
  journal.record(faits.filter(({ type }) => type === 'subi'));
  if (lenteur > 0) await pause(lenteur);
  const now = journal.world();
  // Started again or gone back during the wait: the answer belongs to another story, and must not be written into this one.
  if (now.seed === before.seed && now.events.length >= before.events.length)
    journal.record(faits.filter(({ type }) => type !== 'subi'));
  return said(corps, status);
}

// Not `Response.json`, which browsers of public computers may not know, nor msw's own: it weighs what this line does.
const said = (corps: Readonly<Record<string, unknown>>, status: number): Response =>
  new Response(JSON.stringify(corps), { status, headers: { 'content-type': 'application/json' } });
