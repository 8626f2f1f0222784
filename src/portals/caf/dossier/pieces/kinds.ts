import type { PaperText } from '#engine/household/truth.ts';

/** The parts that a paper must show, when it has more than one: the back of a card, the last page of a contract. */
type Faces = readonly { id: string; nom: string }[];
const CARD: Faces = [
  { id: 'recto', nom: 'le recto' },
  { id: 'verso', nom: 'le verso' },
];
const CONTRACT: Faces = [
  { id: 'debut', nom: 'les premières pages' },
  { id: 'fin', nom: 'la page des signatures' },
];

interface Kind {
  nom: string;
  faces?: Faces;
  /** What a letter or a title says of such a paper, without accents. */
  mots: RegExp;
  /** Other kinds that do as well. */
  aussi?: readonly string[];
}

/** The papers that the Caf asks for (caf.md §2.a to 2.i); how each is told from its title is a choice of the simulator. */
export const PIECES = {
  bulletin: { nom: 'bulletin de paie', mots: /bulletin de paie/ },
  'attestation-loyer': { nom: 'attestation de loyer', mots: /attestation de loyer/ },
  quittance: { nom: 'quittance de loyer', mots: /quittance/ },
  bail: { nom: 'bail', faces: CONTRACT, mots: /\bbail\b|contrat de location/ },
  'certificat-scolarite': { nom: 'certificat de scolarité', mots: /certificat de scolarite|certificat d.inscription/ },
  'certificat-grossesse': { nom: 'déclaration de grossesse', mots: /grossesse/ },
  'acte-naissance': {
    nom: 'acte de naissance ou livret de famille',
    mots: /acte de naissance|extrait de naissance|livret de famille/,
  },
  jugement: { nom: 'jugement ou accord', mots: /jugement|ordonnance du juge|accord (de garde|signe|entre)/ },
  'attestation-chomage': { nom: 'attestation de France Travail', mots: /france travail|pole emploi/ },
  'avis-impot': { nom: 'avis d’impôt', mots: /avis d.imp/ },
  'releve-bancaire': { nom: 'relevé de compte', mots: /releve de compte|releve bancaire/ },
  'attestation-hebergement': { nom: 'attestation d’hébergement', mots: /hebergement/ },
  'election-domicile': { nom: 'attestation d’élection de domicile', mots: /election de domicile|domiciliation/ },
  'chiffre-affaires': { nom: 'déclaration de chiffre d’affaires', mots: /chiffre d.affaires|bilan/ },
  'titre-de-sejour': { nom: 'titre de séjour', faces: CARD, mots: /titre de sejour|carte de sejour|recepisse/ },
  identite: {
    nom: 'pièce d’identité',
    faces: CARD,
    mots: /carte (nationale )?d.identite|passeport|piece d.identite/,
    aussi: ['titre-de-sejour'],
  },
  rib: { nom: 'RIB', mots: /\brib\b|releve d.identite bancaire/ },
  'justificatif-domicile': {
    nom: 'justificatif de domicile',
    mots: /justificatif de domicile|facture/,
    aussi: ['quittance', 'bail'],
  },
  autre: { nom: 'autre papier', mots: /$^/ },
} satisfies Readonly<Record<string, Kind>>;
export type PieceKind = keyof typeof PIECES;
const KINDS = Object.entries<Kind>(PIECES) as readonly (readonly [PieceKind, Kind])[];

export const isPieceKind = (text: string): text is PieceKind => Object.hasOwn(PIECES, text);
/** The name of a kind of paper. */
export const pieceName = (kind: PieceKind): string => PIECES[kind].nom;
/** The parts that this kind of paper must show; none when one page is enough. */
export const facesOf = (kind: PieceKind): Faces => (PIECES[kind] as Kind).faces ?? [];
/** Does a paper of that kind answer for this one? */
export const doesFor = (real: PieceKind, asked: PieceKind): boolean =>
  real === asked || ((PIECES[asked] as Kind).aussi ?? []).includes(real);

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a paper really is: by its type, or by its title. */
export function kindOfPaper({ type, id, titre }: Pick<PaperText, 'type' | 'id' | 'titre'>): PieceKind {
  if (type === 'bulletin' || type === 'rib') return type;
  const text = bare(`${titre} ${id.replaceAll('-', ' ')}`);
  return KINDS.find(([, { mots }]) => mots.test(text))?.[0] ?? 'autre';
}
