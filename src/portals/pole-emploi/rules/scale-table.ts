import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import type { Day } from '#schema/day.ts';

/**
 * How sure a figure is, with the marks of the facts: official or legal text read (O), public code that reproduces the real rule (C),
 * article of a third party (T), worked out from the former (calc), not found (N: then it is a choice).
 */
export type Reliability = 'O' | 'C' | 'T' | 'calc' | 'N';

/** One row of the table: the value applies from `depuis`, until a later row replaces it. `choix`: the simulator chose it. */
export interface TableRow {
  depuis: Day;
  valeur: number;
  fiabilite: Reliability;
  source: string;
  choix?: true;
}

const from = (depuis: Day, valeur: number, fiabilite: Reliability, source: string): TableRow => ({
  depuis,
  valeur,
  fiabilite,
  source,
});

/** The last known value goes on, because the next one was not found: a choice, that the screens must say. */
const kept = (depuis: Day, valeur: number, why: string): TableRow => ({
  depuis,
  valeur,
  fiabilite: 'N',
  source: `${why} : dernière valeur connue gardée, ${OWN_CHOICE}`,
  choix: true,
});

const FACTS = 'dossier de faits Pôle emploi';
const circular = (number: string) => `Unédic, circulaire ${number} ; OpenFisca, chomage/allocations_assurance_chomage`;
const RULES = 'Règlement d’assurance chômage, convention du 15 novembre 2024';
const JULY_2026 = 'Revalorisation de juillet 2026 non trouvée';
const SHARES = 'Code de la sécurité sociale, art. L136-8 ; OpenFisca, csg/remplacement/seuils';
const YEAR_2027 = 'Valeur de 2027 non trouvée';
const AGES_2025 = `Bornes d’âge reculées de deux ans au 1er avril 2025 ; ${FACTS}, § 4.1`;

