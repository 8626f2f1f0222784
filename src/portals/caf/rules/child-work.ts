import { roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { scaleWithin } from './scale.ts';

const SHARE = 0.55;
const HOURS = 169;

/** Up to what pay a child stays a dependant: 55 % of 169 hours of Smic, euros a month (CSS, art. R512-2), and where it comes from. */
export function childWorkLimit(month: Month, rules: Month): { montant: number; source: string } {
  const { hourlySmic } = scaleWithin(month, rules);
  return {
    montant: roundToCents(SHARE * HOURS * hourlySmic.valeur),
    source: `CSS, art. R512-2 : 55 % de 169 heures de Smic ; ${hourlySmic.source}`,
  };
}
