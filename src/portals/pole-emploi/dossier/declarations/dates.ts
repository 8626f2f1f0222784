import { addDays, addMonths } from '#engine/journal/day.ts';
import { addWorkingDays, workingDayFrom } from '#engine/journal/holidays.ts';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import type { DossierPoleEmploi } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import { paymentDay } from '../../rules/calendar.ts';

/** Where the dates that follow a declaration come from, besides those of the official calendar. */
export const DATES_SOURCE = `Écart vu un à deux mois plus tard : dossier de faits Pôle emploi, § 3 ; jours exacts : ${OWN_CHOICE}`;

/** A reminder is sent that day of the next month to who has not declared yet: choice of the simulator. */
export const reminderDay = (mois: Month): Day => `${addMonths(mois, 1)}-10`;
/** What was declared is taken into account within a day (facts § 2b). */
export const countedOn = (declaredOn: Day): Day => addDays(declaredOn, 1);
/** Employers have all transmitted the pay of a month by then: choice of the simulator. */
export const transmittedOn = (mois: Month): Day => `${addMonths(mois, 1)}-15`;
/** What was declared is compared with what employers and the health insurance transmitted. */
export const comparedOn = (mois: Month): Day => workingDayFrom(`${addMonths(mois, 2)}-15`);
/** Working days between the decision to pay more and its payment. */
const BACK_PAY_DAYS = 3;
export const backPaidOn = (decidedOn: Day): Day => addWorkingDays(decidedOn, BACK_PAY_DAYS);

/** When a month is paid: never before the right was decided, and then with the same delay. */
export function paidOn(mois: Month, declaredOn: Day, rightDecidedOn: Day | undefined): Day {
  const ready = paymentDay(mois, declaredOn);
  const later = rightDecidedOn === undefined ? ready : addWorkingDays(rightDecidedOn, 3);
  return ready > later ? ready : later;
}

type Rhythm = DossierPoleEmploi['activiteIndependante'];

/** When the turnover of a month is known by all, for who tells it every quarter or every year; undefined for the others. */
export function turnoverKnownOn(mois: Month, rhythm: Rhythm): Day | undefined {
  const year = Number(mois.slice(0, 4));
  if (rhythm === 'annuelle') return workingDayFrom(`${year + 1}-06-15`);
  if (rhythm !== 'trimestrielle') return undefined;
  const rank = Number(mois.slice(5));
  const lastOfQuarter = addMonths(mois, (3 - (rank % 3)) % 3);
  return workingDayFrom(`${addMonths(lastOfQuarter, 2)}-15`);
}
