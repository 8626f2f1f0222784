import { addDays } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import type { Debt } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { isWaiting } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { isRegistered } from '#portals/pole-emploi/dossier/file.ts';
import type { Day } from '#schema/day.ts';
import { CHOSEN, type Way } from './ways.ts';

const PAYING: readonly Way[] = ['prelevement', 'virement', 'cheque'];

/** What may be answered to this debt today, in the order in which it is shown. */
export function offeredWays(world: World, debt: Debt): Way[] {
  if (!isWaiting(debt)) return [];
  if (debt.etat === 'executoire') return [...PAYING];
  if (debt.etat === 'contrainte')
    return debt.opposerAvant !== undefined && world.today <= debt.opposerAvant ? [...PAYING, 'opposition'] : [...PAYING];
  const paid = isRegistered(world) && (rightOf(world)?.restants ?? 0) > 0;
  return [
    ...PAYING,
    ...(paid ? (['retenue'] as const) : []),
    ...(debt.refusees.has('remise') ? [] : (['remise'] as const)),
    ...(debt.refusees.has('contestation') || world.today > debt.contesterAvant ? [] : (['contestation'] as const)),
  ];
}

/** The days between which the first debit may be chosen. */
export function firstDebitBetween(today: Day): { du: Day; au: Day } {
  const [least, most] = CHOSEN.premierPrelevement;
  return { du: addDays(today, least), au: addDays(today, most) };
}
