import type { Part } from '#engine/portal/part.ts';

/** What an organisation does when it is told something of a month, in words. Its name comes before. */
export const transmissions: NonNullable<Part['transmissions']> = {
  'paie-du-mois': {
    fr: 'reçoit la paie que l’employeur transmet chaque mois (DSN)',
    en: 'receives the pay that the employer transmits every month (DSN)',
  },
  'jours-de-maladie': {
    fr: 'apprend les jours payés par l’Assurance maladie',
    en: 'learns the days paid by the health insurance',
  },
  'virement-allocation': { fr: 'reçoit le virement de l’allocation', en: 'receives the allowance' },
  'jours-de-chomage': {
    fr: 'compte les jours de chômage payés pour la retraite',
    en: 'counts the paid days of unemployment for the pension',
  },
  'allocation-payee': {
    fr: 'apprend la somme payée (passage souvent décrit, source non trouvée)',
    en: 'learns the amount paid (often described, no source found)',
  },
};
