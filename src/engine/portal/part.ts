import type { Day } from '#schema/day.ts';
import type { Donnees, Evenement } from '#schema/evenement.ts';
import type { Flow, ScreensByEdition } from '../flow/flow.ts';
import type { FlowPages } from '../flow/flow-pages.ts';
import type { PaperText } from '../household/truth.ts';
import type { World } from '../journal/world.ts';
import type { Happening } from './happening.ts';
import type { Lesson } from './lesson.ts';
import type { Letter } from './letter.ts';
import type { Portal } from './portal.ts';
import type { Take } from './receives.ts';
import type { Route } from './route.ts';
import type { Station } from './station.ts';

/** The page of a démarche once it was sent: it has one beside its screens. */
export const RECEIPT = 'accuse';

/** Writes one letter from the data of its event. `le` is the day when it was sent. */
export type WriteLetter = (letter: { donnees: Donnees; le: Day; world: World }) => Letter;

/**
 * One démarche of a portal, whole: what it asks, how each edition arranges it, what is answered, what happens later and what is
 * written. The door of the portal only puts the parts together (portal-of.ts), so that a démarche is added or removed as one folder.
 */
export interface Part extends FlowPages {
  flow?: Flow;
  screens?: ScreensByEdition;
  /** What is done with a request that was read and found complete: the route of the démarche is made from it. */
  take?: Take;
  /** Why it cannot be done now, for who asks all the same. */
  closed?(world: World): string;
  /** Nobody needs to be inside: the account is made with it. */
  outside?: true;
  /** What this démarche adds around the answer of its route. */
  around?(answer: Route['answer']): Route['answer'];
  /** Other figures of the papers that `remplir.avec` may read, for scenarios about mistakes. */
  chiffres?: readonly string[];
  /** Words that `pour` may hold, besides months, people, jobs and incomes. */
  sujets?: readonly string[];
  /** Requests besides the sending of the démarche. */
  routes?: readonly Route[];
  /** Pages besides those of its screens, which are named after the flow; or where one of its screens is, when it is not on the portal's site. */
  places?: Portal['places'];
  /** What comes next, as things stand; what is after `until` may be told too, and is put aside. */
  happenings?(world: World, until: Day): Happening[];
  opening?(before: World): Evenement[];
  /** By model of message. */
  letters?: Readonly<Record<string, WriteLetter>>;
  /** What its decisions are told as, when they answer no request: « Votre titre est détruit ». */
  decisions?: Portal['decisions'];
  checks?: Portal['checks'];
  glossary?: Portal['glossaire'];
  transmissions?: Portal['transmissions'];
  organismes?: Portal['organismes'];
  lessons?(world: World): Lesson[];
  /** The stops of the data of one of its dossiers; undefined when the dossier is another part's. */
  stations?(world: World, dossier: string): Station[] | undefined;
  papers?(world: World): readonly PaperText[];
}
