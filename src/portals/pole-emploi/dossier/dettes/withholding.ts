import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { type CalculationLine, lineOf, OWN_CHOICE, percentInWords, sumOf } from '#engine/portal/calculation.ts';
import { roundToCents } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import { OVERPAYMENT_SOURCE } from '../../rules/overpayment.ts';
import { debtsOf } from './debts.ts';

/** The most that is withheld from a month of ARE. The facts only give the fifth of the ASS: choice of the simulator, said in the letter. */
export const WITHHELD_SHARE = 0.2;

/**
 * What is withheld from a month of allowance (`net`, euros) for the debts whose person chose this way, oldest first: one line for
 * each debt, in negative euros.
 */
export function withheldLines(world: Pick<World, 'events'>, net: number): CalculationLine[] {
  let left = Math.max(0, roundToCents(net * WITHHELD_SHARE));
  return debtsOf(world).flatMap(({ etat, mois, reste }) => {
    const part = etat === 'retenues' ? Math.min(reste, left) : 0;
    if (part <= 0) return [];
    left = roundToCents(left - part);
    const period = mois === undefined ? '' : ` ${ofName(monthInWords(mois))}`;
    const detail = `Pour rendre le trop-perçu${period}. Au plus ${percentInWords(WITHHELD_SHARE)} du mois.`;
    return [lineOf('Retenue', detail, -part, `${OVERPAYMENT_SOURCE} ; part de l’ARE : ${OWN_CHOICE}`)];
  });
}

/** The same, as one sum (positive euros): the `retenu` of a payment. */
export const withheldFrom = (world: Pick<World, 'events'>, net: number): number =>
  roundToCents(-sumOf(withheldLines(world, net)));
