/*
 * The papers that this administration makes by itself (pole-emploi.md §2e), and the one that it does not. Names by users and third
 * parties; the menu of the real site is not verified.
 */
interface CertificateType {
  nom: string;
  hint: string;
  /** What period it is for. */
  periode: 'aucune' | 'mois' | 'du-au' | 'annee';
  /** May it be given to a landlord (DossierFacile, §2e)? */
  bailleur: boolean;
}

export const TYPES = {
  'avis-de-situation': {
    nom: 'Avis de situation',
    hint: 'Prouve votre inscription, sa date et votre catégorie.',
    periode: 'aucune',
    bailleur: true,
  },
  paiement: {
    nom: 'Attestation de paiement (relevé de situation)',
    hint: 'Ce qui a été payé, mois par mois.',
    periode: 'du-au',
    bailleur: false,
  },
  fiscale: { nom: 'Attestation fiscale', hint: 'Le total d’une année, pour les impôts.', periode: 'annee', bailleur: false },
  'ouverture-de-droits': {
    nom: 'Attestation d’ouverture de droits',
    hint: 'Votre allocation par jour, et sa durée.',
    periode: 'aucune',
    bailleur: true,
  },
  actualisation: {
    nom: 'Justificatif d’actualisation',
    hint: 'Prouve que la déclaration d’un mois est faite.',
    periode: 'mois',
    bailleur: false,
  },
} satisfies Record<string, CertificateType>;
export type CertificateId = keyof typeof TYPES;
export const isCertificate = (type: string): type is CertificateId => Object.hasOwn(TYPES, type);

/** The paper of somebody else, which many people look for here (§5 row 26). */
export const EMPLOYER = 'employeur';
export const EMPLOYER_WORDS =
  'L’[[attestation-employeur|attestation employeur]] est faite par votre ancien employeur, pas ici. Demandez-la-lui : il doit vous la donner. Elle décrit le contrat et les salaires. Pour prouver votre inscription, choisissez l’[[avis-de-situation|avis de situation]].';
/** The same words where a glossary mark would be read aloud as it is. */
export const EMPLOYER_PLAIN = EMPLOYER_WORDS.replace(
  '[[attestation-employeur|attestation employeur]]',
  'attestation employeur',
).replace('[[avis-de-situation|avis de situation]]', 'avis de situation');

/** Why one asks. A landlord takes some papers only. */
export const USES = {
  bailleur: 'Un bailleur, pour un logement',
  administration: 'Une administration (CAF, impôts, mairie)',
  moi: 'Pour moi, à garder',
} as const;

/** A landlord takes an « avis de situation » of less than that many months. */
export const LANDLORD_MONTHS = 3;
export const LANDLORD_WORDS = `Un bailleur demande plutôt l’avis de situation, de moins de ${LANDLORD_MONTHS} mois, ou l’ouverture de droits. Il peut refuser ce papier-ci.`;

/** Said instead of an empty list of months. */
export const NOTHING_DECLARED = 'Aucun mois n’est encore déclaré pendant cette histoire : faites d’abord l’actualisation.';
