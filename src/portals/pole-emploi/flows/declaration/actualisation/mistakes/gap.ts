import type { World } from '#engine/journal/world.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { calculateMonth } from '../computation/calculation.ts';

/** What a declaration pays, net, by the right of today. */
export function paidFor(world: World, declaration: Declaration): number {
  const right = rightOf(world);
  return right ? calculateMonth(world, declaration, right).net : 0;
}

/** Money too much (positive) or too little (negative), because of what was declared. */
export const gapOf = (world: World, declared: Declaration, real: Declaration): number =>
  roundToCents(paidFor(world, { ...declared, maintien: true }) - paidFor(world, real));

/** « 80,00 € de trop, à rendre » */
export const gapInWords = (gap: number): string =>
  `${euros(Math.abs(gap))} ${gap > 0 ? 'de trop, à rendre' : 'en moins pour vous'}`;
