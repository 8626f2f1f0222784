import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { capital } from '#engine/words/say.ts';
import type { Day } from '#schema/day.ts';
import { type AskedPiece, askedPieces, piecesOf } from './asked.ts';
import { readOn } from './delays.ts';
import { REFUSALS, sentPieces } from './sent.ts';
import { wantedInWords } from './wanted.ts';

/** One paper of a dossier, as « Suivre mes démarches » shows it. */
export interface FollowedPiece {
  nom: string;
  /** Only the person can do something. */
  attendue: boolean;
  mots: string;
}

/** The state of each démarche, in the three words of the CAF (caf.md §1.5). */
export interface DossierRow {
  dossier: string;
  titre: string;
  le: Day;
  etat: 'en-attente-d-information' | 'en-cours' | 'traite';
  detail: string;
  /** The Caf asked for something itself: nothing was sent for it by the account. */
  demandee?: true;
  /** The papers that were asked for it. */
  papiers?: readonly FollowedPiece[];
}

const followed = (world: World, piece: AskedPiece): FollowedPiece => ({
  nom: capital(wantedInWords(world, piece)),
  attendue: piece.etat === 'attendue' || piece.etat === 'a-renvoyer',
  mots: wordsOf(world, piece),
});

function wordsOf(world: World, { cle, etat, raison, avant, accepteeLe }: AskedPiece): string {
  const before = avant < world.today ? `le délai du ${dayInWords(avant)} est passé` : `à envoyer avant le ${dayInWords(avant)}`;
  if (etat === 'attendue') return `demandé, ${before}`;
  if (etat === 'a-renvoyer') return `à renvoyer, ${before}. ${raison === undefined ? '' : REFUSALS[raison]}`.trim();
  if (etat === 'sans-objet') return 'plus rien à envoyer : la Caf a répondu';
  if (etat === 'acceptee') return `accepté le ${accepteeLe === undefined ? '' : dayInWords(accepteeLe)}`;
  const last = sentPieces(world).findLast((sent) => sent.cle === cle);
  const day = last && readOn(last);
  return `reçu${day === undefined ? '' : `, lecture vers le ${dayInWords(day)}`}`;
}

/** What was sent, with the papers that were asked for it: one missing, and it waits for the person. */
export const withPieces = (world: World, rows: readonly DossierRow[]): DossierRow[] =>
  rows.map((row) => {
    const asked = piecesOf(world, row.dossier);
    if (asked === undefined) return row;
    return {
      ...row,
      etat: asked.manque.length > 0 ? 'en-attente-d-information' : row.etat,
      papiers: asked.pieces.map((piece) => followed(world, piece)),
    };
  });

/** What the Caf asks of itself, about nothing that was sent: it stands in the list too. */
export function askedAlone(world: World, rows: readonly DossierRow[]): DossierRow[] {
  const known = new Set(rows.map(({ dossier }) => dossier));
  const names = new Map(
    askedPieces(world)
      .filter(({ dossier }) => !known.has(dossier))
      .map((piece) => [piece.dossier, piece] as const),
  );
  return [...names.values()].flatMap(({ dossier, titre, demandeLe }) => {
    const asked = piecesOf(world, dossier);
    if (asked === undefined) return [];
    const { pieces, manque, completLe } = asked;
    return [
      {
        ...{ dossier, titre, le: demandeLe, demandee: true as const },
        etat: manque.length > 0 ? 'en-attente-d-information' : completLe === undefined ? 'en-cours' : 'traite',
        detail:
          manque.length > 0
            ? 'La Caf attend un papier.'
            : completLe === undefined
              ? 'Les papiers sont arrivés. Un agent les lira.'
              : 'Tous les papiers sont acceptés.',
        papiers: pieces.map((piece) => followed(world, piece)),
      },
    ];
  });
}
