import type { Day } from '#schema/day.ts';
import type { Donnees, EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { World } from '../journal/world.ts';
import type { FlowContext } from './flow.ts';

/**
 * What stands above the fields of a screen: a sentence, or a titled list. `lien` leads to another démarche of the portal. `regle` is not of
 * the page: where its questions come from, told by the room outside the pretend browser.
 */
export interface ScreenNote {
  titre?: string;
  texte?: string;
  liste?: readonly string[];
  /** The list has an order. */
  numerotee?: true;
  /** Set apart, with a rule on its side. */
  encadre?: true;
  lien?: { demarche: string; mots: string };
  regle?: string;
}

/** The words of a démarche around its fields: those that no screen says. */
export interface SendingWords {
  /** The button that sends. */
  bouton: string;
  /** Title of the receipt. */
  fait: string;
  /** Title of the letter that the sending itself brings. */
  reponse: string;
  /** What happens next, in order. */
  suite: readonly string[];
  /** Until when one may send again, where one may: after « jusqu’au »… */
  jusqua: string;
  /** The same while the démarche goes on with another sending, and the words of the button that leads there. */
  encore?: { fait: string; suite: readonly string[]; bouton: string };
}

/** One value for every presentation, or one for each that has it. */
export type ByLook<Value> = Value | Readonly<Record<string, Value>>;
/** The value of one presentation; undefined when it has none. */
export const inLook = <Value extends string | number>(said: ByLook<Value>, edition: string): Value | undefined =>
  typeof said === 'object' ? ownEntry(said, edition) : said;

/** The line of a démarche in the menu. A presentation that `titre` does not name has none. */
export interface MenuLine {
  /** The heading under which it stands. */
  rubrique: string;
  titre: ByLook<string>;
  /** Where it stands among the lines of the heading: the smallest first. */
  rang: ByLook<number>;
  /** Only while there is something to do in it. */
  ouverte?: true;
  /** Démarches that are the rest of the same gesture: their pages belong to this line. */
  aussi?: readonly string[];
}

/** Something that waits for the person. Without `lieu` it leads to the first screen of the démarche, while it is open. */
export interface ToDoLine {
  titre: string;
  lieu?: string;
}

/** All that the pages of a portal say of one démarche, beside its screens. Each sentence is said by the démarche itself. */
export interface FlowPages {
  /** What a page says above the fields of one screen: what helps, and what is composed rather than sourced. */
  notes?(ecran: string, context: FlowContext): readonly ScreenNote[];
  /** The words of the sending and of its receipt. `donnees` is what leaves, or what left; `dossier` where it left from, once it did. */
  mots?(donnees: Donnees, world: World, dossier?: string): Partial<SendingWords>;
  menu?: MenuLine;
  /** Its lines on the dashboard. */
  aFaire?(world: World): readonly ToDoLine[];
  /** What can be sent today and was not, by its name, and its last day: said once before the calendar goes past it. */
  echeance?(world: World): { titre: string; le: Day } | undefined;
  /** The démarches after which it is offered as the next step, with the words of the link. */
  apres?: Readonly<Record<string, string>>;
  /** It is the way back for who finds another démarche closed: the words of the link. */
  retour?: string;
  /** The paper that it makes, printed instead of the proof of sending: its id among the papers of the person. */
  papier?(sent: EvenementDe<'envoye'>): string;
  /** Said when the page stayed open too long and there is no space yet to log in to again. */
  sansEspace?: string;
  /** How the portal calls it when it is not in the space of somebody. */
  absent?: string;
}
