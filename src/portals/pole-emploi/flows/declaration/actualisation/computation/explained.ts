import type { World } from '#engine/journal/world.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { lastComputation, monthBy, type Origin } from '#portals/pole-emploi/dossier/declarations/versions.ts';
import type { Month } from '#schema/day.ts';
import { calculateMonth, type MonthCalculation } from './calculation.ts';

/**
 * How the last computation of a month was made, line by line: worked out again from what was known that day, and only given when it
 * finds the same amount.
 */
export function explainedMonth(world: World, mois: Month): MonthCalculation | undefined {
  const computation = lastComputation(world, mois);
  if (!computation) return undefined;
  const { donnees, le } = computation;
  const then: World = { ...world, events: world.events.slice(0, world.events.indexOf(computation)), today: le };
  const right = rightOf(then);
  const declaration = monthBy(then, mois, (donnees?.origine ?? 'declaration') as Origin);
  if (!right || !declaration) return undefined;
  const result = calculateMonth(then, declaration, right);
  return Math.abs(result.net - Number(donnees?.net ?? 0)) < 0.005 ? result : undefined;
}
