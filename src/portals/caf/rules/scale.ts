import type { Month } from '#schema/day.ts';
import { LAST_COVERED_MONTH } from '../covered.ts';

/** One value of the scale: it applies from the first day of `depuis`, until a later one replaces it. */
export interface DatedValue {
  depuis: Month;
  valeur: number;
  source: string;
}

/** The earliest month that is declared in April 2025 (M-4): its own amounts serve for its part of the prime. */
const FIRST_DECLARED_MONTH: Month = '2024-12';

const FAMILY = 'OpenFisca, prestations_familiales/';
const CEILINGS = `${FAMILY}prestations_generales/af/af_cond_ress/`;
const BIRTH = `${FAMILY}petite_enfance/paje/paje_plaf/ne_adopte_apres_04_2018/`;
const SOLIDARITY = 'OpenFisca, solidarite_insertion/minima_sociaux/';

/** One row of the table. Written short so that the table below is read as a table. */
const from = (depuis: Month, valeur: number, source: string): DatedValue => ({ depuis, valeur, source });

// Paths are relative to openfisca_france/parameters/prestations_sociales/, read at commit a7038ee (2026-07-23).
const TABLE = {
  /** Euros a month, one person. */
  rsaBase: [
    from('2024-04', 635.71, `Revalorisation du 1er avril 2024 ; ${SOLIDARITY}rsa/rsa_m/montant_de_base_du_rsa`),
    from('2025-04', 646.52, `Décret 2025-293 du 29 mars 2025 ; ${SOLIDARITY}rsa/rsa_m/montant_de_base_du_rsa`),
    from('2026-04', 651.69, `Décret 2026-220 du 30 mars 2026 ; ${SOLIDARITY}rsa/rsa_m/montant_de_base_du_rsa`),
  ],
  /** Euros a month: below, the RSA is not paid. */
  rsaMinimum: [from('2009-06', 6, `CASF, art. R262-39 ; ${SOLIDARITY}rsa/rsa_maj/montant_minimum_verse`)],
  /** Euros a month, one person. */
  primeBase: [
    from('2024-04', 622.63, `Revalorisation du 1er avril 2024 ; ${SOLIDARITY}ppa/pa_m/montant_de_base`),
    from('2025-04', 633.21, `Décret 2025-294 du 29 mars 2025 ; ${SOLIDARITY}ppa/pa_m/montant_de_base`),
    from('2026-04', 638.28, `Décret 2026-222 du 30 mars 2026 ; ${SOLIDARITY}ppa/pa_m/montant_de_base`),
  ],
  /** Share of the income from work that is added to the prime. */
  primeSlope: [
    from(
      '2018-08',
      0.61,
      `CSS, art. D843-3, avant le 1er avril 2025 ; ${SOLIDARITY}ppa/pa_m/majoration_ressources_revenus_activite`,
    ),
    from('2025-04', 0.5985, `CSS, art. D843-3 (1er avril 2025) ; ${SOLIDARITY}ppa/pa_m/majoration_ressources_revenus_activite`),
  ],
  /** In hourly Smic: up to there, no bonus. */
  bonusFloorHours: [from('2016-01', 59, `CSS, art. D843-2 ; ${SOLIDARITY}ppa/pa_m/bonification/seuil_bonification`)],
  /** In hourly Smic: from there, the bonus no longer grows. */
  bonusCeilingHours: [
    from('2018-10', 120, `CSS, art. D843-2 ; ${SOLIDARITY}ppa/pa_m/bonification/seuil_max_bonification`),
    from('2026-04', 138, `Décret 2026-222 du 30 mars 2026 ; ${SOLIDARITY}ppa/pa_m/bonification/seuil_max_bonification`),
  ],
  /** Highest bonus, as a share of `primeBase`. */
  bonusMaximumRate: [
    from('2018-10', 0.29101, `Décret 2018-1197 du 21 décembre 2018 ; ${SOLIDARITY}ppa/pa_m/bonification/taux_bonification_max`),
    from('2026-04', 0.377, `Décret 2026-222 du 30 mars 2026 ; ${SOLIDARITY}ppa/pa_m/bonification/taux_bonification_max`),
  ],
  /** In hourly Smic: from that income from work, the AAH is counted as income from work too. */
  disabledWorkerHours: [from('2015-10', 29, `CSS, art. D843-4 ; ${SOLIDARITY}ppa/pa_cond/seuil_aah_activite`)],
  /** Euros a month before CRDS: below, the prime is not paid. */
  primeMinimum: [from('2015-10', 15, `CSS, art. D846-2 ; ${SOLIDARITY}ppa/pa_m/montant_minimum_verse`)],
  /** Share withheld from the prime. */
  crds: [from('2016-01', 0.005, 'CRDS de 0,5 % ; dossier de faits Caf, § 4.2')],
  /** Euros an hour, gross. */
  hourlySmic: [
    from('2024-11', 11.88, 'Smic au 1er novembre 2024 ; OpenFisca, marche_travail/salaire_minimum/smic/smic_b_horaire'),
    from('2026-01', 12.02, 'Décret 2025-1228 du 17 décembre 2025 ; OpenFisca, smic_b_horaire'),
    from('2026-06', 12.31, 'Arrêté du 22 mai 2026 ; OpenFisca, smic_b_horaire'),
  ],
  /** « Base mensuelle » of the family benefits, euros a month. */
  bmaf: [
    from('2024-04', 466.44, `Instruction DSS/2B/2024/43 du 20 mars 2024 ; ${FAMILY}bmaf/bmaf`),
    from('2025-04', 474.37, `Instruction DSS/2A/2C/2025/32 du 7 mars 2025 ; ${FAMILY}bmaf/bmaf`),
    from('2026-04', 478.16, `Instruction DSS/2A/2026/36 du 26 mars 2026 ; ${FAMILY}bmaf/bmaf`),
  ],
  /** Euros a year, without any child: above the ceiling (and its increase), family allowances are halved. */
  firstIncomeCeiling: [
    from('2024-01', 62_474, `Instruction DSS/2B/2023/205 ; ${CEILINGS}plafond_tranche_1_base`),
    from('2025-01', 65_473, `Instruction DSS/2B/2024/181 ; ${CEILINGS}plafond_tranche_1_base`),
    from('2026-01', 66_652, `Instruction DSS/2B/2025/177 ; ${CEILINGS}plafond_tranche_1_base`),
  ],
  /** Euros a year, without any child: above it, family allowances are a quarter. */
  secondIncomeCeiling: [
    from('2024-01', 87_430, `Instruction DSS/2B/2023/205 ; ${CEILINGS}plafond_tranche_2_base`),
    from('2025-01', 91_627, `Instruction DSS/2B/2024/181 ; ${CEILINGS}plafond_tranche_2_base`),
    from('2026-01', 93_276, `Instruction DSS/2B/2025/177 ; ${CEILINGS}plafond_tranche_2_base`),
  ],
  /** Euros a year added to both ceilings for each child. */
  ceilingPerChild: [
    from('2024-01', 6246, `${CEILINGS}majoration_plafond_par_enfant_supplementaire (2024)`),
    from('2025-01', 6546, `${CEILINGS}majoration_plafond_par_enfant_supplementaire (2025)`),
    from('2026-01', 6664, `${CEILINGS}majoration_plafond_par_enfant_supplementaire (2026)`),
  ],
  /** Euros a year, without any child: up to there, the « allocation de base » and the « complément familial » are paid whole. */
  fullRateCeiling: [
    from('2024-01', 23_296, `${BIRTH}taux_plein (2024)`),
    from('2025-01', 24_414, `Arrêté du 20 décembre 2024 ; ${BIRTH}taux_plein`),
    from('2026-01', 24_853, `Arrêté du 18 décembre 2025 ; ${BIRTH}taux_plein`),
  ],
  /** Euros a year added to `fullRateCeiling` for a parent alone, or when both parents work. */
  fullRateTwoIncomes: [
    from('2024-01', 9363, `${BIRTH}taux_plein (2024)`),
    from('2025-01', 9812, `Arrêté du 20 décembre 2024 ; ${BIRTH}taux_plein`),
    from('2026-01', 9989, `Arrêté du 18 décembre 2025 ; ${BIRTH}taux_plein`),
  ],
  /** Euros a year, without any child: up to there, half of the « allocation de base » is paid. */
  halfRateCeiling: [
    from('2024-01', 27_833, `${BIRTH}taux_partiel (2024)`),
    from('2025-01', 29_169, `Arrêté du 20 décembre 2024 ; ${BIRTH}taux_partiel`),
    from('2026-01', 29_694, `Arrêté du 18 décembre 2025 ; ${BIRTH}taux_partiel`),
  ],
  /** Euros a year added to `halfRateCeiling` for a parent alone, or when both parents work. */
  halfRateTwoIncomes: [
    from('2024-01', 11_188, `${BIRTH}taux_partiel (2024)`),
    from('2025-01', 11_725, `Arrêté du 20 décembre 2024 ; ${BIRTH}taux_partiel`),
    from('2026-01', 11_936, `Arrêté du 18 décembre 2025 ; ${BIRTH}taux_partiel`),
  ],
} satisfies Record<string, readonly DatedValue[]>;

