import type { Field, Flow, FlowContext } from '#engine/flow/flow.ts';
import { answeredOn, STRICT_NOTE } from '#engine/flow/payload.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { paperBehind, wantedPaper } from '#portals/pole-emploi/dossier/documents/files.ts';
import { kindOf, placeFor } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import { documentsOf, waitingDocument } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { depositFacts, sendingFacts } from './facts.ts';

const rank = (world: World): number =>
  eventsOf(world, 'envoye').filter(({ demarche }) => demarche === 'document-depot').length + 1;

/** The first of two steps: the file goes to the site, and nobody reads it yet (pole-emploi.md §2f). */
export const documentDepot: Flow = {
  id: 'document-depot',
  titre: 'Charger un document',
  facts: depositFacts,
  open: (world) => `document-depot:${rank(world)}`,
  payload: answeredOn,
  route: 'document-depot',
  truth: depositTruth,
  strictNote: STRICT_NOTE,
};

function depositTruth({ fait }: Field, { world }: FlowContext): string | undefined {
  const paper = wantedPaper(world);
  if (!paper) return undefined;
  const kind = kindOf(paper);
  const { contexte, situation } = placeFor(kind);
  const answers: Readonly<Record<string, string>> = {
    documentContexte: contexte,
    documentSituation: situation,
    documentType: kind,
    documentFichier: paper.id,
  };
  return ownEntry(answers, fait);
}

/** The second step: a name and a confirmation. Without it, the real interface processes nothing (pole-emploi.md §2f). */
export const document: Flow = {
  id: 'document',
  titre: 'Envoyer un document',
  facts: sendingFacts,
  open: (world) => waitingDocument(world)?.dossier,
  payload: answeredOn,
  route: 'document',
  truth: sendingTruth,
  strictNote: STRICT_NOTE,
};

function sendingTruth({ fait }: Field, { world, dossier }: FlowContext): string | undefined {
  if (fait === 'documentConfirme') return 'true';
  const sent = documentsOf(world).find((other) => other.dossier === dossier);
  return sent && (paperBehind(world, sent.fichier)?.titre ?? 'Mon document').slice(0, 60);
}
