import type { Emploi } from '#schema/compte.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { WeeklyHours } from '../../rules/daily-allowance.ts';

const FULL_WEEK = 35;

/** Hours a week, when they are part-time; undefined for a full week. */
export const partTimeWeek = (heures: number): WeeklyHours | undefined =>
  heures < FULL_WEEK ? { heures, tempsPlein: FULL_WEEK } : undefined;

/** Hours a week of a part-time contract: those of its usual month × 12 ÷ 52. Undefined when it was full-time, or when no hours are written. */
export function partTimeOf({ habituel }: Pick<Emploi, 'habituel'>): WeeklyHours | undefined {
  const hours = habituel?.heures;
  return hours === undefined ? undefined : partTimeWeek(Math.round(((hours * 12) / 52) * 100) / 100);
}

/** The last job whose contract had ended before that day. */
export const lastEndedJob = (jobs: readonly Emploi[], before: Day): Emploi | undefined =>
  jobs
    .filter(({ contrat }) => contrat?.fin !== undefined && contrat.fin < before)
    .sort((a, b) => inOrder(a.contrat?.fin ?? '', b.contrat?.fin ?? ''))
    .at(-1);
