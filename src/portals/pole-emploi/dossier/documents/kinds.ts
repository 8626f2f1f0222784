import type { PaperText } from '#engine/household/truth.ts';

/** Kinds of documents, with the code of the real interface when one was read (pole-emploi.md §2f). */
export const KINDS = {
  bulletin: { nom: 'Bulletin de paie', code: 'BDS' },
  'attestation-employeur': { nom: 'Attestation employeur', code: 'AEMP' },
  arret: { nom: 'Avis d’arrêt de travail', code: 'AAT' },
  formation: { nom: 'Attestation d’entrée en formation', code: 'ASF' },
  pension: { nom: 'Notification de pension de retraite', code: 'NRAV' },
  invalidite: { nom: 'Notification de pension d’invalidité', code: 'NINV' },
  rib: { nom: 'RIB' },
  'piece-identite': { nom: 'Pièce d’identité' },
  'carte-vitale': { nom: 'Carte d’assuré (carte Vitale)' },
  'titre-de-sejour': { nom: 'Titre de séjour ou récépissé' },
  cv: { nom: 'CV' },
  autre: { nom: 'Autre document' },
} satisfies Record<string, { nom: string; code?: string }>;
export type Kind = keyof typeof KINDS;
export const ALL_KINDS = Object.keys(KINDS) as Kind[];

interface Context {
  nom: string;
  /** What happened, and which documents go with it. */
  situations: Readonly<Record<string, { nom: string; types: readonly Kind[] }>>;
}

// In life too, there is a drawer for everything else: what is put there is not read by the right person.
const ELSE: Context['situations'] = { 'autre-situation': { nom: 'Une autre situation', types: ALL_KINDS } };

/** The drawers of the file. Their names and what they hold: pole-emploi.md §2f; what is not there was chosen by the simulator. */
export const CONTEXTS = {
  inscription: {
    nom: 'Mon inscription',
    situations: {
      identite: { nom: 'Mon identité ou mon séjour', types: ['piece-identite', 'titre-de-sejour', 'carte-vitale'] },
      parcours: { nom: 'Mon parcours', types: ['cv'] },
      ...ELSE,
    },
  },
  allocation: {
    nom: 'Mon allocation',
    situations: {
      'fin-de-contrat': { nom: 'La fin de mon contrat', types: ['attestation-employeur', 'bulletin'] },
      compte: { nom: 'Mon compte bancaire', types: ['rib'] },
      ...ELSE,
    },
  },
  actualisation: {
    nom: 'Actualisation, changement de situation',
    situations: {
      travail: { nom: 'J’ai travaillé', types: ['bulletin', 'attestation-employeur'] },
      formation: { nom: 'Je suis en formation ou en stage', types: ['formation'] },
      maladie: { nom: 'Maladie, maternité, paternité', types: ['arret'] },
      retraite: { nom: 'Je reçois une retraite', types: ['pension'] },
      invalidite: { nom: 'Je reçois une pension d’invalidité', types: ['invalidite'] },
      sejour: { nom: 'Mon titre de séjour change', types: ['titre-de-sejour'] },
      ...ELSE,
    },
  },
  autre: { nom: 'Autre demande', situations: ELSE },
} satisfies Record<string, Context>;
export type ContextId = keyof typeof CONTEXTS;
export const CONTEXT_IDS = Object.keys(CONTEXTS) as ContextId[];

/** The situations of a drawer; none when the drawer is not known. */
export const situationsOf = (contexte: string): Context['situations'] =>
  Object.hasOwn(CONTEXTS, contexte) ? CONTEXTS[contexte as ContextId].situations : {};

/** The first place where a kind of document is expected, as a careful person finds it. */
export function placeFor(kind: Kind): { contexte: string; situation: string } {
  for (const [contexte, { situations }] of Object.entries<Context>(CONTEXTS).reverse()) {
    for (const [situation, { types }] of Object.entries(situations))
      if (situation !== 'autre-situation' && types.includes(kind)) return { contexte, situation };
  }
  return { contexte: 'autre', situation: 'autre-situation' };
}

/** Is this drawer one where this kind of document is looked for? What belongs nowhere else may go in the last one. */
export function belongsIn(kind: Kind, contexte: string): boolean {
  const named = CONTEXT_IDS.filter((id) =>
    Object.entries<{ types: readonly Kind[] }>(CONTEXTS[id].situations).some(
      ([situation, { types }]) => situation !== 'autre-situation' && types.includes(kind),
    ),
  );
  return named.length === 0 || named.some((id) => id === contexte);
}

// A paper of an account is known by its title, as a person knows it.
const WORDS: readonly [RegExp, Kind][] = [
  [/attestation (de l.)?employeur|attestation-employeur/, 'attestation-employeur'],
  [/arret/, 'arret'],
  [/formation/, 'formation'],
  [/invalidite/, 'invalidite'],
  [/retraite|pension/, 'pension'],
  [/titre de sejour|recepisse/, 'titre-de-sejour'],
  [/identite|passeport/, 'piece-identite'],
  [/carte vitale|carte d.assure/, 'carte-vitale'],
  [/\bcv\b/, 'cv'],
];

/** The kind of document that answers a piece asked by another démarche: « attestation-boutique » is an employer's certificate. */
export function kindOfPiece(piece: string): Kind {
  if (ALL_KINDS.some((kind) => kind === piece)) return piece as Kind;
  return /^(attestation|motif)-/.test(piece) ? 'attestation-employeur' : 'autre';
}

/** What a paper really is. */
export function kindOf({ type, id, titre }: Pick<PaperText, 'type' | 'id' | 'titre'>): Kind {
  if (type === 'bulletin') return 'bulletin';
  if (type === 'rib') return 'rib';
  const text = `${id} ${titre}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return WORDS.find(([words]) => words.test(text))?.[1] ?? 'autre';
}
