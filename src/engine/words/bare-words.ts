import { legible } from '#schema/legible.ts';

/** The words of a name or an address, as they are compared: « L’Haÿ-les-Roses » is « l hay les roses ». A number counts. */
export const bareWords = (text: string): string =>
  legible(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
