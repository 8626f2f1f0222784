import { textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { lettersOf } from '#portals/caf/letter.ts';

/** A message in a trainer's own words, for the past of an account: { objet, texte }. */
export const freeLetterPart: Part = {
  letters: lettersOf({
    libre: ({ donnees }) => ({ objet: textIn(donnees, 'objet'), paragraphes: textIn(donnees, 'texte').split(/\n\s*\n/) }),
  }),
};
