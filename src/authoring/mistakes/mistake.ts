import type { Day } from '#schema/day.ts';
import type { Action } from '#schema/scenario.ts';

/** A gesture that the guide proposes: an answer, a sending, a letter to read, a place to open. */
export interface Proposed {
  repondre?: string;
  pour?: string;
  envoyer?: string;
  lire?: string;
  ouvrir?: string;
}

/**
 * What a person does otherwise than she is told. `saisie`: she answers this instead; `uneFois`: the first time only. `avec`: she reads her papers that way, for a whole
 * démarche. `sans`: she does not do it, and lets time pass until `jusqua`, once. `dAbord`: before anything else she does this on her own.
 * `requete`: the first time, something else is typed on a page that is no démarche. `memeOnglet`: a place opened over the portal.
 */
export type Otherwise =
  | { a: string; pour?: string; saisie: string; uneFois?: true }
  | { demarche: string; avec: string }
  | { sans: Proposed; des?: Day; jusqua: Day }
  | { dAbord: readonly Partial<Action>[] }
  | { requete: string; corps: Readonly<Record<string, string>> }
  | { memeOnglet: string };

/** One likely mistake in a story, and what its debrief must say of it. */
export interface Mistake {
  /** What is done, in a few words. */
  erreur: string;
  /** Its row in the table of mistakes of the facts: « caf 2 », « pole-emploi 4 », or the section that tells of it. */
  ligne: string;
  /** Where it is lived; the first edition of the story when it is not said. */
  edition?: string;
  /** Empty when the mistake is what the story itself asks to make. */
  gestes: readonly Otherwise[];
  /** What the debrief says of it, word for word: the mistake, and both figures when there are two. */
  bilan: readonly string[];
  /** The day when it came to light, or will. Absent for what nobody will ever see. */
  vu?: Day;
  /**
   * The test recomputes what it cost: all that this administration paid until that day in this life, less what it paid in the right one.
   * `mots` is what goes with the amount in the debrief.
   */
  coute?: { de: string; au: Day; mots: 'à rendre' | 'en moins' | string };
}

/** The likeliest mistakes of one story. `moins`: why there are fewer than three, when its person has nothing (more) to declare. */
export interface StoryMistakes {
  erreurs: readonly Mistake[];
  /** What is done in the right life, when the story asks for the mistake itself. */
  juste?: readonly Partial<Action>[];
  moins?: string;
}
