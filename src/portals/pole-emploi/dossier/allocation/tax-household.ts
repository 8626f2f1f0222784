import type { Compte } from '#schema/compte.ts';
import { type TaxHousehold, taxShares } from '../../rules/social-rate.ts';

/** What the tax office knows of the household; undefined when the account does not say its income of two years before. */
export function taxHouseholdOf({ verite, foyer }: Compte): TaxHousehold | undefined {
  const { revenuFiscalN2 } = verite;
  return revenuFiscalN2 === undefined
    ? undefined
    : { revenu: revenuFiscalN2, parts: taxShares(foyer.adultes.length, foyer.enfants.length) };
}
