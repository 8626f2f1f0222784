import { extend, stamp, type World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import type { Donnees } from '#schema/evenement.ts';
import { REQUESTS_WITH_PAPERS } from '../pieces/joined.ts';
import { answerBefore, askForPieces } from '../pieces/requests.ts';
import { wantedText } from '../pieces/wanted.ts';
import { isRefusedBy, messages } from './happenings.ts';
import { mistakesIn } from './mistakes.ts';
import { papersLater, unknownFiles } from './papers.ts';
import { REQUESTS, type Request, requestsOf } from './requests.ts';

/** What is done with a request: it is dated and numbered at once, its missing papers are listed, and it is decided later (caf.md §2.a). */
export function takeRequest(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'DOS', dossier);
  const erreurs = [...mistakesIn(donnees, world), ...unknownFiles(world, donnees)];
  if (erreurs.length > 0) return { numero, faits: [], erreurs };
  const request = asSent(donnees, world, dossier, numero);
  // A right that the law does not give waits for no paper.
  const refused = request && isRefusedBy(request.world, request.request);
  const later = refused ? [] : papersLater(world, donnees);
  const demarche = dossier.split(':')[0] as keyof typeof REQUESTS_WITH_PAPERS;
  const asked = later.length === 0 ? {} : { pieces: later.map(wantedText), avant: answerBefore(world.today) };
  return {
    numero,
    faits: [
      ...messages('demande-recue', dossier, ['espace', 'courriel'], { numero, ...asked }),
      ...(later.length === 0 ? [] : askForPieces(world, { dossier, titre: REQUESTS_WITH_PAPERS[demarche], pieces: later })),
    ],
  };
}

/** The story as it stands once the request has left. */
function asSent(donnees: Donnees, world: World, dossier: string, numero: string): { world: World; request: Request } | undefined {
  const demarche = Object.values(REQUESTS).find((one) => dossier.startsWith(`${one}:`));
  if (demarche === undefined) return undefined;
  const { today, minute } = world;
  const sent = extend(world, stamp([{ type: 'envoye', dossier, demarche, numero, donnees }], { today, minute, t: 0 }));
  const request = requestsOf(sent).find((one) => one.dossier === dossier);
  return request && { world: sent, request };
}
