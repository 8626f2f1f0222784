import { journey } from '#engine/flow/journey.ts';
import { allPapers } from '#engine/household/papers.ts';
import type { World } from '#engine/journal/world.ts';
import { sendings, stationsOf, transmissions } from '#engine/portal/circuit.ts';
import { inboxOf } from '#engine/portal/inbox.ts';
import { flowOfDossier } from '#engine/portal/naming.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { nextHappening } from '#engine/story/advance.ts';
import { progress } from '#engine/story/progress.ts';
import type { Evenement } from '#schema/evenement.ts';

/**
 * Reads from a session all that a room may draw: its forms, letters, papers, payments to come. Throws when it makes no sense somewhere: such
 * a journal would close the room at each visit.
 */
export function liveOnce(world: World, portals: readonly Portal[]): void {
  allPapers(world, portals);
  if (world.scenario) progress(world, portals);
  nextHappening(world, portals);
  sendings(world, portals);
  transmissions(world, portals);
  for (const portal of portals) {
    inboxOf(world, portal, () => true);
    for (const flow of Object.values(portal.flows)) {
      const open = flow.open(world);
      if (open !== undefined) journey(portal, flow, open, world);
    }
  }
  for (const dossier of new Set(world.events.flatMap((event) => ('dossier' in event && event.dossier) || []))) {
    const owner = flowOfDossier(dossier, portals);
    if (!owner) continue;
    journey(owner.portal, owner.flow, dossier, world);
    stationsOf(world, owner.portal, dossier);
  }
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
// What a person typed or sent is text: it may say any day.
const TYPED = ['valeur', 'saisie', 'donnees', 'detail'];

/** True when every day and month of a session exists and is near enough, as in the trainers' files (authoring/check-days.ts). */
export const hasPossibleDays = (journal: readonly Evenement[]): boolean =>
  journal.every((event) =>
    Object.entries(event).every(([key, value]) => TYPED.includes(key) || typeof value !== 'string' || isPossible(value)),
  );

const CALENDAR = /(?:^|[:@])(\d{4})-(\d{2})(?:-\d{2})?(?=$|[:@])/g;

const isPossible = (text: string): boolean =>
  [...text.matchAll(CALENDAR)].every(
    ([, year, month]) => Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR && Number(month) >= 1 && Number(month) <= 12,
  );
