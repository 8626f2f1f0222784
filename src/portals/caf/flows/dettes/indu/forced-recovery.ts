import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { type Debt, debtsOf, isWithheld, OPPOSITION_DAYS } from '#portals/caf/dossier/dettes/debts.ts';
import { paidByCaf } from '#portals/caf/dossier/paid.ts';
import type { Day } from '#schema/day.ts';
import { tell } from './letters.ts';

/** Months without anything withheld before the formal notice: a choice of the simulator. The notice itself gives a month (caf.md §2.h). */
const NOTICE_AFTER_MONTHS = 2;
const NOTICE_MONTHS = 1;

/**
 * What follows a debt that nobody answers and that no payment can give back: a formal notice, then an order to pay, which is worth a
 * judgment when it is not opposed (CSS L161-1-5).
 */
export const forcedRecovery = (world: World): Happening[] =>
  debtsOf(world).flatMap((debt) => {
    const step = nextStep(world, debt);
    return step === undefined ? [] : [step];
  });

function nextStep(world: World, debt: Debt): Happening | undefined {
  const { dossier, reste, retenuesDes, miseEnDemeureLe, contrainteLe } = debt;
  if (reste === 0) return undefined;
  if (contrainteLe !== undefined) return enforced(world, debt, contrainteLe);
  if (miseEnDemeureLe !== undefined) {
    const le = addDays(addMonthsToDay(miseEnDemeureLe, NOTICE_MONTHS), 1);
    return isWithheld(debt, le)
      ? {
          id: `caf:${dossier}:contrainte`,
          le,
          faits: [
            decide(dossier, 'en-instruction', 'indu-contrainte', { montant: reste }),
            tell(world, 'indu-contrainte', dossier, { montant: reste }),
          ],
        }
      : undefined;
  }
  const le = addMonthsToDay(retenuesDes, NOTICE_AFTER_MONTHS);
  return isWithheld(debt, le) && !isPaid(world)
    ? {
        id: `caf:${dossier}:mise-en-demeure`,
        le,
        faits: [
          decide(dossier, 'en-instruction', 'indu-mise-en-demeure', { montant: reste }),
          tell(world, 'indu-mise-en-demeure', dossier, { montant: reste }),
        ],
      }
    : undefined;
}

/** Nobody opposed it: said once. */
function enforced(world: World, debt: Debt, contrainteLe: Day): Happening | undefined {
  const { dossier, reste } = debt;
  const le = addDays(contrainteLe, OPPOSITION_DAYS + 1);
  const told = eventsOf(world, 'recu').some(
    ({ modele, donnees }) => modele === 'indu-executoire' && donnees?.dossier === dossier,
  );
  return told || !isWithheld(debt, le)
    ? undefined
    : { id: `caf:${dossier}:executoire`, le, faits: [tell(world, 'indu-executoire', dossier, { montant: reste })] };
}

/** Something was paid lately: the debt is given back on it, and nobody needs to be forced. */
const isPaid = (world: World): boolean =>
  paidByCaf(world).some(
    ({ montant, retenu, le }) => montant + retenu > 0 && le >= addMonthsToDay(world.today, -NOTICE_AFTER_MONTHS),
  );
