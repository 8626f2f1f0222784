import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { readFile } from '../documents/files.ts';
import type { Kind } from '../documents/kinds.ts';
import { documentsOf, type SentDocument } from '../documents/sent-documents.ts';
import type { SentFile } from './requests.ts';

/** A document sent after the file, that an agent has read and accepted on `le`. */
export type AcceptedDocument = SentDocument & { le: Day };

/** What was sent by « Mes documents » since the file left, and accepted: what an agent has not read yet is still missing. */
export const acceptedSince = (world: World, file: Pick<SentFile, 'le'>): AcceptedDocument[] =>
  documentsOf(world).flatMap((document) => {
    const read = eventsOf(world, 'decide').find(
      ({ dossier, motif }) => dossier === document.dossier && motif === 'document-traite',
    );
    return read && (document.envoyeLe ?? '') >= file.le ? [{ ...document, le: read.le }] : [];
  });

/** The day when a good document of that kind was accepted; undefined until then. A RIB must be in the name of the person. */
export function acceptedOn(world: World, file: Pick<SentFile, 'le'>, kind: Kind): Day | undefined {
  return acceptedSince(world, file).find(({ type, fichier }) => type === kind && (kind !== 'rib' || isOwnRib(world, fichier)))
    ?.le;
}

function isOwnRib({ compte }: World, fichier: string): boolean {
  const paper = compte.papiers.find(({ id }) => id === readFile(fichier).papier);
  return paper?.type === 'rib' && paper.titulaire.includes(compte.nom);
}

// A pay slip sent for the monthly declaration says nothing of the end of a contract.
const PROOFS: ReadonlySet<string> = new Set<Kind>(['bulletin', 'autre']);

/** The day when pay slips or the letter of dismissal were accepted, in place of the certificate of the employer (pole-emploi.md §2c). */
export const proofAcceptedOn = (world: World, file: Pick<SentFile, 'le'>): Day | undefined =>
  acceptedSince(world, file).find(({ type, contexte }) => PROOFS.has(type) && contexte !== 'actualisation')?.le;
