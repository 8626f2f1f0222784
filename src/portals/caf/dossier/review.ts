import { addMonths, monthOf, monthsBetween } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import { droitsOf } from './file.ts';
import { grantedIn } from './granted.ts';

/** Name of the démarche in journals and scenarios. */
export const DTR = 'declaration-trimestrielle';
/** Its name, as the person reads it. */
export const DTR_TITLE = 'Déclaration trimestrielle de ressources';

/** The dossier of one declaration, by the month of its review. */
export const dossierOf = (mois: Month): string => `${DTR}:${mois}`;

/** The day when the story begins. */
export const startDay = (world: Pick<World, 'events' | 'today'>): Day => eventsOf(world, 'commence')[0]?.le ?? world.today;

/**
 * The first review month that the learner has to declare: the account's own, or the next one of its cycle when it is long past. Without any
 * benefit in the account, that of the request that opened the first one; this month, as long as there is none.
 */
export function firstReview(world: Pick<World, 'compte' | 'events' | 'today'>): Month {
  const start = monthOf(startDay(world));
  const cycle = droitsOf(world.compte).declarationEn;
  if (cycle === undefined) return grantedIn(world).find(({ nouveau }) => nouveau)?.du ?? start;
  const late = monthsBetween(cycle, start);
  if (late <= 2) return cycle;
  return addMonths(cycle, Math.ceil(late / 3) * 3);
}
