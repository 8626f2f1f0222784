import type { Day } from '#schema/day.ts';
import { scaleOn } from './scale.ts';

/** The rate of CSG of an allowance: full, reduced, or none at all (then no CRDS either). */
export type SocialRate = 'plein' | 'reduit' | 'exonere';

/** Who pays tax together: `revenu` is the tax income of two years before, euros a year; `parts` the shares of the family. */
export interface TaxHousehold {
  revenu: number;
  parts: number;
}

/**
 * The rate of CSG that goes with a tax income (CSS, art. L136-8; thresholds of OpenFisca, csg/remplacement/seuils): nothing up to the
 * first threshold, 3.8 % up to the second, 6.2 % above. Each half share raises both. The full rate when the income is not known.
 */
export function socialRate(household: TaxHousehold | undefined, on: Day): SocialRate {
  if (household === undefined) return 'plein';
  const { csgFreeIncome, csgFreeHalfShare, csgReducedIncome, csgReducedHalfShare } = scaleOn(on);
  const halves = Math.max(0, household.parts - 1) * 2;
  if (household.revenu <= csgFreeIncome.valeur + halves * csgFreeHalfShare.valeur) return 'exonere';
  return household.revenu <= csgReducedIncome.valeur + halves * csgReducedHalfShare.valeur ? 'reduit' : 'plein';
}

/** The shares of a family for the income tax (CGI, art. 194): half a share for each of two children, one for the others, half for a lone parent. */
export const taxShares = (adults: number, children: number): number =>
  adults + Math.min(children, 2) / 2 + Math.max(0, children - 2) + (adults === 1 && children > 0 ? 0.5 : 0);
