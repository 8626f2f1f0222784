import { type Day, inOrder } from '#schema/day.ts';
import type { Lesson } from '../portal/lesson.ts';
import type { Difference } from './differences.ts';
import type { ToldPayment, ToldSending, ToldTry } from './told-tries.ts';

/** What a try lived on one day: what was sent, what was paid, what the administration found out. */
export interface LaneMoment {
  sendings: readonly ToldSending[];
  payments: readonly ToldPayment[];
  seen: readonly Lesson[];
}

/** One try as a dated thread: a moment for each day of the fork, undefined where nothing happened; `left` where it had been left already. */
export interface Lane {
  /** From 1, among all tries. */
  rank: number;
  told: ToldTry;
  moments: readonly (LaneMoment | 'left' | undefined)[];
}

/** The tries side by side, day by day. */
export interface Fork {
  days: readonly Day[];
  lanes: readonly Lane[];
  /** What the papers say where the tries part: the first answer that differs in one of them. */
  papers: Difference | undefined;
  /** The tries between the first and the last, which are told elsewhere. */
  others: number;
}

// A thread is read at a glance.
const MOST_DAYS = 5;

/**
 * The first try and the last one, aligned by day: the days when something was sent, found out or held back, and those when they were not
 * paid the same. Undefined when nothing was sent.
 */
export function forkOf(tries: readonly ToldTry[]): Fork | undefined {
  const sent = tries.flatMap((told, rank) => (told.sendings.length > 0 ? [{ told, rank: rank + 1 }] : []));
  const [first, last] = [sent[0], sent.at(-1)];
  if (!first || !last) return undefined;
  const two = first === last ? [first] : [first, last];
  const threads = two.map(({ told }) => threadOf(told));
  const all = [...new Set(threads.flatMap((thread) => [...thread.keys()]))].sort(inOrder);
  const days = all.filter((day) => isTold(threads.map((thread) => thread.get(day)))).slice(0, MOST_DAYS);
  return {
    days,
    lanes: two.map(({ told, rank }, place) => ({
      told,
      rank,
      moments: days.map((day) => threads[place]?.get(day) ?? (day > told.to ? 'left' : undefined)),
    })),
    papers: two.flatMap(({ told }) => told.sendings.flatMap(({ differences }) => differences)).at(0),
    others: sent.length - two.length,
  };
}

function threadOf({ sendings, payments, lessons }: ToldTry): ReadonlyMap<Day, LaneMoment> {
  const found = lessons.filter(({ etat, le, dossier }) => etat === 'arrive' && le !== undefined && dossier !== undefined);
  const days = new Set([
    ...sendings.map(({ sent }) => sent.le as Day),
    ...payments.map(({ le }) => le),
    ...found.flatMap(({ le }) => le ?? []),
  ]);
  return new Map(
    [...days].map((day) => [
      day,
      {
        sendings: sendings.filter(({ sent }) => sent.le === day),
        payments: payments.filter(({ le }) => le === day),
        seen: found.filter(({ le }) => le === day),
      },
    ]),
  );
}

/** Is a day worth telling? Paid the same in both tries, it parts nothing; in a single try, each payment is what the sending brought. */
function isTold(here: readonly (LaneMoment | undefined)[]): boolean {
  const paid = here.map((moment) => (moment?.payments ?? []).map(({ montant, retenu }) => `${montant} ${retenu}`).join());
  const happened = here.some(
    (moment) =>
      moment && (moment.sendings.length > 0 || moment.seen.length > 0 || moment.payments.some(({ retenu }) => retenu > 0)),
  );
  return happened || here.length === 1 || new Set(paid).size > 1;
}
