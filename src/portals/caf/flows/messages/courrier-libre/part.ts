import { textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { lettersOf } from '#portals/caf/letter.ts';
import type { Donnees } from '#schema/evenement.ts';

const written = (donnees: Donnees) => ({
  objet: textIn(donnees, 'objet'),
  paragraphes: textIn(donnees, 'texte').split(/\n\s*\n/),
});

/**
 * A message in a trainer's own words, for the past of an account: { objet, texte, de? }. `libre` is the Caf's own. In `courrier-libre`,
 * `de` may lie: so does a message that promises a bonus against a bank card (caf.md §5, row 26). Its address is only written.
 */
export const freeLetterPart: Part = {
  letters: {
    ...lettersOf({ libre: ({ donnees }) => written(donnees) }),
    'courrier-libre': ({ donnees }) => ({
      ...written(donnees),
      de: textIn(donnees, 'de') || 'Caf d’Exemple (fictive)',
    }),
  },
};
