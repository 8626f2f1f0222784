import { firstDayOf } from '#engine/journal/day.ts';
import { stamp, type World } from '#engine/journal/world.ts';
import { neverHadRights } from '#portals/caf/dossier/granted.ts';
import { dossierOf, firstReview } from '#portals/caf/dossier/review.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';

/** A message of the CAF about one dossier. */
export const letter = (id: string, modele: string, canal: 'courriel' | 'sms' | 'espace' | 'courrier', dossier: string): Fait => ({
  type: 'recu',
  message: `caf:${id}:${canal}`,
  canal,
  de: 'caf',
  modele,
  donnees: { dossier },
});

/** A declaration opens: an e-mail and a text message say so. */
export const opened = (dossier: string): Fait[] => [
  letter(`dtr-ouverte:${dossier}`, 'dtr-ouverte', 'courriel', dossier),
  letter(`dtr-ouverte:${dossier}`, 'dtr-ouverte', 'sms', dossier),
];

const MORNING = 8 * 60;

/** What waits in the mailbox when a story begins: the first declaration was announced, if it is already open. */
export function announced(before: World): Evenement[] {
  const world = { ...before, events: [] };
  const first = firstReview(world);
  if (neverHadRights(world) || firstDayOf(first) > world.today) return [];
  return stamp(opened(dossierOf(first)), { today: firstDayOf(first), minute: MORNING, t: 0 });
}
