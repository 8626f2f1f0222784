/**
 * Which of two days, months or hours comes first, for `sort`: they are written so that their signs are in order (« 2026-11-03 »). What compares words
 * takes an old computer fifty milliseconds the first time.
 */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
