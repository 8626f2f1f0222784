import type { Donnees, Valeur } from '#schema/evenement.ts';
import type { Texte } from '#schema/texte.ts';
import type { Answers } from '../answers/answers.ts';
import type { By } from '../identity/connected-by.ts';
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

/** One field of a screen: which fact it asks, and how. `Fact` is the facts of its démarche: any other does not compile. */
export interface Field<Fact extends string = string> {
  fait: Fact;
  pour?: string;
  as: FieldKind;
  label: string;
  hint?: string;
  /** Where the question or its limit comes from, when it must be told: the room says it, outside the page. */
  regle?: string;
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
export interface Screen<Fact extends string = string> {
  id: string;
  titre: string;
  /** Absent: always. */
  when?(context: FlowContext): boolean;
  fields(context: FlowContext): Field<Fact>[];
  /** Recapitulation, receipt: a screen that only shows. */
  lecture?: boolean;
}

/** The screens of a démarche in each edition, by the edition's id. */
export type ScreensByEdition<Fact extends string = string> = Readonly<Record<string, readonly Screen<Fact>[]>>;

/** A démarche: what it asks, where each fact goes, what is sent. Looks are elsewhere. */
export interface Flow<Fact extends string = string> {
  id: string;
  titre: string;
  facts: Readonly<Record<Fact, FactSpec>>;
  /** The dossier that can be filled now, such as « declaration-trimestrielle:2026-11 ». */
  open(world: World): string | undefined;
  /** The exact content of the request, from the answers of the screens that count. */
  payload(context: FlowContext, screens: readonly Screen[]): Donnees;
  /** The route that takes it. */
  route: string;
  /** What a careful reader of the papers would answer, as typed. `avec` names another figure, for scenarios about mistakes. */
  truth(field: Field<Fact>, context: FlowContext, avec?: string): string | undefined;
  /**
   * The facts that a paper or the story states, so that an answer can be compared with `truth`; a wish, an opinion or free words are
   * not among them. `figure` names the fact whose answer is its amount (« C’est exact » speaks of one), `sinon` the one that says what was
   * meant when no amount is asked; `told`: only the solution of a story states it.
   */
  onPaper?: Readonly<Partial<Record<Fact, { figure?: Fact; sinon?: Fact; told?: boolean }>>>;
  /** By which door one must have come in for it, where the administration asks for one; absent or undefined: by any. */
  wayIn?(world: World): By | undefined;
  /** Why the real portal would not let one in here; the room tells it, and imposes it only when a scenario is strict. */
  strictNote: Texte;
}
