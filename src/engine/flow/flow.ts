import type { Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Donnees, Evenement, EvenementDe, Fait, Valeur } from '#schema/evenement.ts';
import type { Texte } from '#schema/texte.ts';
import type { Answers } from '../answers/answers.ts';
import type { PaperLineText, PaperText } from '../household/truth.ts';
import type { World } from '../journal/world.ts';

/** What becomes of one fact at one organisation. A fact without a circuit does not compile. */
export interface Circuit {
  vers: string;
  pourquoi: Texte;
  /** The legal ground, with its article. */
  base: Texte;
  duree: Texte;
  /** With what it is compared, and by whom. */
  compare?: Texte;
  machine?: Texte;
  humain?: Texte;
  /** What it changes for the person. */
  effet: Texte;
  /** What reaches it instead of the answer, when it only learns what was worked out from it: « la somme payée ». */
  parvient?: Texte;
  droits: Texte;
  /** Where this was read, with its date or its reliability. */
  source: string;
  /** This recipient only receives the fact in this case. */
  si?(world: World): boolean;
}

/** The outcome of reading what was typed: a value, or the reason in French. */
export type Parsed = { ok: true; valeur: Valeur } | { ok: false; raison: string };

/** One piece of information that a flow asks. */
export interface FactSpec {
  /** In plain words: « le salaire d’août 2026 de Nadia ». `pour` tells which one, when there are several. */
  nom(pour: string | undefined, world: World): string;
  parse(saisie: string): Parsed;
  circuits: readonly [Circuit, ...Circuit[]];
  /** Never shown again nor sent in clear to the journal. */
  secret?: boolean;
}

export interface Option {
  valeur: string;
  label: string;
  hint?: string;
  /** A document that will not do, to practise: a blurred photo, a file of the wrong type, one that is too heavy. */
  defaut?: 'flou' | 'type' | 'lourd';
}

/** How a field is asked. A « texte-long » has several lines; a « recherche » is a long list searched by typing; « lignes » lets one add and remove lines of fields. */
export type FieldKind =
  | 'euros'
  | 'jour'
  | 'entier'
  | 'choix'
  | 'choix-multiple'
  | 'liste'
  | 'recherche'
  | 'piece'
  | 'case'
  | 'texte'
  | 'texte-long'
  | 'chiffres'
  | 'secret'
  | 'lignes';

/** One field of a screen: which fact it asks, and how. */
export interface Field {
  fait: string;
  pour?: string;
  as: FieldKind;
  label: string;
  hint?: string;
  options?: readonly Option[];
  optional?: boolean;
  /** « entier »: what is counted, in the plural (« heures »). */
  unite?: string;
  /** « texte »: the keyboard that a telephone shows. */
  clavier?: 'courriel' | 'telephone';
  /** The title of the group in which this field and its neighbours stand: « Employeur 1 ». */
  groupe?: string;
  /** This field is part of a line: its id in the value of the « lignes » field that comes before. */
  ligne?: string;
  /** « lignes »: how few, how many, and the words of its button (« Ajouter un employeur »). */
  lignes?: { min?: number; max?: number; ajout?: string };
  /** What is already known and shown beside the field, in euros or words. */
  connu?: string;
  /** An answer given in another look of the same flow, to be checked here. */
  derive?: { valeur: Valeur; note: string };
  /** A reason to look again at this answer; it never blocks. */
  alerte?: string;
}

export interface FlowContext {
  world: World;
  dossier: string;
  answers: Answers;
}

/** One screen: an ordered list with conditions, never a graph of next pages. */
export interface Screen {
  id: string;
  titre: string;
  /** Absent: always. */
  when?(context: FlowContext): boolean;
  fields(context: FlowContext): Field[];
  /** Recapitulation, receipt: a screen that only shows. */
  lecture?: boolean;
}

/** A démarche: what it asks, where each fact goes, what is sent. Looks are elsewhere. */
export interface Flow {
  id: string;
  titre: string;
  facts: Readonly<Record<string, FactSpec>>;
  /** The dossier that can be filled now, such as « declaration-trimestrielle:2026-11 ». */
  open(world: World): string | undefined;
  /** The exact content of the request, from the answers of the screens that count. */
  payload(context: FlowContext, screens: readonly Screen[]): Donnees;
  /** The route that takes it. */
  route: string;
  /** What a careful reader of the papers would answer, as typed. `avec` names another figure, for scenarios about mistakes. */
  truth(field: Field, context: FlowContext, avec?: string): string | undefined;
  /** Why the real portal would not let one in here; the room tells it, and imposes it only when a scenario is strict. */
  strictNote: Texte;
}

