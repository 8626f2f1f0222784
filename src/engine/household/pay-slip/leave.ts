import type { Emploi } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import { addMonths } from '../../journal/day.ts';
import { payOf } from '../pay.ts';
import type { SlipLeave } from './slip.ts';

/** Working days acquired for each month of work: code du travail, art. L3141-3. */
const DAYS_A_MONTH = 2.5;

/** Where the days come from, and what is chosen. */
export const LEAVE_SOURCE =
  'Congés : code du travail, art. L3141-3 et R3141-4 (du 1er juin au 31 mai) ; aucun jour pris, choix du simulateur.';

/**
 * Paid leave since 1 June, when the year of leave begins (code du travail, art. R3141-4), in working days; the last slip of a contract
 * that pays what remains says 0. Undefined for a mission of interim, whose leave is paid with it (art. L1251-19).
 */
export function leaveOf(emploi: Emploi, mois: Month): SlipLeave | undefined {
  if (emploi.contrat?.nature === 'interim') return undefined;
  const year = Number(mois.slice(0, 4)) - (mois.slice(5) < '06' ? 1 : 0);
  const depuis = `${year}-06` as Month;
  const hired = emploi.contrat?.debut.slice(0, 7) ?? depuis;
  let months = 0;
  for (let month = depuis; month <= mois; month = addMonths(month, 1)) if (month >= hired && payOf(emploi, month)) months += 1;
  const paid = (emploi.contrat?.congesPayes ?? 0) > 0 && emploi.contrat?.fin?.slice(0, 7) === mois;
  const acquis = months * DAYS_A_MONTH;
  return { depuis, acquis, pris: 0, solde: paid ? 0 : acquis };
}
