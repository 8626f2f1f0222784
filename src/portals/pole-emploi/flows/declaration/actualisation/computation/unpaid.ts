import { addDays, firstDayOf, lastDayOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Right } from '#portals/pole-emploi/dossier/allowance.ts';
import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { wasRegistered } from '#portals/pole-emploi/dossier/months.ts';
import { toldUnpaidPeriods } from '#portals/pole-emploi/dossier/situation/changes.ts';
import type { UnpaidNature, UnpaidPeriod } from '#portals/pole-emploi/rules/payable-days.ts';
import { daysFrom } from '#portals/pole-emploi/rules/work-days.ts';
import type { Day, Month } from '#schema/day.ts';

import { isPaidElsewhere } from './training.ts';

type Known = Pick<World, 'compte' | 'events' | 'today'>;

/** Every stretch of the month that is not paid, and why; the first reason of a day is the one that counts. */
export function unpaidPeriods(world: Known, declaration: Declaration, right: Right): UnpaidPeriod[] {
  const { mois, absences, finLe } = declaration;
  const end = lastDayOf(mois);
  return [
    ...stretches(
      'non-inscrit',
      monthDays(mois).filter((day) => !wasRegistered(world, day)),
    ),
    ...(finLe === undefined ? [] : [{ nature: 'non-inscrit' as const, du: finLe, au: end }]),
    ...waiting(right, mois),
    // A training that France Travail pays takes no day off.
    ...absences
      .filter((one) => one.nature !== 'formation' || isPaidElsewhere(world, mois, one))
      .map(({ nature, debut, fin }) => ({ nature, du: debut, au: fin ?? end })),
    // Days told outside the declaration: absences past the thirty-five of the year, leaves.
    ...toldUnpaidPeriods(world),
  ];
}

const monthDays = (mois: Month): Day[] => daysFrom(firstDayOf(mois), lastDayOf(mois));

/** Days that follow each other make one stretch. */
function stretches(nature: UnpaidNature, days: readonly Day[]): UnpaidPeriod[] {
  const list: UnpaidPeriod[] = [];
  for (const day of days) {
    const last = list.at(-1);
    if (last && addDays(last.au, 1) === day) last.au = day;
    else list.push({ nature, du: day, au: day });
  }
  return list;
}

/** The days before the first one that can be paid: deferrals, then the waiting days of everyone. */
function waiting({ premierJour, attente }: Right, mois: Month): UnpaidPeriod[] {
  if (premierJour <= firstDayOf(mois)) return [];
  const start = addDays(premierJour, -attente);
  return [
    { nature: 'differe' as const, du: firstDayOf(mois), au: addDays(start, -1) },
    { nature: 'delai-attente' as const, du: start, au: addDays(premierJour, -1) },
  ].filter(({ du, au }) => du <= au);
}
