import { freeText } from '#engine/answers/answer.ts';
import { type Reader, refuse } from '#engine/answers/reader.ts';
import { legible } from '#schema/legible.ts';

const anyStreet = freeText({ max: 120, vide: 'Écrivez le numéro et la rue.' });
const BOX_ALONE = /^(?:b\.? ?p|c\.? ?s|t\.? ?s\.? ?a|bo[iî]te postale)\.?(?: ?n ?[o°]\.?)? ?\d+$/i;

/** Reads a number and a street. A post box alone says where to write, not where one lives (ants.md §2c): it is refused. */
export const street: Reader = (saisie) =>
  BOX_ALONE.test(legible(saisie).trim())
    ? refuse(
        'Une boîte postale ne suffit pas : écrivez le numéro et la rue où vous habitez. La boîte postale peut aller après, sur la même ligne.',
      )
    : anyStreet(saisie);
