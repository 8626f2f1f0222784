import { addMonths, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Month } from '#schema/day.ts';
import { reviewOf } from '../quarter-rights.ts';
import { firstReview } from '../quarters.ts';
import { secondReview } from './absence.ts';
import type { Told } from './told.ts';

/** What opens the amount again at once (CASF R262-4-1, CSS R843-2); everything else waits for the next review (CASF R262-4, CSS L843-4). */
const AT_ONCE: ReadonlySet<string> = new Set(['separation', 'naissance', 'etranger']);

/** The first month of right in which a change counts. */
export function effectMonth(world: World, { donnees }: Pick<Told, 'donnees'>): Month {
  const month = monthOf(donnees?.depuis ?? world.today);
  if (AT_ONCE.has(donnees?.sorte ?? '')) return month;
  const first = firstReview(world);
  // A pay that ended counts no more from the month after, when nothing takes its place (CASF R262-13).
  if (donnees?.sorte === 'fin-de-travail' && donnees.indemnise !== 'oui') return addMonths(month, 1);
  const review = reviewOf(month, first);
  if (donnees?.sorte === 'prison' || donnees?.sorte === 'hopital') return secondReview(donnees.depuis, review);
  return review === month ? month : addMonths(review, 3);
}
