import type { World } from '#engine/journal/world.ts';
import type { EditionId } from '../editions/ids.ts';

/** Which look is worn. An unknown edition wears the present one. */
export const lookOf = (world: Pick<World, 'edition'>): EditionId => (world.edition === '2021' ? '2021' : '2026');
