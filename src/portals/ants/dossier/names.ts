import { bareWords } from '#engine/words/bare-words.ts';

/** Is it the same name? Capitals, accents and hyphens do not count. */
export const sameName = (one: string, other: string): boolean => bareWords(one) === bareWords(other);
