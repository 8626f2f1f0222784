import type { World } from '#engine/journal/world.ts';

/** Is the shared identity at the door of this look? The press tells of it since 2024 only, and it was not verified (pole-emploi.md §1.2). */
export const offersIdentity = ({ edition }: Pick<World, 'edition'>): boolean => edition !== '2021';
