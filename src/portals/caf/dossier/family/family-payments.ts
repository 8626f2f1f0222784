import { addMonths, monthOf } from '#engine/journal/day.ts';
import { stamp, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import { paymentDay } from '../../rules/calendar.ts';
import { paidByCaf } from '../paid.ts';
import { startDay } from '../review.ts';
import { familyRights, paysFamily } from './family-rights.ts';

const KEY = 'famille';
const BACK = 'famille-rappel';
const PAST_PAYMENTS = 10;

/** The family benefits of each month, paid on the same day as the rest, with what was missing of the months before. */
export function familyHappenings(world: World, until: Day): Happening[] {
  if (!paysFamily(world)) return [];
  const start = startDay(world);
  const list: Happening[] = [];
  for (let month = addMonths(monthOf(start), -1); ; month = addMonths(month, 1)) {
    const le = paymentDay(addMonths(month, 1));
    if (le > until) return list;
    const detail = { ...dueIn(world, month, le), ...missing(world, month, le) };
    if (le > start && Object.keys(detail).length > 0) list.push({ id: `caf:famille:${month}`, le, faits: [paid(month, detail)] });
  }
}

/** The payments of before the story, so that it does not begin with nothing. */
export function familyOpening(world: World): Evenement[] {
  if (!paysFamily(world)) return [];
  return Array.from({ length: PAST_PAYMENTS }, (_, back) => addMonths(monthOf(world.today), back - PAST_PAYMENTS)).flatMap(
    (month): Evenement[] => {
      const le = paymentDay(addMonths(month, 1));
      const detail = dueIn({ ...world, events: [] }, month, le);
      return le > world.today || Object.keys(detail).length === 0
        ? []
        : stamp([paid(month, detail)], { today: le, minute: 480, t: 0 });
    },
  );
}

const paid = (mois: Month, detail: Record<string, number>): Fait => ({
  type: 'paye',
  mois,
  montant: roundToCents(Object.values(detail).reduce((sum, amount) => sum + amount, 0)),
  retenu: 0,
  detail,
});

const dueIn = (world: World, month: Month, le: Day): Record<string, number> =>
  Object.fromEntries(familyRights(world, month, le).map(({ nature, net }) => [`${KEY}:${nature}`, net]));

/** What the months already paid would have had more, known as they are now: a change that was told late. */
function missing(world: World, month: Month, le: Day): Record<string, number> {
  const months = new Set(paidByCaf(world).flatMap(({ mois, detail }) => (isFamily(detail) ? [mois] : [])));
  const left = new Map<string, number>();
  const add = (nature: string, amount: number) => {
    left.set(nature, roundToCents((left.get(nature) ?? 0) + amount));
  };
  // A month of the story in which nothing was due had no payment: it may be due now.
  for (let one = addMonths(monthOf(startDay(world)), -1); one < month; one = addMonths(one, 1)) months.add(one);
  for (const one of months) if (one < month) for (const { nature, net } of familyRights(world, one, le)) add(nature, net);
  for (const { detail } of paidByCaf(world))
    for (const [key, amount] of Object.entries(detail)) {
      const [kind, nature = ''] = key.split(':');
      if (kind === KEY || kind === BACK) add(nature, -amount);
    }
  return Object.fromEntries(
    [...left].filter(([, amount]) => amount >= 0.01).map(([nature, amount]) => [`${BACK}:${nature}`, amount]),
  );
}

/** Is this the payment of the family benefits alone? */
export const isFamily = (detail: Readonly<Record<string, number>>): boolean => {
  const keys = Object.keys(detail);
  return keys.length > 0 && keys.every((key) => key.startsWith(KEY));
};
