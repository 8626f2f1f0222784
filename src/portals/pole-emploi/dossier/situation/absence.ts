import { addDays } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { dayIn } from '#engine/portal/letter-data.ts';
import type { Day } from '#schema/day.ts';
import { daysFrom } from '../../rules/work-days.ts';

/** Days away from home that need no word, and those that are allowed in one civil year (pole-emploi.md §2d). */
export const SHORT_ABSENCE_DAYS = 7;
export const YEAR_DAYS = 35;
export const ABSENCE_SOURCE = 'francetravail.fr, absences ; dossier de faits Pôle emploi, § 2d';

/** Days away from home, both included. `declareLe`: when it was told. */
export interface Absence {
  du: Day;
  au: Day;
  declareLe: Day;
}

/** Every absence that was told, in the order in which it was. */
export const absencesOf = (world: Pick<World, 'events'>): Absence[] =>
  decisionsOf(world, 'absence-declaree').map(({ donnees, le }) => ({
    du: dayIn(donnees, 'du'),
    au: dayIn(donnees, 'au'),
    declareLe: le,
  }));

/** What one more absence comes to: its days, those of each year with the earlier ones, and the stretches past what is allowed. */
export interface Counted {
  jours: number;
  /** Days of the year in which it ends, with the earlier absences. */
  cumul: number;
  /** Days that are not paid, from `du` to `au` included. */
  horsDroit: readonly { du: Day; au: Day }[];
}

/** Counts an absence after earlier ones. A day told twice counts once. */
export function countAbsence(before: readonly Pick<Absence, 'du' | 'au'>[], { du, au }: Pick<Absence, 'du' | 'au'>): Counted {
  const known = new Set(before.flatMap((absence) => daysFrom(absence.du, absence.au)));
  const years = new Map<string, number>();
  const count = (day: Day): number => {
    const year = day.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + 1);
    return years.get(year) ?? 0;
  };
  for (const day of known) count(day);
  const days = daysFrom(du, au).filter((day) => !known.has(day));
  const beyond = days.filter((day) => count(day) > YEAR_DAYS);
  return { jours: daysFrom(du, au).length, cumul: years.get(au.slice(0, 4)) ?? 0, horsDroit: stretches(beyond) };
}

/** Days in order, as stretches without a gap. */
function stretches(days: readonly Day[]): { du: Day; au: Day }[] {
  const list: { du: Day; au: Day }[] = [];
  for (const day of days) {
    const last = list.at(-1);
    if (last && addDays(last.au, 1) === day) last.au = day;
    else list.push({ du: day, au: day });
  }
  return list;
}

/** Days of absence told for a civil year, and what is left of the thirty-five. */
export function absenceYear(
  world: Pick<World, 'events' | 'today'>,
  year = world.today.slice(0, 4),
): { pris: number; reste: number } {
  const days = new Set(absencesOf(world).flatMap(({ du, au }) => daysFrom(du, au)));
  const pris = [...days].filter((day) => day.startsWith(year)).length;
  return { pris, reste: Math.max(0, YEAR_DAYS - pris) };
}

/** Was the person away on `day`, as she had told by `told`? An adviser then does not summon (§2d). */
export const isAway = (world: Pick<World, 'events'>, day: Day, told: Day): boolean =>
  absencesOf(world).some(({ du, au, declareLe }) => du <= day && day <= au && declareLe <= told);
