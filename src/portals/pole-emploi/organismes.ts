import type { Portal } from '#engine/portal/portal.ts';

/** Who handles the data of a jobseeker, in plain words (pole-emploi.md §3). */
export const ORGANISMES = {
  vous: { nom: 'Vous', role: { fr: 'vous déclarez, vous vérifiez, vous validez', en: 'you declare, you check, you confirm' } },
  employeur: {
    nom: 'Employeur',
    sujet: { fr: 'L’employeur', en: 'The employer' },
    role: {
      fr: 'déclare la paie chaque mois et la fin du contrat (DSN)',
      en: 'declares the pay every month and the end of the contract (DSN)',
    },
  },
  'pole-emploi': {
    nom: 'France Travail',
    role: {
      fr: 'inscrit, calcule, paie et accompagne (avant 2024 : Pôle emploi)',
      en: 'registers, works out, pays and supports (before 2024: Pôle emploi)',
    },
  },
  cnav: {
    nom: 'CNAV',
    sujet: { fr: 'La CNAV', en: 'CNAV' },
    role: { fr: 'certifie votre numéro, compte vos trimestres', en: 'certifies your number, counts your pension quarters' },
  },
  cpam: {
    nom: 'Assurance maladie',
    sujet: { fr: 'L’Assurance maladie', en: 'The health insurance' },
    role: { fr: 'paie les jours de maladie', en: 'pays for days of illness' },
  },
  caf: {
    nom: 'CAF',
    sujet: { fr: 'La CAF', en: 'CAF' },
    role: { fr: 'apprend ce que vous recevez, recalcule ses aides', en: 'learns what you receive, works out its benefits again' },
  },
  departement: {
    nom: 'Département',
    sujet: { fr: 'Le département', en: 'The département' },
    role: { fr: 'suit les personnes au RSA', en: 'follows people on RSA' },
  },
  impots: {
    nom: 'Impôts',
    sujet: { fr: 'L’administration des impôts', en: 'The tax office' },
    role: { fr: 'reçoit le total de l’année', en: 'receives the total of the year' },
  },
  banque: { nom: 'Votre compte', role: { fr: 'reçoit le paiement', en: 'receives the payment' } },
} satisfies Portal['organismes'];
