import { linesOf } from '#engine/answers/lines.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { capital } from '#engine/words/say.ts';
import { askedPieces, missingPieces } from '#portals/caf/dossier/pieces/asked.ts';
import { fileOptions, MOST_MEGABYTES } from '#portals/caf/dossier/pieces/files.ts';
import { facesOf } from '#portals/caf/dossier/pieces/kinds.ts';
import { REFUSALS, WAYS } from '#portals/caf/dossier/pieces/sent.ts';
import { wantedInWords } from '#portals/caf/dossier/pieces/wanted.ts';
import { type Fact, MOST_PAGES, NOTHING_ASKED } from './facts.ts';
import { answeredPiece } from './flow.ts';

const STALE = 'Ce papier n’est plus demandé. Choisissez de nouveau.';

function askedField(context: FlowContext): Field<Fact> {
  const chosen = textAnswer(context, 'pieceDemandee');
  const missing = missingPieces(context.world);
  // What was chosen keeps its words once it was sent, and is no longer asked.
  const gone = askedPieces(context.world).filter(({ cle }) => cle === chosen && !missing.some((one) => one.cle === cle));
  const known = chosen === '' || chosen === NOTHING_ASKED || missing.some(({ cle }) => cle === chosen);
  return choose(
    'pieceDemandee',
    'Quel papier demandé envoyez-vous ?',
    [
      ...[...missing, ...gone].map((piece) => ({
        valeur: piece.cle,
        label: capital(wantedInWords(context.world, piece)),
        hint: `${piece.titre} · demandé le ${dayInWords(piece.demandeLe)}, avant le ${dayInWords(piece.avant)}${
          piece.raison === undefined ? '' : `. ${REFUSALS[piece.raison]}`
        }`,
      })),
      { valeur: NOTHING_ASKED, label: 'Un autre papier, que la Caf n’a pas demandé' },
    ],
    known ? {} : { alerte: STALE },
  );
}

const wayField = choose<Fact>(
  'pieceVoie',
  'Comment l’envoyez-vous ?',
  Object.entries(WAYS).map(([valeur, label]) => ({ valeur, label })),
);

function pageFields(context: FlowContext): Field<Fact>[] {
  const wanted = answeredPiece(context);
  const faces = wanted === undefined ? [] : facesOf(wanted.piece);
  const pages = linesOf(context.answers, 'piecePages');
  return [
    ask('piecePages', 'lignes', 'Les pages du papier', {
      hint:
        faces.length === 0
          ? 'Une page, ou un fichier qui les contient toutes.'
          : `Il faut ${faces.map(({ nom }) => nom).join(' et ')} : dans un seul fichier, ou une photo par page.`,
      lignes: { min: 1, max: MOST_PAGES, ajout: 'Ajouter une page' },
    }),
    ...pages.map((page, rank) =>
      ask<Fact>('pieceFichier', 'piece', 'Le fichier', {
        pour: page,
        ligne: page,
        groupe: `Page ${rank + 1}`,
        hint: `PDF, JPEG ou PNG, ${MOST_MEGABYTES} Mo au plus. Il doit être lisible et entier.`,
        regle: 'Formats et poids : choix du simulateur. Ceux de la Caf n’ont pas été trouvés (dossier de faits Caf, § 2.g).',
        options: fileOptions(context.world, wanted),
      }),
    ),
  ];
}

/** Choosing which paper, then giving it: one page before, two now. The order is a choice (no transcript of these pages was found). */
export const screens: ScreensByEdition<Fact> = {
  '2024': [
    { id: 'papier', titre: 'Envoyer un papier', fields: (context) => [askedField(context), wayField, ...pageFields(context)] },
  ],
  '2025': [
    { id: 'papier', titre: 'Le papier demandé', fields: (context) => [askedField(context), wayField] },
    { id: 'fichier', titre: 'Le fichier', fields: pageFields },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
  ],
};
