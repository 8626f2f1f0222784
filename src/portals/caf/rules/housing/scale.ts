import type { Month } from '#schema/day.ts';
import { isCovered } from '../../covered.ts';

/** The three zones of rents, by the price of homes: Paris and around, large towns, the rest (caf.md §4.5). */
export type Zone = 1 | 2 | 3;
/** Who lives there: a single person or a couple, with so many people to support. */
export interface Home {
  couple: boolean;
  personnesACharge: number;
}

/** One value for a single person, a couple, one dependent person, and each further one. */
interface BySize {
  seul: number;
  couple: number;
  unePersonne: number;
  deplus: number;
}

/** The amounts of one year of rents, from October to September. Euros a month. */
export interface HousingScale {
  depuis: Month;
  source: string;
  plafonds: Readonly<Record<Zone, BySize>>;
  charges: { foyer: number; parPersonne: number; colocataireSeul: number };
  participationMinimale: number;
}

const ROOT = 'OpenFisca, prestations_sociales/aides_logement/allocations_logement/';
const size = (seul: number, couple: number, unePersonne: number, deplus: number): BySize => ({
  seul,
  couple,
  unePersonne,
  deplus,
});

// Read at commit a7038ee (2026-07-23). For October 2026, nothing newer was found: those of October 2025 still serve (caf.md §4).
const SCALES: readonly HousingScale[] = [
  {
    depuis: '2024-10',
    source: `Valeurs du 1er octobre 2024 ; ${ROOT} ; dossier de faits Caf, § 4.5`,
    plafonds: {
      1: size(329.71, 397.64, 449.43, 65.21),
      2: size(287.35, 351.72, 395.77, 57.61),
      3: size(269.32, 326.48, 366.07, 52.47),
    },
    charges: { foyer: 59.97, parPersonne: 13.6, colocataireSeul: 29.98 },
    participationMinimale: 39.15,
  },
  {
    depuis: '2025-10',
    source: `Valeurs du 1er octobre 2025 ; ${ROOT} ; dossier de faits Caf, § 4.5`,
    plafonds: {
      1: size(333.14, 401.78, 454.1, 65.89),
      2: size(290.34, 355.38, 399.89, 58.21),
      3: size(272.12, 329.88, 369.88, 53.01),
    },
    charges: { foyer: 60.59, parPersonne: 13.74, colocataireSeul: 30.29 },
    participationMinimale: 39.56,
  },
];

/** The scale of one month of right; undefined outside of the months that the simulator knows. */
export const housingScaleAt = (month: Month): HousingScale | undefined =>
  isCovered(month) ? SCALES.findLast(({ depuis }) => depuis <= month) : undefined;

/** The highest rent that counts, euros a month, before anything is taken off for a shared home. */
export function rentCeiling(scale: HousingScale, zone: Zone, { couple, personnesACharge }: Home): number {
  const { seul, couple: deux, unePersonne, deplus } = scale.plafonds[zone];
  if (personnesACharge > 0) return unePersonne + (personnesACharge - 1) * deplus;
  return couple ? deux : seul;
}

/** The share of the ceiling that counts for one person of a shared home. */
export const SHARED_CEILING = 0.75;
/** The share of the rent that counts when the furniture comes with it, and the landlord has no agreement with the State. */
export const FURNISHED_RENT = 2 / 3;
/** Share of the rent and charges below which nobody pays less. */
export const LEAST_SHARE = 0.085;
/** Taken off every aid, euros a month. */
export const FLAT_CUT = 5;
/** Below it nothing is paid, euros a month; the APL has no such floor. */
export const LEAST_PAID = 10;
export const CRDS = 0.005;

const R0_SOURCE = `${ROOT}al_param_r0 (1er janvier 2025) ; celle de 2026 n’a pas été trouvée`;
const R0_ALONE = 5235;
const R0_COUPLE = 7501;
const R0_BY_DEPENDENTS = [8947, 9148, 9498, 9851, 10_202, 10_554] as const;
const R0_MORE = 346;

const TF_SOURCE = `${ROOT}al_loc2/tf`;
const TF_ALONE = 0.0283;
const TF_COUPLE = 0.0315;
const TF_BY_DEPENDENTS = [0.027, 0.0238, 0.0201, 0.0185, 0.0179, 0.0173] as const;
const TF_LESS = 0.0006;

/** One value by family: that of the last known size, then so much for each further person. */
function byFamily({ couple, personnesACharge }: Home, alone: number, two: number, list: readonly number[], more: number): number {
  if (personnesACharge === 0) return couple ? two : alone;
  const known = list[Math.min(personnesACharge, list.length) - 1] ?? 0;
  return known + Math.max(0, personnesACharge - list.length) * more;
}

/** The income that takes nothing off, euros a year (« R0 »). */
export const freeIncome = (home: Home) => ({
  valeur: byFamily(home, R0_ALONE, R0_COUPLE, R0_BY_DEPENDENTS, R0_MORE),
  source: R0_SOURCE,
});
/** What each euro of income a year above it takes off each month, for this family (« TF »). */
export const familyRate = (home: Home) => ({
  valeur: byFamily(home, TF_ALONE, TF_COUPLE, TF_BY_DEPENDENTS, -TF_LESS),
  source: TF_SOURCE,
});

/** The same, for the rent: `ratio` is the rent that counts over the ceiling of zone 2 for the same family (« TL »). */
export const rentRate = (ratio: number): number =>
  ratio >= 0.75 ? 0.0068 * (ratio - 0.75) + 0.0045 * 0.3 : Math.max(0, 0.0045 * (ratio - 0.45));

/** From how many ceilings the aid goes down, and from how many there is none. */
export const LOWERED: Readonly<Record<Zone, readonly [number, number]>> = { 1: [3.4, 4], 2: [2.5, 3.1], 3: [2.5, 3.1] };

/** The least income that is counted for a student, euros a year (« plancher étudiant »). */
export const STUDENT_FLOOR = 8600;
export const STUDENT_GRANT_CUT = 1700;
export const STUDENT_UNTIL = 28;
/** What is owned is counted above it, euros: how, these rules do not say. */
export const WEALTH_CEILING = 30_000;
