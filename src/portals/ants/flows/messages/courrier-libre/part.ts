import { textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';

/**
 * A message in a trainer's own words, for the past of an account: { objet, texte, de? }. `de` may be anybody: a private site that sells
 * what the agency does for less, or for nothing (ants.md §5, row 1). Its address is only written: nothing of it can be opened (§8).
 */
export const freeLetterPart: Part = {
  letters: {
    'courrier-libre': ({ donnees }) => ({
      objet: textIn(donnees, 'objet'),
      de: textIn(donnees, 'de') || 'ANTS d’Exemple (fictive)',
      paragraphes: textIn(donnees, 'texte').split(/\n\s*\n/),
    }),
  },
};
