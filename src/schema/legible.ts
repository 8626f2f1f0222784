/*
 * One cleaning for all that is typed or pasted, before every reader and before the filter of what looks real: two writings that
 * look the same on screen are read the same, and no sign that is not seen hides a number.
 */
// Direction marks, joiners, soft hyphens, fillers, the blank of Braille: nothing is drawn for them.
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
// After this mark a text is shown from its end: « \u202e05,21 » is read « 12,50 ».
const TURNED = /\u202e([^\u202c\n]*)/gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const DASHES = /[\p{Pd}\u2043\u2212]/gu;
const APOSTROPHES = /[’‘‛ʼʹ′`´]/g;
// Raised and ringed digits stay what they are: « 12² » is not 122.
const ALIKE = /[^\p{No}]+/gu;

/** What most texts are made of: nothing else in them must be read otherwise. */
const PLAIN = /^[\n\x20-\x7e\u00a0\u202fÀ-ÿœŒ€«»–—‘’]*$/;

/** The text as one sees it: ASCII digits, plain spaces, hyphens and apostrophes, full-width signs made narrow, nothing invisible. */
export const legible = (text: string): string =>
  PLAIN.test(text)
    ? text
        .replace(/[‘’`]/g, "'")
        .replace(/[\u00a0\u202f]/g, ' ')
        .replace(/[–—]/g, '-')
    : everySign(text);

const everySign = (text: string): string =>
  text
    .replace(TURNED, (_all, turned: string) => [...turned].reverse().join(''))
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'")
    .replace(ALIKE, (signs) => signs.normalize('NFKC'))
    .replace(OTHER_DIGIT, asciiDigit)
    .replace(/\u066b/g, ',')
    .replace(/\u066c/g, "'")
    .replace(/\p{Zs}/gu, ' ')
    .replace(DASHES, '-');

/** What people put between the signs of an identifier, to read it more easily. */
const SEPARATORS = /[\s.,;:·•'"/\\|_()-]/g;

/** An identifier without what separates its signs: « 06 39‑98.01/02 » is 0639980102. Signs that belong to no identifier stay. */
export const compacted = (text: string): string => legible(text).replace(SEPARATORS, '');

// In each script, the ten digits follow each other; sets that touch one another hold ten each.
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let rank = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - rank - 1))) rank += 1;
  return String(rank % 10);
}
