import { lastDayOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import { FIRST_COVERED_MONTH, LAST_COVERED_MONTH } from '../../covered.ts';
import { type FamilyLine, familyLines } from '../../rules/family-allowances.ts';
import { childrenOn } from '../household.ts';
import { foyerIn, knownAccount } from '../situation/known-account.ts';

/** The names of the family benefits, as payments say them. */
export const FAMILY_NAMES: Readonly<Record<FamilyLine['nature'], string>> = {
  'allocations-familiales': 'Allocations familiales',
  'majoration-age': 'Allocations familiales, supplément pour l’âge',
  'forfait-20-ans': 'Allocation forfaitaire, enfant de 20 ans',
  'paje-base': 'Allocation de base (Paje)',
  'complement-familial': 'Complément familial',
  asf: 'Allocation de soutien familial (ASF)',
};

/** Does the story pay the family benefits of this household? An account says so: without it, they are only counted. */
export const paysFamily = ({ compte }: Pick<World, 'compte'>): boolean => compte.droits?.familiales === true;

/**
 * What is due for a month, as it is known on a day, one line for each benefit; nothing outside of the months whose amounts are known.
 * Euros, before and after the CRDS.
 */
export function familyRights(world: Pick<World, 'compte' | 'events' | 'rules'>, month: Month, le: Day): FamilyLine[] {
  if (month < FIRST_COVERED_MONTH || month > LAST_COVERED_MONTH) return [];
  const foyer = foyerIn(knownAccount(world, le), month);
  // A child gives a right from the month after his birth (CSS, art. R552-2).
  const enfants = childrenOn({ foyer }, lastDayOf(month));
  const alternes = (foyer.alternes ?? []).filter((name) => enfants.some(({ prenom }) => prenom === name)).length;
  const rules = month < world.rules ? month : world.rules;
  const { revenuFiscalN2 = 0, emplois } = world.compte.verite;
  const working = foyer.adultes.filter(({ id }) => emplois.some(({ personne }) => personne === id)).length;
  const means = { revenusAnnuels: revenuFiscalN2, deuxRevenus: foyer.adultes.length === 1 || working === 2 };
  return familyLines({ enfants, alternes, means, enfantsAsf: foyer.enfantsAsf ?? 0 }, month, rules);
}
