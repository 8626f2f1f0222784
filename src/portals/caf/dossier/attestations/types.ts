export const ATTESTATION = 'attestation-caf';

/** The two papers of « Mes attestations » (caf.md §2.f). */
export const TYPES = {
  paiement: { nom: 'Attestation de paiement', hint: 'Ce que la Caf vous a versé un mois donné.' },
  'quotient-familial': {
    nom: 'Attestation de quotient familial',
    hint: 'Un chiffre qui dit vos moyens : la cantine ou la mairie le demandent.',
  },
} as const;
export type CertificateType = keyof typeof TYPES;
export const isCertificate = (type: string): type is CertificateType => Object.hasOwn(TYPES, type);

/** Why one asks. */
export const USES = {
  cantine: 'La cantine, la crèche ou la mairie',
  bailleur: 'Un propriétaire ou une agence',
  moi: 'Pour moi, à garder',
} as const;

/** Which month. */
export const PERIODS = { 'mois-en-cours': 'Le mois en cours', 'autre-periode': 'Une autre période' } as const;
export const CURRENT = 'mois-en-cours' satisfies keyof typeof PERIODS;

/** Said when an old quotient is chosen for who asks for that of today (caf.md §5 row 31). */
export const OLD_QUOTIENT =
  'Le [[quotient-familial|quotient familial]] change d’un mois à l’autre. La cantine demande celui du mois en cours.';
