import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { paperBehind, wantedPaper } from '#portals/pole-emploi/dossier/documents/files.ts';
import { kindOf, placeFor } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import { documentsOf, waitingDocument } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import type { DepositFact, SendingFact } from './facts.ts';
import { depositFacts, sendingFacts } from './facts.ts';

const rank = (world: World): number =>
  eventsOf(world, 'envoye').filter(({ demarche }) => demarche === 'document-depot').length + 1;

/** The first of two steps: the file goes to the site, and nobody reads it yet (pole-emploi.md §2f). */
export const documentDepot = flowOf({
  id: 'document-depot',
  titre: 'Charger un document',
  facts: depositFacts,
  open: (world) => `document-depot:${rank(world)}`,
  truths: depositTruths,
});

function depositTruths({ world }: FlowContext): Truths<DepositFact> {
  const paper = wantedPaper(world);
  if (!paper) return {};
  const kind = kindOf(paper);
  const { contexte, situation } = placeFor(kind);
  return {
    documentContexte: contexte,
    documentSituation: situation,
    documentType: kind,
    documentFichier: paper.id,
  };
}

/** The second step: a name and a confirmation. Without it, the real interface processes nothing (pole-emploi.md §2f). */
export const document = flowOf({
  id: 'document',
  titre: 'Envoyer un document',
  facts: sendingFacts,
  open: (world) => waitingDocument(world)?.dossier,
  truth: sendingTruth,
});

function sendingTruth({ fait }: Field<SendingFact>, { world, dossier }: FlowContext): string | undefined {
  if (fait === 'documentConfirme') return 'true';
  const sent = documentsOf(world).find((other) => other.dossier === dossier);
  return sent && (paperBehind(world, sent.fichier)?.titre ?? 'Mon document').slice(0, 60);
}
