import type { Evenement, TypeEvenement } from '#schema/evenement.ts';
import { branch, type Try, tries } from '../journal/branch.ts';

// Looking around and asking for help change nothing: a try made of these only is not worth keeping before the eyes.
const IDLE: ReadonlySet<TypeEvenement> = new Set(['ouvert', 'ferme', 'parcouru', 'aide', 'regle', 'ecart', 'termine', 'revenu']);

/** A try that was left for another: `own` is what only it lived. */
export interface OtherTry extends Try {
  readonly own: readonly Evenement[];
}

/** The tries that were left and lead elsewhere than the current one. A try that was taken up again is not another try. */
export function otherTries(journal: readonly Evenement[]): OtherTry[] {
  const all = tries(journal);
  const now = new Set(branch(journal));
  return all.flatMap((attempt, rank) => {
    const last = attempt.events.at(-1);
    if (attempt.current || !last || now.has(last)) return [];
    // Left twice at the same place, or taken further since: only the longest is kept.
    const longer = (other: Try, place: number) =>
      other.events.length > attempt.events.length || (other.events.length === attempt.events.length && place > rank);
    if (all.some((other, place) => longer(other, place) && other.events.includes(last))) return [];
    const own = attempt.events.filter((event) => !now.has(event));
    return own.every(({ type }) => IDLE.has(type)) ? [] : [{ ...attempt, own }];
  });
}
