import { firstDayOf, lastDayOf } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { monthIn } from '#engine/portal/letter-data.ts';
import { roundToCents } from '#engine/words/money.ts';
import { computationsOf } from '#portals/pole-emploi/dossier/allowance.ts';
import type { Sanction } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { daysFrom } from '#portals/pole-emploi/rules/work-days.ts';
import type { Fait } from '#schema/evenement.ts';

/**
 * What a suspension took from months already worked out, given back once it is annulled: one decision « rappel » for each month, in
 * euros. The computation took a share of the month: the whole is found again from what was left.
 */
export function backPay(world: Pick<World, 'events'>, { du, fin, taux }: Sanction): Fait[] {
  if (du === undefined || fin === undefined) return [];
  return computationsOf(world).flatMap(({ dossier, donnees }): Fait[] => {
    const mois = monthIn(donnees, 'mois');
    const days = daysFrom(firstDayOf(mois), lastDayOf(mois));
    const covered = days.filter((day) => day >= du && day <= fin).length;
    const share = (taux * covered) / days.length;
    const left = Number(donnees?.net ?? 0);
    const montant = share >= 1 ? 0 : roundToCents(left / (1 - share) - left);
    if (montant < 0.01) return [];
    const words = { montant, mois, raison: 'sanction-annulee', avant: left, apres: roundToCents(left + montant) };
    return [decide(dossier, 'acceptee', 'rappel', words)];
  });
}
