import type { Month } from '#schema/day.ts';

/*
 * What is withheld from wages and paid on them: private sector, neither executive nor apprentice, outside Alsace-Moselle, fewer than
 * eleven workers. Rates in percent, amounts in euros. Read on 28 November 2026 in « Bulletin de paie » (dossier de faits, § 3), from
 * OpenFisca (commit a7038ee, 23 July 2026, parameters/prelevements_sociaux) and mon-entreprise (Urssaf, 30 June 2026).
 */

/** The worker's rates: the same since January 2019. */
export const WORKER = {
  /** CSS, art. D242-4; up to the ceiling. */
  pension: 6.9,
  /** CSS, art. D242-4; on everything. */
  pensionOnAll: 0.4,
  /** Agirc-Arrco 3.15 and CEG 0.86 (ANI of 17 November 2017); up to the ceiling. */
  complementary: 4.01,
  /** Agirc-Arrco 8.64 and CEG 1.08; above the ceiling, up to eight. */
  complementaryAbove: 9.72,
  /** CET: on both, only for a pay above the ceiling. */
  balance: 0.14,
  /** CSG that lowers the income tax (CSS, art. L136-8). */
  csgDeductible: 6.8,
  /** CSG 2.40 and CRDS 0.50, which do not lower it. */
  csgTaxed: 2.9,
  /** All of them, on overtime: none lowers the tax. */
  csgOvertime: 9.7,
  /** Share of pay on which CSG and CRDS are counted, up to four ceilings (CSS, art. L136-2). */
  csgBase: 98.25,
  /** Highest reduction on overtime (CSS, art. L241-17 and D241-21). */
  overtime: 11.31,
} as const;

type Dated = readonly (readonly [depuis: Month, valeur: number])[];

/** The value of a month. Before the first that is known, that one; after the last, it goes on: the next was not published. */
const valueIn = (rows: Dated, month: Month): number => (rows.findLast(([depuis]) => depuis <= month) ?? rows[0])?.[1] ?? 0;

// « Plafond mensuel de la Sécurité sociale » (CSS, art. D242-17); OpenFisca, pss/plafond_securite_sociale_mensuel.
const CEILING: Dated = [
  ['2024-01', 3864],
  ['2025-01', 3925],
  ['2026-01', 4005],
];

// Gross, an hour (code du travail, art. L3231-2); OpenFisca, marche_travail/salaire_minimum/smic/smic_b_horaire.
const SMIC: Dated = [
  ['2024-01', 11.65],
  ['2024-11', 11.88],
  ['2026-01', 12.02],
  ['2026-06', 12.31],
];

/** The monthly ceiling of Social Security, euros. */
export const ceilingIn = (month: Month): number => valueIn(CEILING, month);
/** The least pay of one hour, euros gross. */
export const smicIn = (month: Month): number => valueIn(SMIC, month);
/** Hours of a full-time month: 35 a week. */
export const FULL_TIME = 151.67;
