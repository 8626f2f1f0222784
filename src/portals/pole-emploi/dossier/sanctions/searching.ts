import { addDays } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { eventsOf } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';

/** Applications of the last days weigh with the whole search; how many days is a choice of the simulator. */
const SEARCH_DAYS = 30;

/** Did the person look for work lately? A missed appointment alone is weighed with the whole search (pole-emploi.md §2h). */
export const isSearching = (world: Pick<World, 'events' | 'today'>, on: Day): boolean =>
  eventsOf(world, 'envoye').some(
    ({ demarche, le, donnees }) =>
      demarche === 'candidature' && donnees.candidatureReponse === 'postuler' && le >= addDays(on, -SEARCH_DAYS) && le <= on,
  );
