import { monthOf } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { monthsOfRight, revisingDays } from './changes.ts';
import { basisInForce, decided } from './quarter-rights.ts';
import type { Quarter } from './quarters.ts';
import { TOLERANCE } from './resources.ts';
import { amountIn, decisionsOn, PRESTATIONS, rightsIn, silenceChanges, withoutAmountIn } from './rights.ts';
import { isWaiting } from './situation/told.ts';

/** What opens the amount again between two declarations: a birth, money that stopped, a condition of the right. */
export function revisionHappenings(world: World, quarter: Quarter, until: Day): Happening[] {
  const { envoi, dossier } = quarter;
  if (!envoi) return [];
  const days = revisingDays(world.compte, quarter.mois).filter(
    (day) => day > envoi.le && day >= world.today && day <= until && !isWaiting(world, day),
  );
  return [...new Set(days)].flatMap((le): Happening[] => {
    const after = decided(basisInForce(world, quarter, le));
    const before = decisionsOn(world, dossier).at(-1);
    const months = monthsOfRight(quarter.mois);
    const silent = [...withoutAmountIn(after), ...withoutAmountIn(before?.donnees)];
    const changed = PRESTATIONS.filter((prestation) => !silent.includes(prestation)).filter((prestation) =>
      months.some((month) => Math.abs(amountIn(after, prestation, month) - rightsIn(before, month)[prestation]) >= TOLERANCE),
    );
    if (changed.length === 0 && !silenceChanges(before?.donnees, after)) return [];
    const month = monthOf(le);
    const letters = changed.map((prestation): Fait => {
      const [avant, apres] = [rightsIn(before, month)[prestation], amountIn(after, prestation, month)];
      const donnees = { dossier, prestation, du: month, avant, apres };
      return {
        type: 'recu',
        message: `caf:droit-revu:${dossier}:${prestation}:${le}`,
        canal: 'espace',
        de: 'caf',
        modele: 'droit-revu',
        donnees,
      };
    });
    return [
      { id: `caf:situation:${dossier}:${le}`, le, faits: [decide(dossier, 'acceptee', 'situation-revue', after), ...letters] },
    ];
  });
}
