import type { Portal } from '../engine/flow.ts';
import type { HttpAnswer } from '../form/look.ts';
import { record, useSession } from '../stores/session.ts';

let started: Promise<unknown> | undefined;

/** Puts the pretend administrations in place. Loaded at the first request, or a little before when there is time. */
export function startNetwork(portals: readonly Portal[]): Promise<unknown> {
  started ??= import('../../mocks/start.ts')
    .then(({ startMocks }) => startMocks(portals, { world: currentWorld, record }))
    .catch((reason: unknown) => {
      // A cut of the room's own network: the next request tries again.
      started = undefined;
      throw reason;
    });
  return started;
}

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
export function ask(...request: Parameters<typeof send>): Promise<HttpAnswer> {
  begun += 1;
  const answer = send(...request);
  last = answer;
  return answer;
}

async function send(
  portals: readonly Portal[],
  portail: string,
  route: string,
  corps: Readonly<Record<string, unknown>>,
): Promise<HttpAnswer> {
  const portal = portals.find(({ id }) => id === portail);
  const found = portal?.routes.find(({ id }) => id === route);
  if (!portal || !found) return { status: 404, corps: { message: 'Cette page n’existe pas.' } };
  try {
    await startNetwork(portals);
    const answer = await fetch(
      addressFor(portal.hote, found, corps),
      found.method === 'GET'
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(corps) },
    );
    return { status: answer.status, corps: (await answer.json()) as HttpAnswer['corps'] };
  } catch {
    return { status: 0, corps: { message: 'Le site ne répond pas. Rien n’est perdu : réessayez dans un instant.' } };
  }
}

// Absolute: from a page opened as a file, a relative address is intercepted in Chromium and fails in Firefox.
function addressFor(
  hote: string,
  { method, path }: { method: 'GET' | 'POST'; path: string },
  corps: Readonly<Record<string, unknown>>,
): string {
  const query =
    method === 'GET' ? new URLSearchParams(Object.entries(corps).map(([key, value]) => [key, String(value)])).toString() : '';
  return `https://${hote}${path}${query === '' ? '' : `?${query}`}`;
}
