import { textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { nameIn } from '#portals/pole-emploi/letter.ts';

/**
 * A message in a trainer's own words, for the past of an account: { objet, texte, de? }. `de` may lie: so does a message from somebody
 * who pretends to be an adviser (§5 row 23).
 */
export const freeLetterPart: Part = {
  letters: {
    'courrier-libre': ({ donnees, world }) => ({
      objet: textIn(donnees, 'objet'),
      de: textIn(donnees, 'de') || `${nameIn(world)} d’Exemple (fictif)`,
      paragraphes: textIn(donnees, 'texte').split(/\n\s*\n/),
    }),
  },
};
