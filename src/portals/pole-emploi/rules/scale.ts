import { addDays } from '#engine/journal/day.ts';
import { type Day, isDay, type Month } from '#schema/day.ts';
import { TABLE, type TableRow } from './scale-table.ts';

/** One value of the scale: it applies from `depuis` to `jusqua` included (without `jusqua`: no end is known). */
export interface DatedValue extends TableRow {
  jusqua?: Day;
}

type ScaleKey = keyof typeof TABLE;
/** The values that apply on one day; units are those written in the table. */
export type Scale = Readonly<Record<ScaleKey, DatedValue>>;

/** The scale stops here on purpose: France Travail was born that day, and older figures have other rules around them. */
export const FIRST_COVERED_DAY: Day = '2024-01-01';

/** After it, nothing is written in the table: in 2027 already, the last known values go on, and the screens say so. */
export const LAST_COVERED_MONTH: Month = '2027-12';

function valueOn(rows: readonly TableRow[], day: Day): DatedValue | undefined {
  const rank = rows.findLastIndex(({ depuis }) => depuis <= day);
  const row = rows[rank];
  const next = rows[rank + 1];
  return row && (next === undefined ? row : { ...row, jusqua: addDays(next.depuis, -1) });
}

/**
 * The scale (« barème ») that applies on `day`, each value with its dates, its source and how sure it is.
 * Throws before 2024, and for a day that does not exist. After the last known value, that value goes on.
 */
export function scaleOn(day: Day): Scale {
  const known = scales.get(day);
  if (known) return known;
  if (!isDay(day))
    throw new Error(`« ${day} » n’est pas un jour. Écrivez l’année, le mois puis le jour, par exemple 2026-11-16.`);
  const entries = Object.entries<readonly TableRow[]>(TABLE).map(([key, rows]) => {
    const value = valueOn(rows, day);
    if (value === undefined || day < FIRST_COVERED_DAY) {
      throw new Error(`Le barème du chômage n’est pas connu pour le ${day}. Choisissez un jour à partir du 1er janvier 2024.`);
    }
    return [key, value] as const;
  });
  const scale = Object.fromEntries(entries) as Record<ScaleKey, DatedValue>;
  scales.set(day, scale);
  return scale;
}

const scales = new Map<Day, Scale>();
