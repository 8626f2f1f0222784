import type { Calculation } from './calculation.ts';

/** The texts of one benefit, by what is said of it. What a person reads is the law of her own benefit, never that of the other. */
export interface Laws {
  declaredMonths: string;
  review: string;
  /** That the person declares her money every three months. */
  declare: string;
  resources: string;
  sickness: string;
  family: string;
  housing: string;
  change: string;
  appeal: string;
  /** How long a sum paid by mistake may be claimed. */
  limitation: string;
  strikeOff: string;
}

/** By benefit: articles read in November 2026, in the versions in force since the dates written. */
export const LAWS: Readonly<Record<Calculation['prestation'], Laws>> = {
  rsa: {
    declaredMonths: 'CASF, art. R262-7 (décret 2025-185 du 27 février 2025) : mois M-4 à M-2',
    review: 'CASF, art. L262-21 et R262-4 : réexamen tous les trois mois',
    declare: 'CASF, art. L262-21 et R262-37 (RSA)',
    resources: 'CASF, art. R262-7 : moyenne des trois mois déclarés',
    sickness: 'CASF, art. R262-7 et R262-12',
    family: 'CASF, art. R262-10, R262-10-1 et R262-11',
    housing: 'CASF, art. R262-9 et R262-10',
    change: 'CASF, art. R262-4-1',
    appeal: 'CASF, art. L262-47',
    limitation: 'CASF, art. L262-45',
    strikeOff: 'CASF, art. R262-40',
  },
  'prime-activite': {
    declaredMonths: 'CSS, art. R843-1 (28 février 2025) : mois M-4 à M-2 ; avant mars 2025, M-3 à M-1',
    review: 'CSS, art. L843-4 et D846-1 : réexamen après trois mois civils',
    declare: 'CSS, art. D846-1 et R846-5 (prime d’activité)',
    resources: 'CSS, art. R843-1 : moyenne des trois mois déclarés',
    sickness: 'CSS, art. R843-1 et R844-1',
    family: 'CSS, art. R844-4 et R844-5',
    housing: 'CSS, art. R844-3 et R844-4',
    change: 'CSS, art. R843-2',
    appeal: 'CSS, art. L845-2',
    limitation: 'CSS, art. L845-4 et L553-1',
    strikeOff: 'CSS, art. L843-5 et D846-3',
  },
};

/** The texts of several benefits about one thing, one after the other. */
export const lawsOf = (benefits: readonly Calculation['prestation'][], about: keyof Laws): string =>
  benefits.map((benefit) => LAWS[benefit][about]).join(' ; ');
