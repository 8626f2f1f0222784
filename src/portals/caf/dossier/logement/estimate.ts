import { ageOn } from '#engine/household/truth.ts';
import { firstDayOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Month } from '#schema/day.ts';
import { dependentChildren } from '../../rules/family-quotient.ts';
import { type HousingAid, type HousingCase, housingAid } from '../../rules/housing/housing-aid.ts';
import { yearOfIncome } from './income.ts';
import { leaseOf } from './requests.ts';

/** What a request says of the home; the rest, the Caf knows. Amounts in euros. */
export interface SaidHome {
  nature: NonNullable<HousingCase['nature']>;
  loyer: number;
  colocation: boolean;
  parent: boolean;
  hlm: boolean;
  etudiant: boolean;
  boursier: boolean;
  patrimoine: boolean;
}

/** The benefit of one month for a home as it was said, by the household and the money that the Caf holds. */
export function aidFor(world: Pick<World, 'compte' | 'rules'>, said: SaidHome, month: Month): HousingAid {
  const { compte, rules } = world;
  const lease = leaseOf(compte);
  const income = yearOfIncome(compte, month);
  const mois = month < rules ? month : rules;
  if (income.refus !== undefined && !said.parent) return { montant: 0, brut: 0, regles: mois, lignes: [], refus: income.refus };
  return housingAid({
    mois,
    zone: lease?.zone ?? 3,
    loyer: said.loyer,
    nature: said.nature,
    colocation: said.colocation,
    conventionne: lease?.conventionne ?? false,
    logementDUnParent: said.parent,
    bailleurHlm: said.hlm,
    ressources: income.montant,
    couple: compte.foyer.adultes.length === 2,
    personnesACharge: dependentChildren(compte.foyer.enfants, month).length,
    ...(said.patrimoine ? { patrimoine: Number.POSITIVE_INFINITY } : {}),
    ...(said.etudiant ? { etudiant: { age: ageOn(compte.naissance, firstDayOf(month)), boursier: said.boursier } } : {}),
  });
}

/** Which of the three benefits it is: an agreement of the landlord, then somebody to support, then the others (caf.md §2.b). */
export function sortOfAid(world: Pick<World, 'compte'>, month: Month): 'apl' | 'alf' | 'als' {
  if (leaseOf(world.compte)?.conventionne) return 'apl';
  return dependentChildren(world.compte.foyer.enfants, month).length > 0 ? 'alf' : 'als';
}
export const AID_NAMES = { apl: 'APL', alf: 'ALF', als: 'ALS' } as const;
