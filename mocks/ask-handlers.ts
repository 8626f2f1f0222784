import { getResponse } from 'msw/utils/get-response';
import { httpCall } from '#engine/portal/http-call.ts';
import { type AnsweringPortal, handlersOf, type JournalPort } from './handlers.ts';

/** Asks the handlers of one portal, as the room does, without replacing `fetch` for the whole page: for stories. */
export async function askHandlers(
  portal: AnsweringPortal,
  journal: JournalPort,
  route: string,
  corps: Readonly<Record<string, unknown>>,
): Promise<{ status: number; corps: Readonly<Record<string, unknown>> }> {
  const found = portal.routes.find(({ id }) => id === route);
  if (!found) throw new Error(`Aucune route « ${route} » : les pages d’un portail n’appellent que les siennes.`);
  const answer = await getResponse(handlersOf(portal, journal), new Request(...httpCall(portal.hote, found, corps)));
  if (!answer) throw new Error(`La route « ${route} » n’a pas répondu : elle a pourtant un gestionnaire (mocks/handlers.ts).`);
  return { status: answer.status, corps: (await answer.json()) as Readonly<Record<string, unknown>> };
}
