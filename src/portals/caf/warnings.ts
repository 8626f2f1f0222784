import { lastDayOf } from '#engine/journal/day.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { monthsOfRight } from './dossier/changes.ts';
import { calculate } from './dossier/quarter-rights.ts';
import { firstReview, windowOf } from './dossier/quarters.ts';
import { trueAmounts } from './dossier/resources.ts';
import { PRESTATION_NAMES } from './dossier/rights.ts';
import { declaredMonths } from './rules/calendar.ts';

/** What a trainer must know of an account before writing its story: a right that the law does not give, or of which nothing can be said. */
export const warnings: NonNullable<Portal['warnings']> = (compte, { debut, regles, edition }) => {
  // Whoever has no right yet may ask for one: the letter of the request says what becomes of it.
  if (compte.droits?.prestations.length === 0) return [];
  const review = firstReview({ compte, events: [], today: debut });
  const periode = declaredMonths(review, windowOf(edition));
  const amounts = trueAmounts(compte, { mois: review, periode });
  const le = lastDayOf(review) > debut ? debut : lastDayOf(review);
  const said = monthsOfRight(review).flatMap((month) =>
    calculate({ compte, review, periode, amounts, rules: regles, le }, month).flatMap(({ prestation, refus }) => {
      if (!refus) return [];
      const end = refus.sorte === 'sans-droit' ? ' Le droit est de 0 €.' : '';
      return [`${PRESTATION_NAMES[prestation]} : ${refus.raison}${end} (${refus.source})`];
    }),
  );
  return [...new Set(said)];
};