/** A look of a portal. Screens are data, so that a scenario plays without a browser; the components are loaded when needed. */
export interface Edition {
  id: string;
  nom: string;
  /** The period that it imitates, and how faithfully. */
  imite: Texte;
  screens: Readonly<Record<string, readonly Screen[]>>;
}

/** What is going to happen, dated. `id` never changes: the journal keeps it as `cause`. */
export interface Happening {
  id: string;
  le: Day;
  faits: readonly Fait[];
}

/** The answer of a pretend administration to one request. */
export interface Reply {
  status: number;
  corps: Readonly<Record<string, unknown>>;
  faits: readonly Fait[];
}

export interface Route {
  id: string;
  method: 'GET' | 'POST';
  /** From the root of the portal: « /declaration-trimestrielle ». */
  path: string;
  answer(corps: Readonly<Record<string, unknown>>, world: World): Reply;
}

/** A message as the person reads it: made from its event, never stored. */
export interface Letter {
  objet: string;
  de: string;
  paragraphes: readonly string[];
  /** What to do, and until when. */
  aRetenir?: readonly { libelle: string; valeur: string }[];
  source?: string;
}

/** One gesture of a person, small enough to be shown: what a solution is made of. */
export type Move =
  | { fais: 'ouvrir'; lieu: string; onglet?: number | undefined }
  | { fais: 'repondre'; dossier: string; demarche: string; fait: string; pour?: string | undefined; saisie: string }
  | { fais: 'reporter'; dossier: string; demarche: string; fait: string; pour?: string | undefined }
  | { fais: 'requete'; portail: string; route: string; corps: Readonly<Record<string, unknown>> }
  | { fais: 'attendre'; jusqua: Day }
  | { fais: 'patienter'; minutes: number }
  | { fais: 'lire'; message: string };

/** The only gesture that leaves the page. */
export type RequestMove = Extract<Move, { fais: 'requete' }>;

/** Every gesture that stays in the page: those of solutions, and what a hand does besides. */
export type LocalMove =
  | Exclude<Move, RequestMove>
  | { fais: 'fermer'; onglet: number }
  /** A screen was read to its end: the plan of the form says so. */
  | { fais: 'passer'; dossier: string; ecran: string }
  /** Another look was chosen for the session. */
  | { fais: 'regler'; edition: string }
  /** Help was asked for: noted for the debrief, never as a fault. */
  | { fais: 'demander'; niveau: EvenementDe<'aide'>['niveau']; etape: string };

/** A portal's substance and looks, through its only door. Everything in it is pure. */
export interface Portal {
  /** False while only what is seen from outside has come (portal/front.ts): the rest of it is inert. */
  entier: boolean;
  id: string;
  nom: string;
  /** The host of its addresses, which can never exist. */
  hote: string;
  flows: Readonly<Record<string, Flow>>;
  editions: Readonly<Record<string, Edition>>;
  routes: readonly Route[];
  organismes: Readonly<Record<string, { nom: string; role: Texte }>>;
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
  /** What the person has written down to get in, among her papers. */
  carnet(compte: Compte): { titre: string; lignes: readonly PaperLineText[] } | undefined;
  /** Papers that this administration or its correspondents gave the person, beyond those of the account. */
  papers?(world: World): readonly PaperText[];
  letter(message: { modele: string; donnees: Donnees; le: Day }, world: World): Letter;
  /** Is the person inside? */
  connected(world: World): boolean;
  /** The next gesture to get in, or undefined when in. */
  nextToConnect(world: World): Move | undefined;
  /** Where one must be to answer this flow's field: the place to open. */
  placeOf(demarche: string, screen: string): string;
  /** Places that exist, for the checks of scenarios and the address bar. */
  places: Readonly<Record<string, { titre: string; chemin: string }>>;
  /** Those that open without being inside, so that a demonstration does not log in first. */
  publicPlaces?: readonly string[];
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

/** One stop of a datum's journey. */
export interface Station {
  id: string;
  nom: string;
  role: Texte;
  etat: 'passe' | 'vous' | 'en-cours' | 'a-venir';
  le?: Day;
  detail?: Texte;
}

/** What the session teaches: a mistake made or avoided, its price and when it comes. */
export interface Lesson {
  id: string;
  titre: Texte;
  explication: Texte;
  /** Euros, when there is an amount: positive is money to give back, negative money lost by the person. */
  montant?: number;
  mois?: Month;
  etat: 'arrive' | 'a-venir' | 'evite';
  quand?: Texte;
  source: string;
}
