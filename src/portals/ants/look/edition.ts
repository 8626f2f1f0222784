import type { World } from '#engine/journal/world.ts';

/** Which look is worn. An unknown edition wears the most recent one. */
export const lookOf = (world: Pick<World, 'edition'>): '2020' | '2026' => (world.edition === '2020' ? '2020' : '2026');

/** One buys or pays on the site of the public finances, until the receipt: the portal does not surround it (ants.md §2a, point 8). */
export const isPayPage = (lieu: string): boolean => /:(timbre|paiement)\/[^a]/.test(lieu);
