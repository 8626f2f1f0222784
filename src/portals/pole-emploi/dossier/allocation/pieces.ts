import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { Valeur } from '#schema/evenement.ts';
import { nirKey } from '#schema/nir.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { BLURRED, isGoodPaper } from '../documents/joined-paper.ts';
import type { Kind } from '../documents/kinds.ts';
import { certificateOf } from '../emplois/employer-certificate.ts';
import { endedContracts } from '../emplois/ended-contracts.ts';
import { ibanOnPaper, isHolder } from './bank-account.ts';
import { bankAnswers } from './bank-answers.ts';
import { acceptedOn } from './later-pieces.ts';
import { registeredOn, type SentFile } from './requests.ts';

/** One paper that a file needs. */
export interface Piece {
  id: string;
  /** The kind of document to send; for a certificate, the person can only ask her employer, and send her pay slips meanwhile. */
  type: Kind;
  nom: string;
  /** Why it is asked, in one sentence. */
  pourquoi: string;
  /** The day when a good one came; undefined while it is still missing. */
  recueLe: Day | undefined;
  /** From when France Travail can know that it is missing. */
  connueLe: Day;
  /** The job whose employer owes it. */
  emploi?: string;
}

/** Every paper that this file needs, with the day when it came. A registration without allowance only needs to say who one is. */
export function piecesOf(world: World, file: SentFile): Piece[] {
  const identity = IDENTITY.flatMap(({ fait, id, type, nom }): Piece[] => {
    const given = ownEntry(file.donnees, fait);
    return given === undefined ? [] : [ownPaper(world, file, { id, type, nom }, whyNot(given), isGoodPaper(given))];
  });
  const number = file.donnees.nirComplet;
  const thirteen = world.compte.identifiants.numeroSecuriteSociale;
  const certified = number === undefined || number === `${thirteen}${nirKey(thirteen)}`;
  const card = ownPaper(world, file, CARD, 'La CNAV n’a pas pu certifier votre numéro de sécurité sociale.', certified);
  return [...identity, ...(number === undefined ? [] : [card]), ...(file.allocation ? moneyPieces(world, file) : [])];
}

type Wanted = Pick<Piece, 'id' | 'type' | 'nom'>;
const IDENTITY: readonly (Wanted & { fait: string })[] = [
  { fait: 'pieceIdentite', id: 'piece-identite', type: 'piece-identite', nom: 'votre pièce d’identité' },
  { fait: 'titreCopie', id: 'titre-de-sejour', type: 'titre-de-sejour', nom: 'votre titre de séjour' },
];
const CARD: Wanted = { id: 'carte-vitale', type: 'carte-vitale', nom: 'votre carte d’assuré' };
const RIB: Wanted = { id: 'rib', type: 'rib', nom: 'un RIB à votre nom' };

const ownPaper = (world: World, file: SentFile, wanted: Wanted, pourquoi: string, good: boolean): Piece => ({
  ...wanted,
  pourquoi,
  recueLe: good ? file.le : acceptedOn(world, file, wanted.type),
  connueLe: file.le,
});

const whyNot = (given: Valeur): string =>
  given === BLURRED ? 'La photo est floue : on ne peut pas la lire.' : 'La copie n’a pas été jointe.';

/** The account and what employers owe: only for the allowance. */
function moneyPieces(world: World, file: SentFile): Piece[] {
  const said = bankAnswers((fait) => ownEntry(file.donnees, fait));
  const holder = isHolder(said, world.compte);
  const onPaper = ibanOnPaper(said, world.compte);
  const good = isGoodPaper(said('ribCopie')) && holder && onPaper === said('ribIban');
  const why = holder
    ? 'La copie du RIB manque, est floue, ou ne va pas avec l’IBAN écrit.'
    : 'Le compte donné n’est pas à votre nom.';
  const contracts = endedContracts(world, registeredOn(world, file));
  return [ownPaper(world, file, RIB, why, good), ...contracts.flatMap((contract) => employerPieces(world, file, contract))];
}

/** The certificate of one employer, then its right reason when a wrong one stands on it. */
function employerPieces(world: World, file: SentFile, { emploi }: ReturnType<typeof endedContracts>[number]): Piece[] {
  const certificate = certificateOf(world, emploi);
  if (!certificate) return [];
  const { arriveLe, fausseRaison, corrigeLe } = certificate;
  const arrival = arriveLe > file.le ? arriveLe : file.le;
  const owed = { type: 'attestation-employeur' as const, emploi: emploi.id };
  const first: Piece = {
    ...owed,
    id: `attestation-${emploi.id}`,
    nom: `l’attestation employeur de ${emploi.employeur}`,
    pourquoi: 'L’employeur ne l’a pas encore transmise. Vous n’y êtes pour rien.',
    recueLe: arrival,
    connueLe: file.le,
  };
  if (fausseRaison === undefined) return [first];
  const corrected: Piece = {
    ...owed,
    id: `motif-${emploi.id}`,
    type: 'autre',
    nom: `une preuve de la vraie raison de départ, ${emploi.employeur}`,
    pourquoi: `L’attestation dit « ${fausseRaison} ». Vous avez donné une autre raison.`,
    recueLe: corrigeLe,
    connueLe: arrival,
  };
  return [first, corrected];
}

/** The papers that France Travail knows to be missing at the end of a day. */
export const missingOn = (pieces: readonly Piece[], day: Day): Piece[] =>
  pieces.filter(({ connueLe, recueLe }) => connueLe <= day && (recueLe === undefined || recueLe > day));
