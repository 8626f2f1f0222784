import { addDays, addMonths, weekday } from '#engine/journal/day.ts';
import { workingDayFrom } from '#engine/journal/holidays.ts';
import type { Day, Month } from '#schema/day.ts';

/** Source of `paymentDay`: announced by the press for 2026, not read on caf.fr. */
export const PAYMENT_DAY_SOURCE = 'Calendrier de paiement de 2026 annoncé par la presse ; dossier de faits Caf, § 2.10';

/** Which three months are declared in month M: the rule since March 2025, or the former one. */
export type DeclarationWindow = 'M-4..M-2' | 'M-3..M-1';

const FIRST_OFFSET: Record<DeclarationWindow, number> = { 'M-4..M-2': -4, 'M-3..M-1': -3 };

/**
 * The day on which the Caf pays in `month` (for the rights of the month before): the 5th, the 4th when the 5th is a Saturday,
 * otherwise the next working day. Banks may need 1 to 3 days more. That a holiday delays the payment is only known for April 2026.
 */
export function paymentDay(month: Month): Day {
  const fifth = `${month}-05` as Day;
  if (weekday(fifth) === 6) return addDays(fifth, -1);
  return workingDayFrom(fifth);
}

/** The three months to declare in `reviewMonth`, oldest first. */
export function declaredMonths(reviewMonth: Month, window: DeclarationWindow): [Month, Month, Month] {
  const first = addMonths(reviewMonth, FIRST_OFFSET[window]);
  return [first, addMonths(first, 1), addMonths(first, 2)];
}

/** The month of the next declaration: three months later. */
export const nextReviewMonth = (reviewMonth: Month): Month => addMonths(reviewMonth, 3);
