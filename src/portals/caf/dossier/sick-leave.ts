import { incomeOf } from '#engine/household/truth.ts';
import { addMonths } from '#engine/journal/day.ts';
import type { Compte } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';

// Far beyond the three months that the rule looks at.
const LONGEST = 24;
/** A leave that is older than anything the account says. */
const LONG_AGO: Month = '1900-01';

/** The month in which a sick leave began, read in the months that were paid without a break until `month` (CSS, art. R844-1, I 6°). */
export function sickLeaveStart({ verite }: Compte, personne: string, month: Month): Month {
  const isPaid = (one: Month) =>
    verite.revenus.some(
      (revenu) => revenu.personne === personne && revenu.nature === 'indemnites-journalieres' && incomeOf(revenu, one) > 0,
    );
  for (let back = 1; back <= LONGEST; back += 1) if (!isPaid(addMonths(month, -back))) return addMonths(month, 1 - back);
  return LONG_AGO;
}
