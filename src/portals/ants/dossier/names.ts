import { bareWords } from '#engine/words/bare-words.ts';
import type { Compte } from '#schema/compte.ts';

/** Is it the same name? Capitals, accents and hyphens do not count. */
export const sameName = (one: string, other: string): boolean => bareWords(one) === bareWords(other);

/** The name that she bears every day, when it is not the one of her birth record. */
export const usedNameOf = ({ ants, nom }: Compte): string | undefined =>
  ants?.nomDeNaissance === undefined || sameName(ants.nomDeNaissance, nom) ? undefined : nom;
