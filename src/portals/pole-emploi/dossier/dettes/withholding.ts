import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { type CalculationLine, lineOf, OWN_CHOICE, percentInWords, sumOf } from '#engine/portal/calculation.ts';
import { roundToCents } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import { CHOSEN } from '../../flows/allocation/trop-percu/ways.ts';
import { OVERPAYMENT_SOURCE } from '../../rules/overpayment.ts';
import { debtsOf } from './debts.ts';

/**
 * What is withheld from a month of allowance (`net`, euros) for the debts whose person chose this way, oldest first: one line for
 * each debt, in negative euros. The share of the ARE is not in the facts: a fifth, as for the ASS, is a choice of the simulator.
 */
export function withheldLines(world: Pick<World, 'events'>, net: number): CalculationLine[] {
  let left = Math.max(0, roundToCents(net * CHOSEN.partRetenue));
  return debtsOf(world).flatMap(({ etat, mois, reste }) => {
    const part = etat === 'retenues' ? Math.min(reste, left) : 0;
    if (part <= 0) return [];
    left = roundToCents(left - part);
    const period = mois === undefined ? '' : ` ${ofName(monthInWords(mois))}`;
    const detail = `Pour rendre le trop-perçu${period}. Au plus ${percentInWords(CHOSEN.partRetenue)} du mois.`;
    return [lineOf('Retenue', detail, -part, `${OVERPAYMENT_SOURCE} ; part de l’ARE : ${OWN_CHOICE}`)];
  });
}

/** The same, as one sum (positive euros): the `retenu` of a payment. */
export const withheldFrom = (world: Pick<World, 'events'>, net: number): number =>
  roundToCents(-sumOf(withheldLines(world, net)));