type ScaleKey = keyof typeof TABLE;
/** The values that apply in one month; units are those written in the table. */
export type Scale = Readonly<Record<ScaleKey, DatedValue>>;

const known = new Map<Month, Scale>();

/**
 * The scale (« barème ») of one month, each value with its date and its text. A month that is declared may be a few months older than
 * the first month of right. Throws outside of the known months, and for a month that is not written « AAAA-MM ».
 */
export function scaleAt(month: Month): Scale {
  const scale = known.get(month) ?? scaleOf(month);
  known.set(month, scale);
  return scale;
}

/** The scale of a month within a story: its own when it is older, never later than the rules of the story. */
export const scaleWithin = (month: Month, rules: Month): Scale => scaleAt(month < rules ? month : rules);

function scaleOf(month: Month): Scale {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new Error(`« ${month} » n’est pas un mois. Écrivez l’année puis le mois, par exemple 2026-11.`);
  }
  if (month < FIRST_DECLARED_MONTH || month > LAST_COVERED_MONTH) {
    throw new Error(
      `Le barème de la CAF n’est pas connu pour ${month}. Choisissez un mois d’avril 2025 (2025-04) à décembre 2026 (2026-12).`,
    );
  }
  const entries = Object.entries<readonly DatedValue[]>(TABLE).map(([key, values]) => [
    key,
    values.findLast((candidate) => candidate.depuis <= month),
  ]);
  return Object.fromEntries(entries) as Record<ScaleKey, DatedValue>;
}
