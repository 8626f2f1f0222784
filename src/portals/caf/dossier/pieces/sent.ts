import { splitKey } from '#engine/answers/answers.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { type JoinedPiece, joinedIn } from './joined.ts';

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
  /** Its name, once for all: the dossier of a sending, or the paper for one that left with a request. */
  id: string;
  /** It left with a request, and not by itself. */
  jointe: boolean;
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

/** Every paper that was sent by the account, oldest first: by itself, or with a request. */
export const sentPieces = (world: Pick<World, 'events'>): SentPiece[] => {
  const read = new Map(
    decisionsOf(world, 'piece-lue-caf').map((one) => [`${one.dossier} ${one.donnees?.cle ?? ''}`, one] as const),
  );
  return eventsOf(world, 'envoye').flatMap((event) =>
    (event.demarche === ENVOI ? [alone(event)] : joinedIn(event).map(along)).map((sent): SentPiece => {
      const said = read.get(`${sent.dossier} ${sent.cle}`);
      const raison = said?.donnees?.raison;
      return {
        ...sent,
        etat:
          sent.voie === 'courriel' ? 'perdue' : said === undefined ? 'en-lecture' : raison === undefined ? 'acceptee' : 'refusee',
        raison: raison !== undefined && isRefusal(raison) ? raison : undefined,
        luLe: said?.le,
      };
    }),
  );
};

type Leaving = Omit<SentPiece, 'etat' | 'raison' | 'luLe'>;

const alone = (event: EvenementDe<'envoye'>): Leaving => ({
  id: event.dossier,
  jointe: false,
  dossier: event.dossier,
  cle: textIn(event.donnees, 'pieceDemandee'),
  voie: (textIn(event.donnees, 'pieceVoie') || 'compte') as PieceWay,
  fichiers: Object.entries(event.donnees).flatMap(([key, value]) =>
    splitKey(key).fait === 'pieceFichier' && typeof value === 'string' ? [value] : [],
  ),
  le: event.le,
  event,
});

const along = ({ dossier, cle, fichier, le, event }: JoinedPiece): Leaving => ({
  ...{ id: cle, jointe: true, dossier, cle, voie: 'compte', fichiers: [fichier], le, event },
});
