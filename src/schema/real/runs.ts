import { legible } from '../legible.ts';

/** Stands in a skeleton for a letter that is not ours, and for what was taken out (`harmless.ts`): no number goes over it. */
export const GONE = '§';

/**
 * A text as numbers are searched in it: ASCII letters without accents, ASCII digits, even ringed or raised ones, since what one could
 * recognise matters more than what is meant. Few signs are left, so that searching is quick at each key.
 */
export const skeleton = (text: string): string =>
  legible(legible(text).normalize('NFKD').replace(/\p{M}/gu, '')).replace(/[^\0-\x7f]/gu, (sign) =>
    /[\p{L}\p{N}]/u.test(sign) ? GONE : '.',
  );

/** What may stand between two digits of one number. */
export const GAP = `[^A-Za-z0-9${GONE}]{0,3}`;

/** Digits that follow one another, and their groups: « 1 85 05 » has three. `liste`: commas stand between them, as in « 10, 12 ». */
export type Run = { digits: string; groups: readonly string[]; liste: boolean };

const RUN = new RegExp(`\\d(?:[^A-Za-z0-9${GONE}]{0,4}\\d)*`, 'g');

/** Every run of digits of a text. */
export const runsOf = (text: string): Run[] =>
  [...text.matchAll(RUN)].map(([all]) => ({
    digits: all.replace(/\D/g, ''),
    groups: all.split(/\D+/),
    liste: all.includes(','),
  }));

/** Is a number written in groups cut only after so many digits? */
export const isCut =
  (after: readonly number[]) =>
  (groups: readonly string[]): boolean => {
    let length = 0;
    return groups.every((group) => {
      length += group.length;
      return after.includes(length);
    });
  };

/** A social security number, on a card or as people copy it: after the sex, the year, the month, the department… and the key. */
export const isCutAsNir = isCut([1, 3, 5, 7, 10, 13, 15]);
