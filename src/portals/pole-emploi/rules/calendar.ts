import { addMonths, firstDayOf } from '#engine/journal/day.ts';
import { addWorkingDays, workingDayFrom } from '#engine/journal/holidays.ts';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import type { Day, Month } from '#schema/day.ts';

/** Source of `paymentDay`: it is a mean, said by France Travail, and the bank adds its own delay. */
export const PAYMENT_DAY_SOURCE =
  'francetravail.fr : virement trois jours ouvrés après, en moyenne ; dossier de faits Pôle emploi, § 2b';

// The first day of payment, by declared month. 2025: one public repository; 2026: three concordant articles (facts § 4.4).
const PAID_FROM: Readonly<Record<Month, Day>> = {
  '2025-01': '2025-02-03',
  '2025-02': '2025-03-03',
  '2025-03': '2025-04-02',
  '2025-04': '2025-05-02',
  '2025-05': '2025-06-02',
  '2025-06': '2025-07-02',
  '2025-07': '2025-08-01',
  '2025-08': '2025-09-02',
  '2025-09': '2025-10-01',
  '2025-10': '2025-11-03',
  '2025-11': '2025-12-02',
  '2025-12': '2026-01-02',
  '2026-01': '2026-02-02',
  '2026-02': '2026-03-02',
  '2026-03': '2026-04-01',
  '2026-04': '2026-05-04',
  '2026-05': '2026-06-01',
  '2026-06': '2026-07-01',
  '2026-07': '2026-08-03',
  '2026-08': '2026-09-01',
  '2026-09': '2026-10-01',
  '2026-10': '2026-11-02',
  '2026-11': '2026-12-01',
  '2026-12': '2027-01-04',
};

/** The day from which `month` is paid: the official table for 2025 and 2026, otherwise the first working day of the next month. */
export const paidFrom = (month: Month): Day => PAID_FROM[month] ?? workingDayFrom(firstDayOf(addMonths(month, 1)));

/** Where `paidFrom` comes from. `choix`: the table does not cover this month, and the rule is ours. */
export function paidFromSource(month: Month): { source: string; choix?: true } {
  if (PAID_FROM[month] === undefined)
    return {
      source: `Premier jour ouvré du mois suivant, ${OWN_CHOICE} : le calendrier de cette année n’a pas été trouvé`,
      choix: true,
    };
  return { source: `Calendrier de ${month.slice(0, 4)} repris par la presse ; dossier de faits Pôle emploi, § 4.4` };
}

/** The day on which `month` is paid when it was declared on `declaredOn`: three working days after, never before `paidFrom`. */
export function paymentDay(month: Month, declaredOn: Day): Day {
  const ready = addWorkingDays(declaredOn, 3);
  const first = paidFrom(month);
  return ready < first ? first : ready;
}
