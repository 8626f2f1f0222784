import { firstDayOf, lastDayOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import type { DeclaredAbsence } from '#portals/pole-emploi/rules/declared-month.ts';
import type { UnpaidPeriod } from '#portals/pole-emploi/rules/payable-days.ts';
import { daysFrom } from '#portals/pole-emploi/rules/work-days.ts';
import type { Day, Month } from '#schema/day.ts';

/**
 * Is this training paid by another body, in place of France Travail? Only then are its days taken off. A training of the personalised
 * project (PPAE) or of the CPF is paid by France Travail: the allowance goes on, under the name AREF (règlement, art. 18; Unédic).
 */
export const isPaidElsewhere = (
  { compte }: Pick<World, 'compte'>,
  mois: Month,
  { nature, debut, fin }: DeclaredAbsence,
): boolean =>
  nature === 'formation' &&
  fileOf(compte).formations.some(
    ({ financement, du, au }) => financement === 'autre-organisme' && du <= (fin ?? lastDayOf(mois)) && au >= debut,
  );

/** How many of the payable days of the month are days of training that France Travail pays; all of them when no other day is left. */
export function trainingDays(
  world: Pick<World, 'compte'>,
  { mois, absences }: Declaration,
  unpaid: readonly UnpaidPeriod[],
  payables: number,
): number {
  const end = lastDayOf(mois);
  const periods = absences.filter((one) => one.nature === 'formation' && !isPaidElsewhere(world, mois, one));
  const isIn = (day: Day, list: readonly { du: Day; au: Day }[]) => list.some(({ du, au }) => day >= du && day <= au);
  const trained = periods.map(({ debut, fin }) => ({ du: debut, au: fin ?? end }));
  const free = daysFrom(firstDayOf(mois), end).filter((day) => !isIn(day, unpaid));
  const inside = free.filter((day) => isIn(day, trained)).length;
  return inside === free.length ? payables : Math.min(inside, payables);
}
