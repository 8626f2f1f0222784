import { legible } from '#schema/legible.ts';

/** A password as it is compared: nothing around it, which copying often brings, and nothing that is not seen. */
export const asSecret = (saisie: string): string => legible(saisie).trim();
