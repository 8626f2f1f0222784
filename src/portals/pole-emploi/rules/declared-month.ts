import type { Day, Month } from '#schema/day.ts';

/**
 * One activity of the month. `brut` in euros; a self-employed person may leave it empty. `id` names the line on the screen. `cachets`:
 * how many, for an artist paid by the performance; `heures` are then worked out from them.
 */
export interface DeclaredActivity {
  id: string;
  nature: 'salarie' | 'non-salarie';
  heures: number;
  cachets?: number | undefined;
  brut?: number | undefined;
  debut: Day;
  fin: Day;
}

/** A sick leave, a birth leave or a training. `fin` may be later than the month, or not known yet. */
export interface DeclaredAbsence {
  id: string;
  nature: 'maladie' | 'maternite' | 'formation';
  debut: Day;
  fin?: Day | undefined;
}

/** What a person declares for one month, once every answer is given. */
export interface DeclaredMonth {
  mois: Month;
  activites: readonly DeclaredActivity[];
  absences: readonly DeclaredAbsence[];
}
