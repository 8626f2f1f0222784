import { firstDayOf } from '#engine/journal/day.ts';
import { stamp, type World } from '#engine/journal/world.ts';
import { neverHadRights } from '#portals/caf/dossier/granted.ts';
import { dossierOf, firstReview } from '#portals/caf/dossier/review.ts';
import { tell } from '#portals/caf/dossier/tell.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';

/** A declaration opens: an e-mail and a text message say so. */
export const opened = (dossier: string): Fait[] =>
  tell(`dtr-ouverte:${dossier}`, 'dtr-ouverte', { dossier }, ['courriel', 'sms']);

const MORNING = 8 * 60;

/** What waits in the mailbox when a story begins: the first declaration was announced, if it is already open. */
export function announced(before: World): Evenement[] {
  const world = { ...before, events: [] };
  const first = firstReview(world);
  if (neverHadRights(world) || firstDayOf(first) > world.today) return [];
  return stamp(opened(dossierOf(first)), { today: firstDayOf(first), minute: MORNING, t: 0 });
}
