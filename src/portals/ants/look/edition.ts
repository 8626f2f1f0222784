import type { World } from '#engine/journal/world.ts';

/** Which look is worn. An unknown edition wears the most recent one. */
export const lookOf = (world: Pick<World, 'edition'>): '2020' | '2026' => (world.edition === '2020' ? '2020' : '2026');
