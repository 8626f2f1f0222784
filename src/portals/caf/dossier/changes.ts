import { addMonths, lastDayOf, monthOf } from '#engine/journal/day.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import { conditionDays } from './conditions.ts';
import { stoppingDays } from './stopped.ts';

/** The three months of right that a review opens. */
export const monthsOfRight = (review: Month): Month[] => [0, 1, 2].map((rank) => addMonths(review, rank));

/** The births within three months of right: the household is read again. */
const birthDays = (compte: Compte, review: Month): Day[] =>
  within(
    review,
    compte.foyer.enfants.map(({ naissance }) => naissance),
  );

/** The separations within three months of right: they count from the first of their month (CASF R262-4-1, CSS R843-2). */
const separationDays = ({ foyer }: Compte, review: Month): Day[] =>
  within(
    review,
    (foyer.changements ?? []).flatMap((change) => (change.nature === 'separation' ? [change.le] : [])),
  );

/**
 * The days, within three months of right, on which something opens the amount again before the next review: a birth, money that stopped
 * (CASF R262-4-1, CSS R843-2), a condition of the right.
 */
export const revisingDays = (compte: Compte, review: Month): Day[] => [
  ...new Set([...birthDays(compte, review), ...within(review, [...stoppingDays(compte), ...conditionDays(compte)])]),
];

const within = (review: Month, days: readonly Day[]): Day[] => {
  const last = lastDayOf(addMonths(review, 2));
  return days.filter((day) => monthOf(day) >= review && day <= last).sort();
};

/** Three months of right, as known on a day. */
interface Known {
  compte: Compte;
  review: Month;
  le: Day;
}

/**
 * The month in which the household is read for `month`: that of the review, since an amount holds for three months (CASF R262-4), or that
 * of the last event that opens it again.
 */
export function readingMonth({ compte, review, le }: Known, month: Month): Month {
  const days = [...birthDays(compte, review), ...separationDays(compte, review)].sort();
  const latest = days.findLast((day) => day <= le && monthOf(day) <= month);
  return latest === undefined ? review : monthOf(latest);
}
