import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Kind } from './kinds.ts';

/** Days after which a document that was left without confirmation is erased: the length of a draft (pole-emploi.md §2a), our choice. */
export const KEPT_DAYS = 15;

/** Why a document does not do, in the words of the letter. */
export const REFUSALS = {
  illisible: 'L’image est floue : le texte ne se lit pas.',
  'mauvais-type': 'Le document n’est pas celui que vous avez annoncé : le type choisi ne va pas avec ce qu’il contient.',
  'mauvais-contexte': 'Le document a été envoyé dans un tiroir où personne ne l’attend : le contexte ne va pas.',
} as const;
export type Refusal = keyof typeof REFUSALS;

/** One document, from the moment when its file was put on the site. */
export interface SentDocument {
  dossier: string;
  /** The file, as chosen: the id of a paper, and its form if it is not the good one. */
  fichier: string;
  contexte: string;
  situation: string;
  type: Kind;
  deposeLe: Day;
  /** The name given by the person; absent until it is confirmed. */
  nom: string | undefined;
  envoyeLe: Day | undefined;
  /** « depose »: the file is on the site, nothing was sent. « perime »: it was erased since. */
  etat: 'depose' | 'perime' | 'envoye' | 'recu' | 'traite' | 'refuse';
  /** Why it was refused, and the same in words. */
  raison: Refusal | undefined;
  pourquoi: string | undefined;
}

const STATES: Readonly<Record<string, SentDocument['etat']>> = {
  'document-recu': 'recu',
  'document-traite': 'traite',
  'document-refuse': 'refuse',
};

/** Every document of the story, oldest first, with where it stands today. */
export function documentsOf(world: Pick<World, 'events' | 'today'>): SentDocument[] {
  return eventsOf(world, 'envoye')
    .filter(({ demarche }) => demarche === 'document-depot')
    .map(({ dossier: deposit, donnees, le }) => {
      const dossier = deposit.replace('document-depot:', 'document:');
      const sent = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
      const decided = eventsOf(world, 'decide').findLast(
        (event) => event.dossier === dossier && Object.hasOwn(STATES, event.motif),
      );
      const raison = decided?.motif === 'document-refuse' ? (String(decided.donnees?.raison) as Refusal) : undefined;
      const word = (key: string): string => String(ownEntry(donnees, key) ?? '');
      return {
        dossier,
        fichier: word('documentFichier'),
        contexte: word('documentContexte'),
        situation: word('documentSituation'),
        type: word('documentType') as Kind,
        deposeLe: le,
        nom: sent === undefined ? undefined : String(sent.donnees.documentNom ?? ''),
        envoyeLe: sent?.le,
        etat: sent ? (STATES[decided?.motif ?? ''] ?? 'envoye') : addDays(le, KEPT_DAYS) < world.today ? 'perime' : 'depose',
        raison,
        pourquoi: raison && REFUSALS[raison],
      };
    });
}

/** The latest document that was put on the site and not sent: the one that the second step speaks of. */
export const waitingDocument = (world: Pick<World, 'events' | 'today'>): SentDocument | undefined =>
  documentsOf(world).findLast(({ etat }) => etat === 'depose');

/** Did a document of that kind reach its reader? `since`: only those sent from that day on. */
export const hasArrived = (world: Pick<World, 'events' | 'today'>, type: string, since?: Day): boolean =>
  documentsOf(world).some(
    (document) =>
      document.type === type && document.etat === 'traite' && (since === undefined || (document.envoyeLe ?? '') >= since),
  );