/** Every dated figure of unemployment benefit. OpenFisca: parameters read at commit a7038ee (2026-07-23). */
export const TABLE = {
  /** Euros a day, added to the proportional part. */
  fixedPart: [
    from('2023-07-01', 12.95, 'C', circular('2023-06')),
    from('2024-07-01', 13.11, 'C', circular('2024-05')),
    from('2025-07-01', 13.18, 'C', circular('2025-07')),
    kept('2026-07-01', 13.18, JULY_2026),
  ],
  /** Euros a day: the allowance is not below, except for the cap of 75 % and part-time work. */
  floor: [
    from('2023-07-01', 31.59, 'C', circular('2023-06')),
    from('2024-07-01', 31.97, 'C', circular('2024-05')),
    from('2025-07-01', 32.13, 'C', circular('2025-07')),
    kept('2026-07-01', 32.13, JULY_2026),
  ],
  /** Euros a day, during a training that the adviser accepted. */
  trainingFloor: [
    from('2023-07-01', 22.61, 'C', circular('2023-06')),
    from('2024-07-01', 22.88, 'C', circular('2024-05')),
    from('2025-07-01', 22.99, 'C', circular('2025-07')),
    kept('2026-07-01', 22.99, JULY_2026),
  ],
  /** Share of the daily reference wage (SJR) in the first formula. */
  proportionalRate: [from('2017-11-01', 0.404, 'O', `${RULES}, art. 14`)],
  /** Share of the SJR in the second formula. */
  alternativeRate: [from('2017-11-01', 0.57, 'O', `${RULES}, art. 14`)],
  /** The allowance is never above that share of the SJR. */
  capRate: [from('1984-04-01', 0.75, 'C', `${RULES}, art. 14 à 16 ; ${FACTS}, § 4.1`)],
  /** « Plafond mensuel de la Sécurité sociale », euros a month. */
  monthlyCeiling: [
    from('2024-01-01', 3864, 'C', 'Plafond mensuel de la Sécurité sociale de 2024 ; OpenFisca, plafond_securite_sociale_mensuel'),
    from('2025-01-01', 3925, 'C', 'Arrêté du 19 décembre 2024 ; OpenFisca, plafond_securite_sociale_mensuel'),
    from('2026-01-01', 4005, 'C', 'Arrêté du 22 décembre 2025 ; OpenFisca, plafond_securite_sociale_mensuel'),
    kept('2027-01-01', 4005, YEAR_2027),
  ],
  /** The SJR is limited to that many times the monthly ceiling. */
  ceilingMultiple: [from('2017-11-01', 4, 'O', `Salaire limité à 4 plafonds de la Sécurité sociale ; ${FACTS}, § 4.1`)],
  /** Share of the SJR withheld for the supplementary pension. */
  retirementRate: [from('2017-11-01', 0.03, 'C', `Retraite complémentaire, 3 % du SJR ; OpenFisca ; ${FACTS}, § 4.1`)],
  /** Share withheld (CSG) from the base below. */
  csgRate: [from('2015-01-01', 0.062, 'C', `CSG de 6,2 % ; OpenFisca, csg/remplacement/allocations_chomage ; ${FACTS}, § 4.1`)],
  /** The same for a small tax income. */
  csgReducedRate: [
    from('1998-01-01', 0.038, 'C', `CSG réduite de 3,8 % ; CSS, art. L136-8 ; OpenFisca, csg/remplacement/allocations_chomage`),
  ],
  /** Euros a year of tax income, one share: up to there, neither CSG nor CRDS. */
  csgFreeIncome: [
    from('2024-01-01', 12_230, 'C', SHARES),
    from('2025-01-01', 12_817, 'C', SHARES),
    from('2026-01-01', 13_048, 'C', SHARES),
    kept('2027-01-01', 13_048, YEAR_2027),
  ],
  /** The same, for each half share more. */
  csgFreeHalfShare: [
    from('2024-01-01', 3265, 'C', SHARES),
    from('2025-01-01', 3422, 'C', SHARES),
    from('2026-01-01', 3484, 'C', SHARES),
    kept('2027-01-01', 3484, YEAR_2027),
  ],
  /** Euros a year of tax income, one share: up to there, the reduced rate. */
  csgReducedIncome: [
    from('2024-01-01', 15_988, 'C', SHARES),
    from('2025-01-01', 16_755, 'C', SHARES),
    from('2026-01-01', 17_057, 'C', SHARES),
    kept('2027-01-01', 17_057, YEAR_2027),
  ],
  /** The same, for each half share more. */
  csgReducedHalfShare: [
    from('2024-01-01', 4269, 'C', SHARES),
    from('2025-01-01', 4474, 'C', SHARES),
    from('2026-01-01', 4555, 'C', SHARES),
    kept('2027-01-01', 4555, YEAR_2027),
  ],
  /** Share withheld (CRDS) from the base below. */
  crdsRate: [from('1996-02-01', 0.005, 'C', `CRDS de 0,5 % ; OpenFisca ; ${FACTS}, § 4.1`)],
  /** Share of the allowance on which CSG and CRDS are counted. */
  socialBase: [from('2012-01-01', 0.9825, 'C', `Base de 98,25 % ; OpenFisca, csg/activite/abattement ; ${FACTS}, § 4.1`)],
  /** Euros an hour, gross. */
  hourlySmic: [
    from('2024-01-01', 11.65, 'C', 'Smic au 1er janvier 2024 ; OpenFisca, marche_travail/salaire_minimum/smic/smic_b_horaire'),
    from('2024-11-01', 11.88, 'C', 'Smic au 1er novembre 2024 ; OpenFisca, smic_b_horaire'),
    from('2026-01-01', 12.02, 'C', 'Décret 2025-1228 du 17 décembre 2025 ; OpenFisca, smic_b_horaire'),
    from('2026-06-01', 12.31, 'C', 'Arrêté du 22 mai 2026 ; OpenFisca, smic_b_horaire'),
    kept('2027-01-01', 12.31, YEAR_2027),
  ],
  /** Share of the gross pay of the month that is taken off when one works while paid. */
  retainedShare: [from('2014-10-01', 0.7, 'C', `Règlement, cumul avec un salaire ; OpenFisca, complement_are ; ${FACTS}, § 4.3`)],
  /** Times the SJR: pay and allowance together do not exceed it in a month. */
  monthlyFactor: [from('2014-10-01', 30.42, 'C', `Unédic, circulaire 2014-26 ; OpenFisca, complement_are ; ${FACTS}, § 4.3`)],
  /** Unpaid gaps between contracts count up to that share of the days worked. */
  nonWorkedShare: [
    from('2021-10-01', 0.75, 'T', `75 % avant le 1er avril 2025 ; ${FACTS}, § 4.1`),
    from('2025-04-01', 0.7, 'T', `70 % depuis le 1er avril 2025 ; Unédic, circulaire 2025-03 ; ${FACTS}, § 4.1`),
  ],
  /** By how much the days of the period are multiplied when work is easy to find. */
  durationRate: [
    from('2023-02-01', 0.75, 'O', `Coefficient de conjoncture de 0,75, jusqu’au 31 décembre 2026 ; ${FACTS}, § 4.1`),
    kept('2027-01-01', 0.75, 'Coefficient après le 31 décembre 2026 non trouvé'),
  ],
  /** Days. */
  durationMinimum: [from('2021-12-01', 182, 'O', `${RULES}, art. 9 ; ${FACTS}, § 4.1`)],
  /** Days, before `middleAge`. */
  durationMaximum: [from('2023-02-01', 548, 'T', `${RULES}, art. 9 ; ${FACTS}, § 4.1`)],
  /** Days, from `middleAge` and before `oldestAge`. */
  durationMaximumMiddle: [from('2023-02-01', 685, 'T', `${RULES}, art. 9 ; ${FACTS}, § 4.1`)],
  /** Days, from `oldestAge`. */
  durationMaximumOldest: [from('2023-02-01', 822, 'T', `${RULES}, art. 9 ; ${FACTS}, § 4.1`)],
  /** Years at the end of the contract: longer right, and work looked for in more months. */
  middleAge: [from('2019-11-01', 53, 'T', AGES_2025), from('2025-04-01', 55, 'O', AGES_2025)],
  /** Years at the end of the contract: the longest right. */
  oldestAge: [from('2019-11-01', 55, 'T', AGES_2025), from('2025-04-01', 57, 'O', AGES_2025)],
  /** Months before the end of the contract in which work is looked for. */
  referenceMonths: [from('2019-11-01', 24, 'O', `${RULES}, art. 3 ; ${FACTS}, § 4.1`)],
  /** The same, from `middleAge`. */
  referenceMonthsSenior: [from('2019-11-01', 36, 'O', `${RULES}, art. 3 ; ${FACTS}, § 4.1`)],
  /** Days worked that open a right. */
  entryDays: [from('2021-12-01', 130, 'O', `${RULES}, art. 3 ; ${FACTS}, § 4.1`)],
  /** Hours worked that open a right. */
  entryHours: [from('2021-12-01', 910, 'O', `${RULES}, art. 3 ; ${FACTS}, § 4.1`)],
  /** The same for seasonal work. */
  seasonalDays: [
    from('2021-12-01', 130, 'O', 'Avant avril 2025, pas de règle propre aux saisonniers'),
    from('2025-04-01', 108, 'O', `Saisonniers, depuis le 1er avril 2025 ; ${FACTS}, § 4.1`),
  ],
  seasonalHours: [
    from('2021-12-01', 910, 'O', 'Avant avril 2025, pas de règle propre aux saisonniers'),
    from('2025-04-01', 758, 'O', `Saisonniers, depuis le 1er avril 2025 ; ${FACTS}, § 4.1`),
  ],
  /** Days of the « délai d’attente ». */
  waitingDays: [from('2014-07-01', 7, 'O', `${RULES}, art. 22 ; ${FACTS}, § 4.2`)],
  /** Months during which the « délai d’attente » is not asked twice. */
  waitingOnceInMonths: [from('2014-07-01', 12, 'O', `${RULES}, art. 22 ; ${FACTS}, § 4.2`)],
  /** Days: longest « différé congés payés ». */
  holidayMaximum: [from('2017-11-01', 30, 'O', `Unédic, différé congés payés ; ${FACTS}, § 4.2`)],
  /** Euros of extra indemnity for one day of « différé spécifique ». */
  specificDivisor: [
    from('2024-01-01', 107.9, 'O', `Unédic, différé spécifique, valeur de 2024 ; ${FACTS}, § 4.2`),
    kept('2025-01-01', 107.9, 'Diviseur de 2025 et de 2026 non vérifié'),
  ],
  /** Days: longest « différé spécifique ». */
  specificMaximum: [from('2017-11-01', 150, 'O', `Unédic, différé spécifique ; ${FACTS}, § 4.2`)],
  /** The same after a dismissal for economic reasons. */
  specificMaximumEconomic: [from('2017-11-01', 75, 'O', `Unédic, différé spécifique ; ${FACTS}, § 4.2`)],
  /** What is left of a high allowance after six months. */
  degressivityRate: [from('2019-11-01', 0.7, 'O', `${RULES}, art. 17 bis (LEGIARTI000050841461)`)],
  /** Paid days before the allowance goes down: it does from the next one. */
  degressivityDays: [from('2019-11-01', 182, 'O', `${RULES}, art. 17 bis : à partir du 183e jour`)],
  /** Euros a day of SJR: above, the allowance goes down. */
  degressivitySalary: [
    from('2023-07-01', 159.68, 'O', 'francetravail.fr, dégressivité des allocations (valeur de juillet 2023)'),
    from('2024-07-01', 161.6, 'O', `francetravail.fr, dégressivité des allocations (valeur de juillet 2024) ; ${FACTS}, § 4.1`),
    kept('2025-07-01', 161.6, 'Seuil depuis juillet 2025 non trouvé'),
  ],
  /** Euros a day: the lowered allowance is not below. */
  degressivityFloor: [
    from('2023-07-01', 91.02, 'calc', '57 % de 159,68 € (seuil de juillet 2023)'),
    from('2024-07-01', 92.11, 'O', `${RULES}, art. 17 bis`),
    from('2025-07-01', 92.57, 'T', 'Décision de l’Unédic du 25 juin 2025, reprise par un centre de gestion (cdg16.fr)'),
    kept('2026-07-01', 92.57, JULY_2026),
  ],
  /** Years at the end of the contract: from there, the allowance does not go down. */
  degressivityAge: [
    from('2019-11-01', 57, 'O', 'francetravail.fr, dégressivité : 57 ans avant avril 2025'),
    from('2025-04-01', 55, 'O', AGES_2025),
  ],
  /** Full ASS, euros a day: the State's help after the allowance. */
  assDaily: [
    from('2023-04-01', 18.17, 'C', 'Décret 2023-301 ; OpenFisca, ass/montant_plein'),
    from('2024-04-01', 19.01, 'C', 'Décret 2024-341 ; OpenFisca, ass/montant_plein'),
    from('2025-04-01', 19.33, 'C', 'Décret 2025-302 ; OpenFisca, ass/montant_plein'),
    from('2026-04-01', 19.48, 'C', `Décret 2026-219 ; OpenFisca, ass/montant_plein ; ${FACTS}, § 4.1`),
    kept('2027-04-01', 19.48, YEAR_2027),
  ],
} satisfies Record<string, readonly TableRow[]>;
