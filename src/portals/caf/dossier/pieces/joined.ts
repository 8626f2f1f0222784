import { splitKey } from '#engine/answers/answers.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { COMPTE_BANCAIRE, JOINED_RIB } from '../banque/account.ts';
import { readWanted, type Wanted, wantedText } from './wanted.ts';

/** The fact by which a paper leaves with a request: « pieceJointe@identite/camille » is a file, or « plus-tard ». */
export const JOINED = 'pieceJointe';
/** The answer of who sends that paper another day. */
export const LATER = 'plus-tard';
/** The démarches that are asked for with papers, by the name that letters give them. */
export const REQUESTS_WITH_PAPERS = {
  'demande-rsa': 'Demande de RSA',
  'demande-prime': 'Demande de prime d’activité',
  'aide-logement': 'Aide au logement',
} as const satisfies Readonly<Record<string, string>>;

/** Those, and what else leaves with a paper: no right is refused when it does not come. */
const SENT_WITH_PAPERS = { ...REQUESTS_WITH_PAPERS, [COMPTE_BANCAIRE]: 'Compte bancaire' };

/** A paper that left with a request. */
export interface JoinedPiece {
  dossier: string;
  titre: string;
  wanted: Wanted;
  /** As `askedPieces` names it. */
  cle: string;
  fichier: string;
  le: Day;
  event: EvenementDe<'envoye'>;
}

/** The papers that left with each request, oldest first. */
export const joinedPieces = (world: Pick<World, 'events'>): JoinedPiece[] => eventsOf(world, 'envoye').flatMap(joinedIn);

/** Those of one sending. */
export function joinedIn(event: EvenementDe<'envoye'>): JoinedPiece[] {
  const titre = ownEntry<string>(SENT_WITH_PAPERS, event.demarche);
  if (titre === undefined) return [];
  const { dossier, donnees, le } = event;
  return Object.entries(donnees).flatMap(([key, fichier]) => {
    const wanted = wantedBy(key);
    if (wanted === undefined || typeof fichier !== 'string' || fichier === LATER || fichier === '') return [];
    return [{ dossier, titre, wanted, cle: `${dossier}/${wantedText(wanted)}`, fichier, le, event }];
  });
}

/** The paper that an answer joins: a RIB for another account has a question of its own. */
function wantedBy(key: string): Wanted | undefined {
  if (key === JOINED_RIB) return { piece: 'rib' };
  const { fait, pour } = splitKey(key);
  return fait === JOINED && pour !== undefined ? readWanted(pour) : undefined;
}
