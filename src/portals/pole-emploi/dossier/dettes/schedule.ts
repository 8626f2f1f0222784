import { addMonthsToDay } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';
import { instalments, MOST_INSTALMENTS } from '../../rules/overpayment.ts';

/** One monthly payment (euros) of a debt. */
export interface Instalment {
  le: Day;
  montant: number;
  fait: boolean;
}

/** The monthly payments of a sum, the first on the chosen day and then the same day of each month. They add up to the sum. */
export function scheduleOf(sum: number, count: number, first: Day): Instalment[] {
  if (sum <= 0 || !Number.isInteger(count) || count < 1 || count > MOST_INSTALMENTS) return [];
  return instalments(sum, count).map((montant, rank) => ({ le: addMonthsToDay(first, rank), montant, fait: false }));
}

/** « 3 paiements : 1 de 33,34 €, puis 2 de 33,33 € » */
export function scheduleInWords(sum: number, count: number): string {
  const parts = instalments(sum, count);
  const [most = 0, least = 0] = [parts[0], parts.at(-1)];
  if (count === 1) return `un seul paiement de ${euros(most)}`;
  const dear = parts.filter((part) => part === most).length;
  if (most === least) return `${count} paiements de ${euros(most)}`;
  return `${count} paiements : ${dear} de ${euros(most)}, puis ${count - dear} de ${euros(least)}`;
}
