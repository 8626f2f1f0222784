import { splitKey } from '#engine/answers/answers.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
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
  const titre = ownEntry(REQUESTS_WITH_PAPERS, event.demarche);
  if (titre === undefined) return [];
  const { dossier, donnees, le } = event;
  return Object.entries(donnees).flatMap(([key, fichier]) => {
    const { fait, pour } = splitKey(key);
    const wanted = fait === JOINED && pour !== undefined ? readWanted(pour) : undefined;
    if (wanted === undefined || typeof fichier !== 'string' || fichier === LATER || fichier === '') return [];
    return [{ dossier, titre, wanted, cle: `${dossier}/${wantedText(wanted)}`, fichier, le, event }];
  });
}
