import { addMonths, lastDayOf, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { isWithoutAmount } from '../../rules/calculation.ts';
import { familyBenefitsOf } from '../../rules/counted-benefits.ts';
import { dependentChildren, familyQuotient, familyShares } from '../../rules/family-quotient.ts';
import { childrenOn, householdOf } from '../household.ts';
import { calculationsBefore } from '../quarter-rights.ts';
import { firstReview, openBenefits, quarterFor, quarterOf, startDay } from '../quarters.ts';
import { decisionsOn, PRESTATION_NAMES, PRESTATIONS, type Rights, rightsIn, rightsOf, withoutAmountIn } from '../rights.ts';
import { accountIn, knownAccount } from '../situation/known-account.ts';

/** A month's quotient and what it is made of, in euros; or why there is no figure. */
export type Quotient =
  | { ok: true; valeur: number; annuel: number; prestations: readonly { nom: string; montant: number }[]; parts: number }
  | { ok: false; raison: string };

const WITHOUT_INCOME =
  'Le calcul demande les revenus du foyer d’il y a deux ans. Ce compte ne les dit pas : le simulateur ne donne pas de quotient.';
const WITHOUT_RIGHT = 'Le simulateur ne connaît pas le montant des aides de ce mois : il ne donne pas de quotient.';

/** What is left out of the sum (caf.md §4.6): paid once, or for school. */
const LEFT_OUT: ReadonlySet<string> = new Set(['prime-naissance', 'rentree-scolaire']);

/** The « quotient familial » of a month, as it is known today (caf.md §4.6). */
export function quotientOf(world: World, month: Month): Quotient {
  const compte = knownAccount(world);
  const annuel = compte.verite.revenuFiscalN2;
  // The account says the income of two years before the story, and of no other year.
  if (annuel === undefined || month.slice(0, 4) !== startDay(world).slice(0, 4)) return { ok: false, raison: WITHOUT_INCOME };
  const rights = rightsOfMonth(world, month);
  if (rights === undefined) return { ok: false, raison: WITHOUT_RIGHT };
  const household = householdOf(compte, { mois: month, le: lastDayOf(month) });
  const family = familyBenefitsOf(household, month, month < world.rules ? month : world.rules)
    .filter(({ nature }) => !LEFT_OUT.has(nature))
    .reduce((sum, { montant }) => sum + montant, 0);
  const prestations = [
    ...PRESTATIONS.map((prestation) => ({ nom: PRESTATION_NAMES[prestation], montant: rights[prestation] })),
    { nom: 'Prestations familiales', montant: roundToCents(family) },
    { nom: 'Aide au logement', montant: compte.logement.aide },
  ].filter(({ montant }) => montant > 0);
  const parts = familyShares(dependentChildren(childrenOn(accountIn(compte, month), lastDayOf(month)), month).length);
  const paid = prestations.reduce((sum, { montant }) => sum + montant, 0);
  return { ok: true, valeur: familyQuotient({ annuel, prestations: paid, parts }), annuel, prestations, parts };
}

/**
 * What the RSA and the prime are worth in a month, euros. A month whose declaration can still be made has the amounts of the month before: a
 * choice of the simulator. Undefined when the rules give no figure.
 */
function rightsOfMonth(world: World, month: Month): Rights | undefined {
  const first = firstReview(world);
  if (month < first) {
    const calculations = calculationsBefore(world, month, world.today);
    return calculations.some(isWithoutAmount) ? undefined : rightsOf(calculations);
  }
  const quarter = quarterFor(world, month) ?? quarterOf(world, first);
  const decision = decisionsOn(world, quarter.dossier).at(-1);
  if (decision === undefined)
    return quarter.envoi === undefined && world.today <= quarter.fermeLe && month === monthOf(world.today)
      ? rightsOfMonth(world, addMonths(month, -1))
      : { rsa: 0, 'prime-activite': 0 };
  if (withoutAmountIn(decision.donnees).length > 0) return undefined;
  const open = openBenefits(world);
  const rights = rightsIn(decision, month);
  return {
    rsa: open.includes('rsa') ? rights.rsa : 0,
    'prime-activite': open.includes('prime-activite') ? rights['prime-activite'] : 0,
  };
}
