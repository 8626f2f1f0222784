import { addMonths, monthOf, monthsBetween } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { fileOf, startDay } from '#portals/pole-emploi/dossier/file.ts';
import { ACTU, monthOfDossier } from '#portals/pole-emploi/dossier/months.ts';
import type { Month } from '#schema/day.ts';

const MOST_MONTHS = 24;

/** The months that one may ask about, the latest first: since the registration, two years at most. */
export function knownMonths(world: World): Month[] {
  const last = monthOf(world.today);
  const since = fileOf(world.compte).inscritLe ?? startDay(world);
  const count = Math.min(MOST_MONTHS, Math.max(1, monthsBetween(monthOf(since), last) + 1));
  return Array.from({ length: count }, (_, back) => addMonths(last, -back));
}

/** The years that one may ask about, the latest first. */
export const knownYears = (world: World): string[] => [...new Set(knownMonths(world).map((month) => month.slice(0, 4)))];

/** The months that were declared, the latest first. */
export const declaredMonths = (world: Pick<World, 'events'>): Month[] =>
  [...new Set(eventsOf(world, 'envoye').flatMap(({ demarche, dossier }) => (demarche === ACTU ? [monthOfDossier(dossier)] : [])))]
    .sort()
    .reverse();
