import { splitKey } from '#engine/answers/answers.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';

/** The démarche by which a paper is sent. */
export const ENVOI = 'envoi-piece';

/** How a paper may leave. */
export const WAYS = {
  compte: 'Ici, dans mon compte',
  courriel: 'En répondant au courriel de la Caf',
  courrier: 'Par la poste, une copie papier',
} as const;
export type PieceWay = keyof typeof WAYS;

/** Why a paper does not do. */
export const REFUSALS = {
  illisible: 'L’image est floue : le texte ne se lit pas.',
  incomplete: 'Il manque une page : toutes doivent être visibles, le recto et le verso aussi.',
  'mauvaise-piece': 'Ce n’est pas le papier demandé.',
  'mauvaise-personne': 'Ce papier n’est pas celui de la bonne personne.',
  'mauvais-mois': 'Ce papier n’est pas celui du bon mois.',
  'pas-attendue': 'Personne n’avait demandé ce papier : il est rangé sans être lu.',
} as const;
export type Refusal = keyof typeof REFUSALS;
export const isRefusal = (text: string): text is Refusal => Object.hasOwn(REFUSALS, text);

/** One sending, and where it stands. */
export interface SentPiece {
  dossier: string;
  /** The paper asked that it answers, as `askedPieces` names it; « aucune »: nothing that was asked. */
  cle: string;
  voie: PieceWay;
  /** The pages, in order. */
  fichiers: readonly string[];
  le: Day;
  /** « perdue »: an e-mail that nobody reads. */
  etat: 'en-lecture' | 'acceptee' | 'refusee' | 'perdue';
  raison: Refusal | undefined;
  /** The day when somebody read it. */
  luLe: Day | undefined;
  event: EvenementDe<'envoye'>;
}

/** Every paper that was sent by the account, oldest first. */
export const sentPieces = (world: Pick<World, 'events'>): SentPiece[] =>
  eventsOf(world, 'envoye')
    .filter(({ demarche }) => demarche === ENVOI)
    .map((event) => {
      const { dossier, donnees, le } = event;
      const voie = (textIn(donnees, 'pieceVoie') || 'compte') as PieceWay;
      const read = decisionsOf(world, 'piece-lue-caf').find((one) => one.dossier === dossier);
      const raison = read?.donnees?.raison;
      return {
        dossier,
        cle: textIn(donnees, 'pieceDemandee'),
        voie,
        fichiers: Object.entries(donnees).flatMap(([key, value]) =>
          splitKey(key).fait === 'pieceFichier' && typeof value === 'string' ? [value] : [],
        ),
        le,
        etat: voie === 'courriel' ? 'perdue' : read === undefined ? 'en-lecture' : raison === undefined ? 'acceptee' : 'refusee',
        raison: raison !== undefined && isRefusal(raison) ? raison : undefined,
        luLe: read?.le,
        event,
      };
    });
