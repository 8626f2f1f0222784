import { addMonths, lastDayOf, monthOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { isWithoutAmount } from '../rules/calculation.ts';
import { paymentDay } from '../rules/calendar.ts';
import { deductionPerMonth } from './deduction.ts';
import { debtsOf, isWithheld } from './dettes/debts.ts';
import { movedByCaf, paidByCaf } from './paid.ts';
import { calculationsBefore } from './quarter-rights.ts';
import { firstReview, isStruckOff, openBenefits, openedFrom, quarterFor, startDay } from './quarters.ts';
import { decisionsOn, PRESTATIONS, type Prestation, rightsIn, rightsOf, withoutAmountIn } from './rights.ts';

/** Months of right already paid for a benefit, whenever it was. */
export function isPaid(world: Pick<World, 'events'>, month: Month, prestation: Prestation): boolean {
  return paidByCaf(world).some(
    ({ mois, detail }) =>
      (mois === month && Object.hasOwn(detail, prestation)) || Object.hasOwn(detail, `${prestation}:${month}`),
  );
}

/** Money still owed to the person after a new calculation, and not yet paid. */
function backPayDue(world: World): Record<Prestation, number> {
  const due = { rsa: 0, 'prime-activite': 0 };
  for (const { modele, canal, donnees } of eventsOf(world, 'recu')) {
    if (modele === 'rappel-de-droits' && canal === 'espace')
      due[(donnees?.prestation ?? 'rsa') as Prestation] += Number(donnees?.montant ?? 0);
  }
  for (const { detail } of paidByCaf(world))
    for (const prestation of PRESTATIONS) due[prestation] -= detail[`rappel:${prestation}`] ?? 0;
  return due;
}

/** The payments that fall until a day, at the 5th of the month that follows each month of right (caf.md §2.10). */
export function paymentHappenings(world: World, until: Day): Happening[] {
  if (isStruckOff(world)) return [];
  const start = startDay(world);
  const list: Happening[] = [];
  for (let month = addMonths(monthOf(start), -1); ; month = addMonths(month, 1)) {
    const le = paymentDay(addMonths(month, 1));
    if (le > until) return list;
    const faits = le > start ? paymentOf(world, month, le) : [];
    if (faits.length > 0) list.push({ id: `caf:paiement:${month}`, le, faits });
  }
}

function paymentOf(world: World, month: Month, on: Day): Fait[] {
  const due = payable(world, month, on);
  const rights = due ?? {};
  // A right of which the simulator gives no figure is not paid, and not said to be missing either.
  if (due !== undefined && Object.keys(due).length === 0) return [];
  const detail: Record<string, number> = { ...rights };
  const back = backPayDue(world);
  for (const prestation of PRESTATIONS)
    if (Object.keys(rights).length > 0 && back[prestation] >= 0.01)
      detail[`rappel:${prestation}`] = roundToCents(back[prestation]);
  const gross = roundToCents(Object.values(detail).reduce((sum, amount) => sum + amount, 0));
  const retenu = deduction(world, gross, on);
  const montant = roundToCents(gross - retenu);
  const paye: Fait = { type: 'paye', mois: month, montant, retenu, detail };
  const absent = Object.keys(rights).length === 0;
  const message = `caf:${absent ? 'absent' : 'retenue'}:${month}`;
  if (absent)
    return [paye, { type: 'recu', message, canal: 'courriel', de: 'caf', modele: 'paiement-absent', donnees: { mois: month } }];
  return retenu > 0
    ? [paye, { type: 'recu', message, canal: 'espace', de: 'caf', modele: 'retenue', donnees: { mois: month, retenu } }]
    : [paye];
}

/**
 * What is due for a month on its payment day, euros for each benefit that has an amount; undefined when the declaration was not sent
 * before the end of that month.
 */
function payable(world: World, month: Month, on: Day): Record<string, number> | undefined {
  const first = firstReview(world);
  if (month < first) {
    const calculations = calculationsBefore(world, month, on);
    const without = calculations.filter(isWithoutAmount).map(({ prestation }) => prestation);
    return only(world, rightsOf(calculations), without, month);
  }
  const quarter = quarterFor(world, month);
  if (!quarter?.envoi || quarter.envoi.le > lastDayOf(month)) return undefined;
  const decision = decisionsOn(world, quarter.dossier).findLast(({ le }) => le <= on);
  // A request is not decided the day when it is sent: until then nothing is due.
  if (!decision) return {};
  const without = withoutAmountIn(decision.donnees);
  const rights = only(world, rightsIn(decision, month), without, month);
  // A late declaration opens the months missed since the review again: choice of the simulator, within the same quarter. So does a request
  // that was decided after the payment day of its first month.
  for (let missed = quarter.mois; missed < month; missed = addMonths(missed, 1)) {
    for (const prestation of PRESTATIONS) {
      const amount = only(world, rightsIn(decision, missed), without, missed)[prestation];
      if (amount !== undefined && amount > 0 && !isPaid(world, missed, prestation)) rights[`${prestation}:${missed}`] = amount;
    }
  }
  return rights;
}

const only = (
  world: World,
  rights: Record<Prestation, number>,
  without: readonly Prestation[],
  month: Month,
): Record<string, number> => {
  const from = openedFrom(world);
  return Object.fromEntries(
    PRESTATIONS.filter(
      (prestation) =>
        openBenefits(world).includes(prestation) && !without.includes(prestation) && month >= (from[prestation] ?? month),
    ).map((prestation) => [prestation, rights[prestation]]),
  );
};

function deduction(world: World, gross: number, on: Day): number {
  const left = debtsOf(world)
    .filter((debt) => isWithheld(debt, on))
    .reduce((sum, { reste }) => sum + reste, 0);
  return left <= 0 ? 0 : roundToCents(Math.min(left, gross, deductionPerMonth(world, gross)));
}

/** The last payments, most recent first, with those that came back. */
export const lastPayments = (world: Pick<World, 'events'>, count = 10): EvenementDe<'paye'>[] =>
  movedByCaf(world).slice(-count).reverse();
