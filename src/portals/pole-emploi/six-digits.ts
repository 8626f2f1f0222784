import type { World } from '#engine/journal/world.ts';

/** Six digits that change at each sending, and are the same when the same session is played again. */
export const sixDigits = (world: Pick<World, 'seed'>, rank: number): string =>
  String(100_000 + ((Math.abs(world.seed) * 7_919 + rank * 104_729) % 900_000));
