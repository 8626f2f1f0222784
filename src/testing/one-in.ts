import { env } from 'node:process';

/**
 * One in `many` of a long list, from end to end, in « npm test »; all of them with `npm test -- --longues`, which takes an hour. For what is
 * long, rarely broken, and alike from one to the next.
 */
export const oneIn = <T>(many: number, list: readonly T[]): readonly T[] =>
  env.LONGUES ? list : list.filter((_, rank) => rank % many === 0);
