import type { Portal } from '#engine/portal/portal.ts';

/** Who handles the data of a household, in plain words. */
export const ORGANISMES = {
  vous: { nom: 'Vous', role: { fr: 'vous vérifiez, vous répondez, vous validez', en: 'you check, you answer, you confirm' } },
  employeur: {
    nom: 'Employeur',
    sujet: { fr: 'L’employeur', en: 'The employer' },
    role: { fr: 'déclare la paie chaque mois (DSN)', en: 'declares the pay every month (DSN)' },
  },
  organisme: {
    nom: 'Organisme payeur',
    sujet: { fr: 'L’organisme payeur', en: 'The paying body' },
    role: { fr: 'déclare chaque mois ce qu’il vous verse (PASRAU)', en: 'declares every month what it pays you (PASRAU)' },
  },
  cnav: {
    nom: 'CNAV',
    sujet: { fr: 'La CNAV', en: 'CNAV' },
    role: { fr: 'tient le fichier des ressources mensuelles (DRM)', en: 'keeps the file of monthly income (DRM)' },
  },
  caf: {
    nom: 'CAF',
    sujet: { fr: 'La CAF', en: 'CAF' },
    role: { fr: 'pré-remplit, calcule et paie', en: 'pre-fills, works out and pays' },
  },
  departement: {
    nom: 'Département',
    sujet: { fr: 'Le département', en: 'The département' },
    role: { fr: 'décide du RSA et vous accompagne', en: 'decides on the RSA and supports you' },
  },
  'france-travail': {
    nom: 'France Travail',
    role: { fr: 'apprend que vous avez le RSA ou la prime', en: 'learns that you receive the RSA or the prime' },
  },
  calcul: {
    nom: 'Calcul',
    role: { fr: 'le montant de trois mois, payé le 5', en: 'the amount for three months, paid on the 5th' },
  },
  banque: { nom: 'Votre compte', role: { fr: 'reçoit le paiement', en: 'receives the payment' } },
} satisfies Portal['organismes'];
