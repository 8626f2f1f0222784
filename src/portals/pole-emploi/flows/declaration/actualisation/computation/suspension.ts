import { dayInWords, firstDayOf, lastDayOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { type CalculationLine, lineOf, OWN_CHOICE, percentInWords } from '#engine/portal/calculation.ts';
import { roundToCents } from '#engine/words/money.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { suspensionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import { daysFrom } from '#portals/pole-emploi/rules/work-days.ts';
import type { Month } from '#schema/day.ts';

const SOURCE = `Suspension-remobilisation : décret 2025-478, code du travail, art. R5412-1 ; dossier de faits Pôle emploi, § 2h ; part du mois comptée en jours, ${OWN_CHOICE}`;

/**
 * What a running sanction takes off the month (`net`, euros): its rate, for the days of the month that it covers. A sanction of the
 * department is about the RSA, and takes nothing here.
 */
export function suspensionLines(world: Pick<World, 'events' | 'today'>, mois: Month, net: number): CalculationLine[] {
  const days = daysFrom(firstDayOf(mois), lastDayOf(mois));
  return suspensionsOf(world)
    .filter(({ par }) => par === PORTAL)
    .flatMap(({ taux, du, au }) => {
      const covered = days.filter((day) => day >= du && day <= au);
      const first = covered[0];
      const last = covered.at(-1);
      const amount = roundToCents(net * taux * (covered.length / days.length));
      if (!first || !last || amount <= 0) return [];
      const detail = `${percentInWords(taux)} de l’allocation, du ${dayInWords(first)} au ${dayInWords(last)} : ${daysInWords(covered.length)} sur ${days.length}.`;
      return [lineOf('Suspension', detail, -amount, SOURCE)];
    });
}
