import { env } from 'node:process';

/**
 * One in `many` of a long list, from end to end, in « npm test »; all of them with `npm test -- --longues`. For what is long, rarely broken, and
 * alike from one to the next. `turn`: who asks several times takes others each time, and has met them all after `many` turns.
 */
export const oneIn = <T>(many: number, list: readonly T[], turn = 0): readonly T[] =>
  env.LONGUES ? list : list.filter((_, rank) => rank % many === turn % many);
