import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { holds } from '#portals/caf/dossier/file.ts';
import { type AskedPiece, askedPieces, missingPieces } from '#portals/caf/dossier/pieces/asked.ts';
import { goodPaper, sendablePapers } from '#portals/caf/dossier/pieces/files.ts';
import { ENVOI } from '#portals/caf/dossier/pieces/sent.ts';
import { type Fact, facts, NOTHING_ASKED } from './facts.ts';

export const TITLE = 'Envoyer un papier';

/** Sending a paper that the Caf asked for (caf.md §2.g): now or later, one page or several. */
export const envoiPiece = flowOf({
  id: ENVOI,
  titre: TITLE,
  facts,
  open: (world) =>
    holds(world.compte)
      ? `${ENVOI}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === ENVOI).length + 1}`
      : undefined,
  truth,
  onPaper: { pieceDemandee: {} },
});

/** The paper asked for that is being answered. */
export const answeredPiece = (context: Pick<FlowContext, 'world' | 'answers'>): AskedPiece | undefined =>
  askedPieces(context.world).find(({ cle }) => cle === textAnswer(context, 'pieceDemandee'));

/** The one that a careful person answers first: one that she has. */
const firstToSend = ({ world }: FlowContext): AskedPiece | undefined => {
  const missing = missingPieces(world);
  return missing.find((piece) => goodPaper(world, piece) !== undefined) ?? missing[0];
};

function truth({ fait, pour }: Field<Fact>, context: FlowContext): string | undefined {
  if (fait === 'pieceDemandee') return firstToSend(context)?.cle ?? NOTHING_ASKED;
  if (fait === 'pieceVoie') return 'compte';
  if (fait === 'piecePages') return '1';
  // The whole paper is one file: a second page, once added, has no better answer.
  const wanted = answeredPiece(context);
  const good = wanted === undefined ? sendablePapers(context.world)[0] : goodPaper(context.world, wanted);
  return pour === undefined ? undefined : good?.id;
}
