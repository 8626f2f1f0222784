import type { FactSpec } from '#engine/flow/flow.ts';
import { everyoneOf } from '#engine/household/everyone.ts';
import { papersOf } from '#engine/household/papers.ts';
import { addMonths, lastDayOf, monthOf } from '#engine/journal/day.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';

/** The facts of every démarche of these portals, by name. */
export const factsOf = (portals: readonly Portal[]): ReadonlyMap<string, FactSpec> =>
  new Map(portals.flatMap(({ flows }) => Object.values(flows)).flatMap(({ facts }) => Object.entries(facts)));

// Papers appear month after month: a year of story is looked at, three months at a time, since slips are kept longer than that.
const A_YEAR_AND_MORE = [0, 3, 6, 9, 12, 15];

/** The papers that the fictional person has, or will have, within a year from the first day of the story. */
export function papersFrom(compte: Compte, debut: Day): string[] {
  const days = A_YEAR_AND_MORE.map((later) => lastDayOf(addMonths(monthOf(debut), later)));
  return [...new Set(days.flatMap((today) => papersOf({ compte, today }).map(({ id }) => id)))];
}

/** The places that may be opened: those of the portals, the mailbox, and the papers. */
export function placesFrom(portals: readonly Portal[], compte: Compte | undefined, debut: Day): string[] {
  const papers = compte ? papersFrom(compte, debut).map((id) => `papier:${id}`) : [];
  return ['messagerie', ...portals.flatMap(({ places }) => Object.keys(places)), ...papers];
}

/** What « pour » may speak of, months apart: people, jobs, incomes, kinds of income. */
export function subjectsOf(compte: Compte, portals: readonly Portal[]): string[] {
  const { verite } = compte;
  return [
    ...everyoneOf(compte).map(({ id }) => id),
    ...verite.emplois.map(({ id }) => id),
    ...verite.revenus.map(({ id }) => id),
    ...portals.flatMap(({ sujets }) => sujets),
  ];
}
