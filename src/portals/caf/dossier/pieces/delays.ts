import { addDays } from '#engine/journal/day.ts';
import { addWorkingDays, isWorkingDay } from '#engine/journal/holidays.ts';
import type { Day } from '#schema/day.ts';
import { COMPTE_BANCAIRE } from '../banque/account.ts';
import type { SentPiece } from './sent.ts';

/** Working days before somebody reads a paper: each Caf publishes its own, none was found to copy (choice of the simulator). */
const READING_DAYS = { compte: 7, courrier: 12 } as const;

/** A RIB for another account is read within a day to five days (caf.md §2.e, press): three working days here. */
const BANK_DAYS = 3;

/** The day when a paper that was sent is read. One that left by e-mail is read by nobody: the day is that of another. */
export function readOn({ le, voie, cle }: Pick<SentPiece, 'le' | 'voie' | 'cle'>): Day {
  if (voie === 'courrier') return addWorkingDays(le, READING_DAYS.courrier);
  return addWorkingDays(le, cle.startsWith(`${COMPTE_BANCAIRE}:`) ? BANK_DAYS : READING_DAYS.compte);
}

/** What a Caf displays: « today, we read the papers that came until… ». */
export function readUntil(today: Day): Day {
  let left = READING_DAYS.compte;
  let day = today;
  while (left > 0) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
