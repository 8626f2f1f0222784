import { type HttpHandler, http } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { respond } from '#engine/portal/respond.ts';
import type { Fait } from '#schema/evenement.ts';
import { readBody } from './read-body.ts';

/** The journal, as the pretend administration reads it and adds to it. It keeps no database of its own. */
export interface JournalPort {
  world(): World;
  record(faits: readonly Fait[]): void;
}

/** What of a portal answers requests. */
export type AnsweringPortal = Pick<Portal, 'id' | 'hote' | 'routes'>;
/** Brings a whole portal, by its id; undefined when there is none. */
export type BringWhole = (portal: string) => Promise<AnsweringPortal | undefined>;

/** Real milliseconds that pass; a test passes them faster. */
export type Pause = (milliseconds: number) => Promise<unknown>;
const realPause: Pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** One handler a route of a portal, at its whole address: what is there to answer is read in their list. */
export function handlersOf(portal: AnsweringPortal, journal: JournalPort, pause: Pause = realPause): HttpHandler[] {
  return portal.routes.map(({ id, method, path, hote = portal.hote }) => {
    const handle = method === 'POST' ? http.post : http.get;
    return handle(`https://${hote}${path}`, ({ request }) => answer(portal, id, request, journal, pause));
  });
}

/**
 * Everything that answers for these portals: the routes that are known in the street, and a last handler for each host. It asks inside,
 * which comes when somebody goes in, and says kindly that an address does not exist.
 */
export function handlersFor(
  fronts: readonly AnsweringPortal[],
  journal: JournalPort,
  whole: BringWhole = async () => undefined,
  pause: Pause = realPause,
): HttpHandler[] {
  return fronts.flatMap((front) => [
    ...handlersOf(front, journal, pause),
    http.all(under(front), async ({ request }) => {
      const portal = await whole(front.id);
      const found = portal && (await getResponse(handlersOf(portal, journal, pause), request));
      return found ?? said({ message: 'Cette page n’existe pas.' }, 404);
    }),
  ]);
}

// An expression and not « https://…/* »: see small-parts.ts. Another pretend site that is reached from this portal has its id in its
// address: where it comes from, and where it goes back.
const under = ({ id, hote }: AnsweringPortal): RegExp =>
  new RegExp(`^https://(${hote.replaceAll('.', '\\.')}|[a-z-]+\\.bac-a-sable\\.invalid/${id})/`);

async function answer(
  portal: AnsweringPortal,
  route: string,
  request: Request,
  journal: JournalPort,
  pause: Pause,
): Promise<Response> {
  const body = await readBody(request);
  if (!body.ok) return said({ message: body.raison }, body.status);
  const before = journal.world();
  const { status, corps, faits, lenteur } = respond(portal, route, body.corps, before);
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
