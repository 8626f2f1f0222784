import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { Fait, Valeur } from '#schema/evenement.ts';
import { BOTH, tell } from '../tell.ts';
import { joinedPieces } from './joined.ts';
import { readWanted, type Wanted, wantedText } from './wanted.ts';

/** The letter by which papers are asked for. A trainer may write it in the past of an account. */
export const ASKED = 'pieces-demandees';
/** Days to answer, when the letter does not say: the law wants a delay and gives none (CRPA L114-5); a choice of the simulator. */
const DAYS_TO_ANSWER = 30;
/** The last day to send what a request of that day lacks. */
export const answerBefore = (day: Day): Day => addDays(day, DAYS_TO_ANSWER);

/** One request for papers: « for this dossier, these papers, before this day ». */
export interface PieceRequest {
  message: string;
  /** The dossier that waits for them. */
  dossier: string;
  /** Its name for a person: « Aide au logement ». */
  titre: string;
  pieces: readonly Wanted[];
  le: Day;
  avant: Day;
}

/**
 * What a démarche says when papers are missing: « this request asks these papers » (CRPA L114-5). Facts to record with it: the letter,
 * in the account and by e-mail. The same paper asked again (a clearer one) is another request.
 */
export function askForPieces(
  world: Pick<World, 'today'>,
  asked: { dossier: string; titre: string; pieces: readonly Wanted[]; avant?: Day; rang?: number },
): Fait[] {
  const { dossier, titre, pieces, avant = answerBefore(world.today), rang = 1 } = asked;
  const donnees = { dossier, titre, pieces: pieces.map(wantedText), avant };
  return tell(`pieces:${dossier}:${rang}`, ASKED, donnees, BOTH);
}

const textsIn = (value: Valeur | undefined): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];

/** Every request of the story, oldest first: by letter, or by the last page of a form, for what was joined there. */
export const requestsOf = (world: Pick<World, 'events'>): PieceRequest[] =>
  [...byLetter(world), ...byForm(world)].sort((a, b) => inOrder(a.le, b.le));

const byForm = (world: Pick<World, 'events'>): PieceRequest[] =>
  joinedPieces(world).map(({ cle, dossier, titre, wanted, le }) => ({
    ...{ message: cle, dossier, titre, pieces: [wanted], le, avant: answerBefore(le) },
  }));

const byLetter = (world: Pick<World, 'events'>): PieceRequest[] =>
  eventsOf(world, 'recu')
    .filter(({ de, modele, canal }) => de === 'caf' && modele === ASKED && canal === 'espace')
    .map(({ message, donnees, le }) => {
      const avant = textIn(donnees, 'avant') === '' ? answerBefore(le) : dayIn(donnees, 'avant');
      return {
        message,
        dossier: textIn(donnees, 'dossier') || message,
        titre: textIn(donnees, 'titre') || 'Votre dossier',
        pieces: textsIn(donnees?.pieces).flatMap((text) => readWanted(text) ?? []),
        le,
        avant,
      };
    });
