import { addDays, addMonths, monthOf } from '#engine/journal/day.ts';
import type { Day, Month } from '#schema/day.ts';

/** Source of the window: when it opens and closes. */
export const WINDOW_SOURCE = 'francetravail.fr ; code du travail, art. L5411-2 ; dossier de faits Pôle emploi, § 2b et 4.4';

/** The first day on which `month` can be declared: its 28th, the 26th for February. */
export const opensOn = (month: Month): Day => `${month}-${month.endsWith('-02') ? '26' : '28'}`;

/** The last day on which `month` can be declared, until midnight: the 15th of the next month. */
export const closesOn = (month: Month): Day => `${addMonths(month, 1)}-15`;

/** The day on which the registration ends by itself when `month` was not declared: a « cessation d’inscription », not a sanction. */
export const lapsesOn = (month: Month): Day => addDays(closesOn(month), 1);

/** Where a declaration stands on `day`: not open yet, open, or closed. */
export type WindowState = 'a-venir' | 'ouverte' | 'fermee';

/** Whether `month` can be declared on `day`. */
export function windowState(month: Month, day: Day): WindowState {
  if (day < opensOn(month)) return 'a-venir';
  return day <= closesOn(month) ? 'ouverte' : 'fermee';
}

/** The month that can be declared on `day`, or nothing between the 16th and the next opening. */
export function declarableMonth(day: Day): Month | undefined {
  const month = monthOf(day);
  return [month, addMonths(month, -1)].find((candidate) => windowState(candidate, day) === 'ouverte');
}

/** The next opening strictly after `day` (« prochaine actualisation »). */
export function nextOpening(day: Day): { mois: Month; ouvre: Day } {
  const month = monthOf(day);
  const mois = day < opensOn(month) ? month : addMonths(month, 1);
  return { mois, ouvre: opensOn(mois) };
}
