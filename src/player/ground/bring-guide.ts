import { onDemand } from '#form/on-demand.ts';

/** What says what to do now, whatever happened. It comes with the whole portals, without which nothing can be compared or foreseen. */
export const GUIDE = onDemand(() => import('#engine/story/guide.ts'));
