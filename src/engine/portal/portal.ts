import type { Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Motif } from '#schema/decisions.ts';
import type { Donnees, Evenement, Fait } from '#schema/evenement.ts';
import type { Texte } from '#schema/texte.ts';
import type { Flow, Screen } from '../flow/flow.ts';
import type { FlowPages } from '../flow/flow-pages.ts';
import type { AnswerMove, Move } from '../flow/move.ts';
import type { PaperLineText, PaperText } from '../household/truth.ts';
import type { By } from '../identity/connected-by.ts';
import type { World } from '../journal/world.ts';
import type { Happening } from './happening.ts';
import type { Lesson } from './lesson.ts';
import type { Letter } from './letter.ts';
import type { Route } from './route.ts';
import type { Station } from './station.ts';

/** A look of a portal. Screens are data, so that a scenario plays without a browser; the components are loaded when needed. */
export interface Edition {
  id: string;
  nom: string;
  /** The period that it imitates, and how faithfully. */
  imite: Texte;
  screens: Readonly<Record<string, readonly Screen[]>>;
}

/** The first page of a log-in: where it is, and what is typed there before its request is sent. */
export interface Door {
  lieu: string;
  route: string;
  cases: readonly string[];
}

/** A portal's substance and looks, through its only door. Everything in it is pure. */
export interface Portal {
  /** False while only what is seen from outside has come (portal/front.ts): the rest of it is inert. */
  entier: boolean;
  id: string;
  nom: string;
  /** The host of its addresses, which can never exist. */
  hote: string;
  flows: Readonly<Record<string, Flow>>;
  /** What is recorded when something is typed in one of its démarches; undefined when it has no such field. */
  read(typed: AnswerMove): Fait | undefined;
  editions: Readonly<Record<string, Edition>>;
  /** What the pages say of each démarche beside its screens, by id, in the order of the menu. */
  pages: Readonly<Record<string, FlowPages>>;
  routes: readonly Route[];
  /** `sujet` is the name at the head of a sentence, « L’employeur »; without it, `nom` is enough. */
  organismes: Readonly<Record<string, { nom: string; sujet?: Texte; role: Texte }>>;
  glossaire: Readonly<Record<string, { mot: string; definition: Texte; source: string }>>;
  checks: Readonly<Record<string, { quoi: string; test(params: Readonly<Record<string, unknown>>, world: World): boolean }>>;
  /** Every happening from now to `until`, in no particular order; already recorded ones may be repeated. */
  happenings(world: World, until: Day): Happening[];
  /** How the account looked before the session. `before.events` holds what the other portals' past already gave. */
  opening(before: World): Evenement[];
  /** Does this administration know the person? Without a file, nothing happens here and nobody gets in. */
  holds(compte: Compte): boolean;
  /** When free practice begins for a person, and by which rules: a day on which there is something to do. */
  freeStart(compte: Compte): { debut: Day; regles: Month };
  /** The first and the last month whose legal amounts are known: a story by other rules is refused when it is checked. */
  baremes?: { de: Month; a: Month };
  /** What the author of an account must know of its rights in a story: refused, or without any figure, each with its reason, in French. */
  warnings?(compte: Compte, story: { debut: Day; regles: Month; edition: string }): readonly string[];
  /** What the person has written down to get in, among her papers. */
  carnet(compte: Compte): { titre: string; lignes: readonly PaperLineText[] } | undefined;
  /** Papers that this administration or its correspondents gave the person, beyond those of the account. */
  papers?(world: World): readonly PaperText[];
  letter(message: { modele: string; donnees: Donnees; le: Day }, world: World): Letter;
  /** Is the person inside? */
  connected(world: World): boolean;
  /** Minutes without doing anything after which the account closes by itself; absent: it stays open. */
  session?: number;
  /** How one begins to get in, for somebody who has done nothing yet; only what is on its way says it apart (portal/front.ts). */
  door?: (world: World) => Door | undefined;
  /** The next gesture to get in, or undefined when in; `par`: by this way and no other. */
  nextToConnect(world: World, par?: By): Move | undefined;
  /** Where one must be to answer this flow's field: the place to open. */
  placeOf(demarche: string, screen: string): string;
  /** Places that exist, for the checks of scenarios and the address bar. `hote`: the host of a page that is not the portal's own. */
  places: Readonly<Record<string, { titre: string; chemin: string; hote?: string }>>;
  /** Those that open without being inside, so that a demonstration does not log in first. */
  publicPlaces?: readonly string[];
  /** What a decision that answers no request is told as, by motif: « Votre titre est détruit ». In French. */
  decisions?: Readonly<Partial<Record<Motif, string>>>;
  /** What an organisation does when it is told something (`transmis.quoi`): « reçoit votre demande »; its name comes before. */
  transmissions?: Readonly<Record<string, Texte>>;
  /** Other figures of the papers that `remplir.avec` may read, for scenarios about mistakes. */
  chiffres: readonly string[];
  /** Words that `pour` may hold, besides months, people, jobs and incomes. */
  sujets: readonly string[];
  /** Models of messages, for the checks of scenarios. */
  modeles: readonly string[];
  /** What already reached the administration without the person, and what the dossier has lived since. */
  stations(world: World, dossier: string): Station[];
  /** What a mistake cost, or would have cost, and when. */
  lessons(world: World): Lesson[];
}
