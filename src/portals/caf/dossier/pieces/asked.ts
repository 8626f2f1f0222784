import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { answeredDossiers, closesOn } from './closing.ts';
import { type PieceRequest, requestsOf } from './requests.ts';
import { type Refusal, sentPieces } from './sent.ts';
import { type Wanted, wantedText } from './wanted.ts';

/** One paper asked for, and where it stands today. */
export interface AskedPiece extends Wanted {
  /** Its name in answers: « aide-logement:1/attestation-loyer ». */
  cle: string;
  dossier: string;
  titre: string;
  demandeLe: Day;
  avant: Day;
  /** « sans-objet »: its dossier has its answer, nobody waits for it any more. */
  etat: 'attendue' | 'en-lecture' | 'acceptee' | 'a-renvoyer' | 'sans-objet';
  /** The day when a good one was read. */
  accepteeLe: Day | undefined;
  /** Why the last one did not do, and the day when it was read. */
  raison: Refusal | undefined;
  refuseeLe: Day | undefined;
}

type Known = Pick<World, 'events'>;

/** Every paper that was asked for, oldest request first; the same one asked twice for a dossier stands once, with its last delay. */
export function askedPieces(world: Known): AskedPiece[] {
  const sent = sentPieces(world);
  const answered = answeredDossiers(world);
  const byKey = new Map<string, AskedPiece>();
  for (const request of requestsOf(world)) {
    for (const wanted of request.pieces) {
      const piece = standing(request, wanted, sent);
      const over = answered.has(piece.dossier) && (piece.etat === 'attendue' || piece.etat === 'a-renvoyer');
      byKey.set(piece.cle, over ? { ...piece, etat: 'sans-objet' } : piece);
    }
  }
  return [...byKey.values()];
}

function standing(request: PieceRequest, wanted: Wanted, sent: ReturnType<typeof sentPieces>): AskedPiece {
  const { dossier, titre, le, avant } = request;
  const cle = `${dossier}/${wantedText(wanted)}`;
  const tries = sent.filter((one) => one.cle === cle && one.le >= le && one.etat !== 'perdue');
  const good = tries.find(({ etat }) => etat === 'acceptee');
  const last = tries.at(-1);
  return {
    ...wanted,
    ...{ cle, dossier, titre, demandeLe: le, avant },
    etat: good ? 'acceptee' : last === undefined ? 'attendue' : last.etat === 'en-lecture' ? 'en-lecture' : 'a-renvoyer',
    accepteeLe: good?.luLe,
    raison: good ? undefined : last?.raison,
    refuseeLe: good ? undefined : last?.luLe,
  };
}

/** The papers that only the person can send now. */
export const missingPieces = (world: Known): AskedPiece[] =>
  askedPieces(world).filter(({ etat }) => etat === 'attendue' || etat === 'a-renvoyer');

/** The day when a request that lacks papers is closed; undefined while it lacks none. */
export function closingDay(world: Known, dossier: string): Day | undefined {
  const days = missingPieces(world).flatMap((piece) => (piece.dossier === dossier ? [closesOn(piece)] : []));
  return days.sort().at(-1);
}

/**
 * Where a dossier stands as far as its papers go: undefined when none was asked; the last good one was read on `completLe`. A démarche
 * whose decision waits for papers reads this, and nothing else of them.
 */
export function piecesOf(
  world: Known,
  dossier: string,
): { pieces: AskedPiece[]; manque: AskedPiece[]; completLe: Day | undefined } | undefined {
  const pieces = askedPieces(world).filter((one) => one.dossier === dossier);
  if (pieces.length === 0) return undefined;
  const days = pieces.flatMap(({ accepteeLe }) => accepteeLe ?? []).sort();
  return {
    pieces,
    manque: pieces.filter(({ etat }) => etat === 'attendue' || etat === 'a-renvoyer'),
    completLe: days.length === pieces.length ? days.at(-1) : undefined,
  };
}
