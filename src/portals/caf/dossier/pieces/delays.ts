import { addDays } from '#engine/journal/day.ts';
import { addWorkingDays, isWorkingDay } from '#engine/journal/holidays.ts';
import type { Day } from '#schema/day.ts';
import { COMPTE_BANCAIRE } from '../banque/account.ts';
import type { PieceWay } from './sent.ts';

/** Working days before somebody reads a paper: each Caf publishes its own, none was found to copy (choice of the simulator). */
const READING_DAYS: Readonly<Record<Exclude<PieceWay, 'courriel'>, number>> = { compte: 7, courrier: 12 };

/** A RIB for another account is read within a day to five days (caf.md §2.e, press): three working days here. */
const BANK_DAYS = 3;

/** The day when a paper sent that day is read. `cle`: the paper asked that it answers. */
export const readOn = (sent: Day, voie: Exclude<PieceWay, 'courriel'> = 'compte', cle = ''): Day =>
  addWorkingDays(sent, voie === 'compte' && cle.startsWith(`${COMPTE_BANCAIRE}:`) ? BANK_DAYS : READING_DAYS[voie]);

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
