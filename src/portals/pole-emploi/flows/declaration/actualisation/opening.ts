import { addMonths, monthOf } from '#engine/journal/day.ts';
import { stamp, type World } from '#engine/journal/world.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { trueMonth } from '#portals/pole-emploi/dossier/declarations/true-month.ts';
import { PORTAL, personOf } from '#portals/pole-emploi/dossier/file.ts';
import { firstDeclared } from '#portals/pole-emploi/dossier/months.ts';
import { paymentDay } from '#portals/pole-emploi/rules/calendar.ts';
import { opensOn } from '#portals/pole-emploi/rules/window.ts';
import type { Month } from '#schema/day.ts';
import type { Evenement } from '#schema/evenement.ts';
import { calculateMonth } from './computation/calculation.ts';
import { announcedBefore } from './letters/announced.ts';

const PAST_PAYMENTS = 6;
const MORNING = 8 * 60;

/** How the account looked before the story: its last payments, worked out from its truth, and the declaration already announced. */
export function opening(before: World): Evenement[] {
  const months = Array.from({ length: PAST_PAYMENTS }, (_, back) => addMonths(firstDeclared(before), back - PAST_PAYMENTS));
  const paid = months.flatMap((mois) => pastPayment(before, mois));
  return [...paid, ...announcedBefore(before)];
}

/** What was paid for a month, declared well and on the first day. The days of before are already counted in the account. */
function pastPayment(before: World, mois: Month): Evenement[] {
  const right = rightOf(before);
  const le = paymentDay(mois, opensOn(mois));
  if (!right || mois < monthOf(right.premierJour) || le > before.today) return [];
  const { net } = calculateMonth(before, trueMonth(before, mois), right);
  if (net <= 0) return [];
  return stamp(
    [
      {
        type: 'paye',
        mois,
        montant: net,
        retenu: 0,
        detail: { allocation: net },
        de: PORTAL,
        nature: 'chomage',
        organisme: 'France Travail',
        personne: personOf(before.compte).id,
      },
    ],
    { today: le, minute: MORNING, t: 0 },
  );
}
