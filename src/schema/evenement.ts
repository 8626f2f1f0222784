import * as z from 'zod/mini';
import type { Day, Month } from './day.ts';
import type { Decision } from './decisions.ts';

/*
 * What can happen in a session. Everything that a session saves is a list of these, and the opening history of an account
 * is written in the same words; so this file is both a file format and the heart of the product. Names are French without
 * accents because trainers write them. zod/mini: it is loaded at run time, to read back a saved session.
 */
const court = z.string().check(z.maxLength(300));
const long = z.string().check(z.maxLength(8_000));
const jour = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) as unknown as z.ZodMiniType<Day>;
const mois = z.string().check(z.regex(/^\d{4}-\d{2}$/)) as unknown as z.ZodMiniType<Month>;
const scalaire = z.union([long, z.number(), z.boolean(), z.array(court).check(z.maxLength(100))]);
const donnees = z.record(court, scalaire);

/** The four ways to live a scenario; `libre` is free practice without one. */
export const MODES = ['regarder', 'guide', 'seul', 'bilan', 'libre'] as const;

const reponse = { dossier: court, fait: court, pour: z.optional(court) };

const corps = {
  /** A session begins. */
  commence: {
    scenario: z.nullable(court),
    compte: court,
    /** Free practice: the portal chosen. Absent, the scenario's, or the CAF in sessions saved before there was a second one. */
    portail: z.optional(court),
    edition: court,
    mode: z.enum(MODES),
    regles: mois,
    graine: z.number(),
  },
  /** A choice about the session itself changed: look of the portal or way of living the scenario. */
  regle: { edition: z.optional(court), mode: z.optional(z.enum(MODES)) },
  /** A place came on screen: « caf:accueil », « messagerie », « papier:rib ». `onglet` is the tab of the pretend browser. */
  ouvert: { lieu: court, onglet: z.optional(z.number()) },
  ferme: { onglet: z.number() },
  /**
   * Milestones of logging in: `etape` is « identifiants », « code-envoye » or « fait ». `par`: through the shared identity, and not with
   * the portal's own account. `vide`: the account that opened is another one than the person's, where nothing is. `portail` is also a
   * provider of the shared identity: « identite:fiscal ».
   */
  connecte: {
    portail: court,
    etape: z.enum(['identifiants', 'code-envoye', 'fait']),
    code: z.optional(court),
    par: z.optional(z.literal('identite')),
    vide: z.optional(z.boolean()),
  },
  deconnecte: { portail: court, raison: court },
  repondu: { ...reponse, valeur: scalaire },
  /** « Je ne sais pas encore »: a first-class answer. */
  reporte: reponse,
  /** What was typed could not be taken. `saisie` is absent when it looked like real personal data. */
  refuse: { ...reponse, raison: long, saisie: z.optional(long) },
  parcouru: { dossier: court, ecran: court },
  /** What left the browser, from the actual request: one entry for each fact, keyed « fait » or « fait@pour ». */
  envoye: { dossier: court, demarche: court, numero: court, donnees },
  decide: {
    dossier: court,
    issue: z.enum(['acceptee', 'incomplete', 'refusee', 'en-instruction']),
    motif: court,
    donnees: z.optional(donnees),
  },
  /** One organisation told another something. */
  transmis: { dossier: court, de: court, vers: court, quoi: court, donnees: z.optional(donnees) },
  /** A message reached the person. `modele` names the letter; its words are made from `donnees` by the portal. */
  recu: {
    message: court,
    canal: z.enum(['courriel', 'sms', 'courrier', 'espace']),
    de: court,
    modele: court,
    donnees: z.optional(donnees),
  },
  lu: { message: court, modele: z.optional(court) },
  /**
   * `de`: who paid; absent, the CAF, in sessions saved before there was a second portal. `nature`: the kind of income that it is for
   * the others, and `organisme` the name that they know its payer by.
   */
  paye: {
    mois,
    montant: z.number(),
    retenu: z.number(),
    detail: z.record(court, z.number()),
    de: z.optional(court),
    nature: z.optional(court),
    organisme: z.optional(court),
    personne: z.optional(court),
  },
  /** The learner moved the calendar. */
  attendu: { minutes: z.optional(z.number()) },
  /** An incident of the scenario struck a request. */
  subi: { incident: court, requete: court },
  aide: { niveau: z.enum(['consigne', 'montrer', 'expliquer', 'faire']), etape: court },
  /**
   * The guide showed that an answer differs from the papers. `dit` is what was answered, `papier` what the papers say, both as values of
   * the fact; `choix` is what the person wanted: to look again, or to go on and see what it changes.
   */
  ecart: {
    ...reponse,
    dit: z.optional(scalaire),
    papier: z.optional(scalaire),
    choix: z.enum(['regarder', 'continuer']),
  },
  /** The exercise is over: nothing more was to be done (`bout`), or the person stopped there (`choix`). */
  termine: { raison: z.enum(['bout', 'choix']) },
  /** The learner went back: what follows continues from event number `vers`; what came between is kept as another try. */
  revenu: { vers: z.number() },
};

// `cause` names the happening that made the event, so that the calendar never tells the same thing twice.
const commun = { le: jour, minute: z.number(), t: z.number(), cause: z.optional(court) };
const objetCommun = z.object(commun);
type Corps = typeof corps;
export type TypeEvenement = keyof Corps;
type CorpsDe<type extends TypeEvenement> = Corps[type] extends infer Shape extends z.core.$ZodShape
  ? z.infer<z.ZodMiniObject<Shape>>
  : never;

// What a decision says goes with its motif: who decides and who reads share one table (decisions.ts).
type CorpsAvecMotif<type extends TypeEvenement> = type extends 'decide'
  ? Omit<CorpsDe<'decide'>, 'motif' | 'donnees'> & Decision
  : CorpsDe<type>;

/** One thing that happened, as it is saved: `le` the simulated day, `minute` of that day, `t` the real time in ms. */
export type Evenement = {
  [type in TypeEvenement]: { type: type } & z.infer<typeof objetCommun> & CorpsAvecMotif<type>;
}[TypeEvenement];
/** What happened, before it is dated and stored. */
export type Fait = { [type in TypeEvenement]: { type: type; cause?: string | undefined } & CorpsAvecMotif<type> }[TypeEvenement];
export type EvenementDe<Type extends TypeEvenement> = Extract<Evenement, { type: Type }>;
export type Valeur = z.infer<typeof scalaire>;
export type Donnees = z.infer<typeof donnees>;
export type Mode = (typeof MODES)[number];

const options = Object.entries(corps).map(([type, shape]) =>
  z.strictObject({ type: z.literal(type), ...commun, ...(shape as Corps['commence']) }),
);
/** Reads back one saved event; refuses unknown keys, since a session file from elsewhere is hostile until parsed. */
export const evenement = z.discriminatedUnion('type', options as never) as unknown as z.ZodMiniType<Evenement>;
/** The body of each kind of event, for the expectations of scenarios and the opening history of accounts. */
export const CORPS = corps;
