import { type Front, onItsWay } from '#engine/portal/front.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { ownEntry } from '#schema/own-entry.ts';

interface OnDemand {
  front: () => Promise<Front>;
  whole: () => Promise<Portal>;
}

// In the browser a portal comes when a story needs it: its front first, the whole when somebody goes in. Node, the workshop and the
// catalogue have them all at once (index.ts).
const PORTALS: Readonly<Record<string, OnDemand>> = {
  caf: {
    front: () => import('./caf/front.ts').then(({ cafFront }) => cafFront),
    whole: () => import('./caf/index.ts').then(({ caf }) => caf),
  },
  'pole-emploi': {
    front: () => import('./pole-emploi/front.ts').then(({ poleEmploiFront }) => poleEmploiFront),
    whole: () => import('./pole-emploi/index.ts').then(({ poleEmploi }) => poleEmploi),
  },
  ants: {
    front: () => import('./ants/front.ts').then(({ antsFront }) => antsFront),
    whole: () => import('./ants/index.ts').then(({ ants }) => ants),
  },
};

/** Every portal that can be practised, by id; the first one is where free practice begins when nothing else is asked. */
export const PORTAL_IDS: readonly string[] = Object.keys(PORTALS);

/** These portals on their way, as they are seen from outside. An id that no portal has is left out. */
export const loadFronts = (ids: readonly string[]): Promise<readonly Portal[]> =>
  Promise.all(ids.flatMap((id) => ownEntry(PORTALS, id)?.front().then(onItsWay) ?? []));

/** These portals, whole. An id that no portal has is left out. */
export const loadPortals = (ids: readonly string[]): Promise<readonly Portal[]> =>
  Promise.all(ids.flatMap((id) => ownEntry(PORTALS, id)?.whole() ?? []));
