// Small builders for the tests of this folder: a test says only what matters to it.

import { addMonths } from '#engine/journal/day.ts';
import type { Day, Month } from '#schema/day.ts';
import { forEachMonth } from './calculation.ts';
import type { Child, HouseholdSituation } from './household.ts';
import type { MonthlyResources, ResourceLine, ResourceNature } from './resources.ts';

/** One adult, a tenant without housing benefit nor family benefits, unless said otherwise. */
export const aHousehold = (said: Partial<HouseholdSituation> = {}): HouseholdSituation => ({
  adultes: 1,
  enfants: [],
  logement: 'locataire',
  aideAuLogement: 0,
  prestationsFamiliales: [],
  ...said,
});

/** Children of 8 years or so in 2025 and 2026: old enough for no increase of any sort, young enough for every right. */
export const children = (count: number): Child[] =>
  Array.from({ length: count }, (_, rank) => ({ naissance: `2017-0${(rank % 9) + 1}-15` as Day }));

/** The same lines in each of the months M-4 to M-2 of `review`. */
export const everyMonth = (review: Month, lignes: readonly ResourceLine[]): MonthlyResources =>
  forEachMonth((rank) => ({ mois: addMonths(review, rank - 4), lignes }));

/** Three amounts of one person and one nature, for the months M-4 to M-2 of `review`. */
export const threeAmounts = (
  review: Month,
  amounts: readonly [number, number, number],
  nature: ResourceNature = 'salaire',
): MonthlyResources =>
  forEachMonth((rank) => ({
    mois: addMonths(review, rank - 4),
    lignes: [{ personne: 'Amina', nature, montant: amounts[rank] }],
  }));

/** A monthly wage (« montant net social », euros). */
export const wage = (montant: number, personne = 'Amina'): ResourceLine => ({ personne, nature: 'salaire', montant });
