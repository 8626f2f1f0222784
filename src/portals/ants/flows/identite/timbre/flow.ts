import { flowOf } from '#engine/flow/flow-of.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { ageOf, holderOf, wantedFor, wantedTitle } from '#portals/ants/dossier/titres/person.ts';
import { titlePrice } from '#portals/ants/rules/titles.ts';
import { type Fact, facts, STAMPS } from './facts.ts';

export const TIMBRE = 'timbre';

/** Buying an electronic stamp, on the page of the treasury (ants.md §2d and §4.2). */
export const timbre = flowOf<Fact>({
  id: TIMBRE,
  titre: 'Acheter un timbre fiscal',
  facts,
  open: (world) => `${TIMBRE}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === TIMBRE).length + 1}`,
  truths: ({ world }) => ({ timbrePourQuoi: neededStamp(world), timbreEnvoi: 'sms' }),
  onPaper: { timbrePourQuoi: { told: true } },
});

// The stamp of the price that the request will cost.
function neededStamp(world: Pick<World, 'compte' | 'today'>): string | undefined {
  const { titre, motif } = wantedTitle(world.compte);
  const price = titlePrice(titre, motif, ageOf(holderOf(world.compte, wantedFor(world.compte)), world.today));
  return Object.entries(STAMPS).find(([, { euros }]) => euros === price)?.[0] ?? 'passeport-adulte';
}
