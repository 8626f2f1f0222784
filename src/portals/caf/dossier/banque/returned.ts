import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { AGAIN, movedByCaf, paidByCaf, RETURN } from '../paid.ts';
import { startDay } from '../review.ts';
import { BOTH, tell } from '../tell.ts';
import { endOfIban, isClosedOn, payeeNow, payeeOn } from './account.ts';

/*
 * A payment to a closed account comes back, then leaves again once another account is known (caf.md §2.e: « paiement retourné /
 * réexpédition »). It is a payment below zero, then one above: what was received adds up whoever counts.
 */

/** Working days before the bank sends a payment back, and before the Caf pays again: choices of the simulator. */
const RETURN_DAYS = 3;
const AGAIN_DAYS = 2;

/** A payment that came back. `paye`: the day when it left; `refait`: the day when it left again. Euros. */
export interface ReturnedPayment {
  paye: Day;
  mois: Month;
  le: Day;
  montant: number;
  refait: Day | undefined;
}

const dayIn = ({ detail }: Pick<EvenementDe<'paye'>, 'detail'>, part: string): Day | undefined =>
  Object.keys(detail)
    .find((key) => key.startsWith(`${part}:`))
    ?.slice(part.length + 1) as Day | undefined;

/** The payments that came back, oldest first. */
export function returnedPayments(world: Pick<World, 'events'>): ReturnedPayment[] {
  const all = movedByCaf(world);
  return all.flatMap((payment) => {
    const paye = dayIn(payment, RETURN);
    if (paye === undefined) return [];
    const again = all.find((other) => dayIn(other, AGAIN) === paye);
    return [{ paye, mois: payment.mois, le: payment.le, montant: -payment.montant, refait: again?.le }];
  });
}

/** Those that wait for another account. */
export const waitingPayments = (world: Pick<World, 'events'>): ReturnedPayment[] =>
  returnedPayments(world).filter(({ refait }) => refait === undefined);

/** The day when a payment that came back leaves again; undefined while the account that the Caf has is closed. */
export function againOn(world: Pick<World, 'compte' | 'events'>, { le }: Pick<ReturnedPayment, 'le'>): Day | undefined {
  const now = payeeOn(world, '9999-12-31');
  if (now === undefined) return undefined;
  const day = addWorkingDays(now.le > le ? now.le : le, AGAIN_DAYS);
  return isClosedOn(world, now.iban, day) ? undefined : day;
}

/** What comes back from a closed account, and what leaves again. */
export function returnHappenings(world: World): Happening[] {
  return [...comingBack(world), ...leavingAgain(world)];
}

function comingBack(world: World): Happening[] {
  const known = new Set(returnedPayments(world).map(({ paye }) => paye));
  const start = startDay(world);
  const days = new Map<Day, { mois: Month; montant: number; fin: string }>();
  for (const payment of paidByCaf(world)) {
    const { le, mois, montant } = payment;
    if (le <= start || montant <= 0 || known.has(le)) continue;
    const to = payeeOn(world, le);
    if (to === undefined || !isClosedOn(world, to.iban, le)) continue;
    days.set(le, { mois, montant: roundToCents((days.get(le)?.montant ?? 0) + montant), fin: endOfIban(to.iban) });
  }
  return [...days].map(([paye, { mois, montant, fin }]) => ({
    id: `caf:paiement-retourne:${paye}`,
    le: addWorkingDays(paye, RETURN_DAYS),
    faits: [
      moved(mois, -montant, `${RETURN}:${paye}`),
      ...tell(`paiement-retourne:${paye}`, 'paiement-retourne', { paye, mois, montant, fin }, BOTH),
    ],
  }));
}

const leavingAgain = (world: World): Happening[] =>
  waitingPayments(world).flatMap((payment) => {
    const le = againOn(world, payment);
    const { paye, mois, montant } = payment;
    return le === undefined
      ? []
      : [
          {
            id: `caf:paiement-refait:${paye}`,
            le,
            faits: [
              moved(mois, montant, `${AGAIN}:${paye}`),
              ...tell(
                `paiement-refait:${paye}`,
                'paiement-refait',
                { paye, mois, montant, fin: endOfIban(payeeNow(world) ?? '') },
                BOTH,
              ),
            ],
          },
        ];
  });

const moved = (mois: Month, montant: number, part: string): Fait => ({
  type: 'paye',
  mois,
  montant,
  retenu: 0,
  detail: { [part]: montant },
});
