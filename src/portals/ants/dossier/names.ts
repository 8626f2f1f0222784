import { legible } from '#schema/legible.ts';

const bare = (text: string): string =>
  legible(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Is it the same name? Capitals, accents and hyphens do not count. */
export const sameName = (one: string, other: string): boolean => bare(one) === bare(other);
