import { monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import { leaseOf } from '#portals/caf/dossier/logement/requests.ts';
import { familyAllowances } from '#portals/caf/rules/family-benefits.ts';
import type { Month } from '#schema/day.ts';

/** What the parents of a student lose each month in family allowances, euros; undefined when they do not have her to support. */
export function parentsLose({ compte, rules }: Pick<World, 'compte' | 'rules'>, month: Month): number | undefined {
  const parents = leaseOf(compte)?.parents;
  if (parents === undefined) return undefined;
  const children = parents.enfants.map((naissance) => ({ naissance }));
  const own = children.findIndex(({ naissance }) => naissance === compte.naissance);
  const others = children.filter((_, rank) => rank !== own);
  const mois = month < rules ? month : rules;
  const of = (list: typeof children) => familyAllowances(list, parents.revenuFiscalN2, month, mois).total;
  return own < 0 || monthOf(compte.naissance) > month ? undefined : roundToCents(of(children) - of(others));
}
