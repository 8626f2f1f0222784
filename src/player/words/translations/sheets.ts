import type { DebriefWord, LessonState } from '../../debrief/debrief-words.ts';
import type { RefusSeance } from '../../keeping/reopen-file.ts';
import type { KeepingWord } from '../../keeping/words.ts';
import type { CalendarWord } from '../calendar.ts';
import type { DataWord } from '../data.ts';
import type { FreeWord } from '../free.ts';
import type { GestureWord } from '../gestures.ts';
import type { SheetName } from '../languages.ts';
import type { MailboxWord } from '../mailbox.ts';
import type { OpeningWord } from '../opening.ts';
import type { CircuitWord, MomentsWord, PapersWord, StopState } from '../panels.ts';
import type { WordKey } from '../room.ts';
import type { SettingsWord } from '../settings.ts';
import type { WayWord } from '../ways.ts';

/** Every sheet of words of the room, and what it must hold. Its French stands beside the part that says it. */
export interface Sheets extends Record<SheetName, string> {
  salle: WordKey;
  messagerie: MailboxWord;
  calendrier: CalendarWord;
  gestes: GestureWord;
  parcours: WayWord;
  libre: FreeWord;
  reglages: SettingsWord;
  ouverture: OpeningWord;
  donnees: DataWord;
  circuit: CircuitWord;
  arrets: StopState;
  papiers: PapersWord;
  moments: MomentsWord;
  bilan: DebriefWord;
  lecons: LessonState;
  garder: KeepingWord;
  refus: RefusSeance;
}

/** A language in which the room says everything: a word that is missing does not compile. */
export type Words = { readonly [Sheet in keyof Sheets]: Readonly<Record<Sheets[Sheet], string>> };
/** A language in which the room says some things, and the rest in French. */
export type SomeWords = { readonly [Sheet in keyof Sheets]?: Readonly<Partial<Record<Sheets[Sheet], string>>> };
