import { matchesAlone, replaceAlone } from './alone.ts';
import { withoutFictional } from './fictif-blank.ts';
import { holdsIban, ibanIsValid, isFictionalIban } from './iban.ts';

/*
 * Fictional data are impossible in life by construction, and what looks real is refused before it is stored.
 * Rules: shared/design/architecture.md, « Safe by design ».
 */

/** The two-digit key of a 13-digit NIR: 97 − (number mod 97). Digits only; for a department 2A or 2B see INSEE, not used here. */
export const nirKey = (thirteen: string): string => String(97 - Number(BigInt(thirteen) % 97n)).padStart(2, '0');

/** True for a NIR that nobody can have: its department is 00. */
export const isFictionalNir = (digits: string): boolean => /^[12]\d{4}00\d{6}(\d{2})?$/.test(digits);

const possibleNir = (thirteen: string): boolean =>
  /^[12]\d{2}(0[1-9]|1[0-2]|[2-9]\d)\d{8}$/.test(thirteen) && thirteen.slice(5, 7) !== '00';

/** True when these digits could be somebody's real NIR: possible department, and a right key when there is one. */
export function looksLikeRealNir(text: string): boolean {
  // INSEE: for the key, Corsica counts as 19 (2A) and 18 (2B).
  const digits = text
    .replace(/[\s.-]/g, '')
    .toUpperCase()
    .replace(/^(\d{5})2A/, '$119')
    .replace(/^(\d{5})2B/, '$118');
  const thirteen = digits.slice(0, 13);
  if (!possibleNir(thirteen)) return false;
  return digits.length === 13 || (/^\d{15}$/.test(digits) && nirKey(thirteen) === digits.slice(13));
}

/** True for an IBAN that could exist: right key and, for a French one, a bank code other than 00000. */
export function looksLikeRealIban(text: string): boolean {
  const iban = text.replace(/[\s.-]/g, '').toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban) && ibanIsValid(iban) && !isFictionalIban(iban);
}

// How many digits a card of each family has.
const CARDS = /^(4\d{12}|4\d{15}|4\d{18}|(5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[068]\d{12}|35\d{14}|(5[06-9]|6\d)\d{14,17})$/;

/** True for a payment card number: the length of its family, and Luhn's check. */
export function looksLikeRealCard(text: string): boolean {
  const digits = text.replace(/[\s.-]/g, '');
  if (!CARDS.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, rank) => {
    const twice = Number(digit) * (rank % 2 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

// What may stand between two groups of digits; the « / » is often written before the key.
const GAP = '[\\s.\\-/_]{0,3}';
const ALONE_AFTER = '(?![\\p{L}\\p{N}])';
// As people write it: one block, or 1 85 05 78 006 084 36.
const NIR = new RegExp(
  `([12]${GAP}\\d{2}${GAP}\\d{2}${GAP}(?:\\d{2}|2[AB])${GAP}\\d{3}${GAP}\\d{3})(${GAP}\\d{2})?${ALONE_AFTER}`,
  'giu',
);
// One block, or by fours (the last may be shorter or longer), or 4-6-5 and 4-6-4.
const CARD = new RegExp(
  `(?:\\d{13,19}|\\d{4}(?:[\\s.-]{1,2}\\d{4}){2}(?:[\\s.-]{1,2}\\d{1,4}){1,2}|\\d{4}[\\s.-]{1,2}\\d{6}[\\s.-]{1,2}\\d{4,5})${ALONE_AFTER}`,
  'gu',
);

const holdsNir = (text: string): boolean =>
  (/^[\dAB\s]+$/i.test(text) && looksLikeRealNir(text)) ||
  matchesAlone(NIR, text).some(([all, thirteen = '', key]) => {
    if (key === undefined || all === text.trim()) return looksLikeRealNir(spaced(all));
    // « 1 85 05 78 006 084 12 rue des Lilas »: two digits after a space are not always the key.
    return looksLikeRealNir(spaced(all)) || (/^\D/.test(key) && looksLikeRealNir(spaced(thirteen)));
  });
const holdsCard = (text: string): boolean =>
  looksLikeRealCard(spaced(text)) || matchesAlone(CARD, text).some(([all]) => looksLikeRealCard(spaced(all)));
const spaced = (text: string): string => text.replace(/[/_]/g, ' ');

// Digits may be typed wide or in Arabic; characters without width would hide a number from this search.
const ZEROS: readonly [RegExp, number][] = [
  [/[\u0660-\u0669]/g, 0x0660],
  [/[\u06F0-\u06F9]/g, 0x06f0],
];
const plain = (text: string): string =>
  ZEROS.reduce(
    (sofar, [digits, zero]) => sofar.replace(digits, (digit) => String((digit.codePointAt(0) ?? zero) - zero)),
    text.normalize('NFKC').replace(/\p{Cf}/gu, ''),
  );

/** Why this text must not be kept, in kind French; undefined when it may. The number may stand anywhere in the text. */
export function whyTooReal(text: string): string | undefined {
  // Blanked first: a fictional number passes the checks of another kind one time in ten.
  const searched = withoutFictional(plain(text));
  if (holdsNir(searched))
    return 'Ce numéro ressemble à un vrai numéro de sécurité sociale. Ici, utilisez celui du personnage : il est dans « Mes papiers ».';
  if (looksLikeRealIban(searched) || holdsIban(searched))
    return 'Cet IBAN ressemble à un vrai compte bancaire. Ici, utilisez celui du personnage : il est dans « Mes papiers ».';
  if (holdsCard(searched))
    return 'Ce numéro ressemble à une vraie carte bancaire. Aucune administration ne le demande : ne le donnez jamais.';
  return undefined;
}

// Ten digits are a telephone; nothing that is asked here is longer, but a fictional NIR (7 and 8: a provisional one).
const LONG_RUN = /\d(?:[\s.\-/_]{0,3}\d){10,}/g;
// A fictional account on its way: after its country and its key, the five zeros of a bank that does not exist.
const FICTIONAL_IBAN_BEGUN = /FR(?:[\s.-]{0,2}\d){2}(?:[\s.-]{0,2}0){5}(?:[\s.-]{0,2}[A-Z\d]){0,18}(?![\p{L}\p{N}])/giu;

/**
 * True for what is too real, or could become so at the next key: nothing of it is written down while it is being typed.
 * A long number that turns out to be harmless is kept once its field is left.
 */
export function mayBecomeTooReal(text: string): boolean {
  if (whyTooReal(text) !== undefined) return true;
  const searched = replaceAlone(FICTIONAL_IBAN_BEGUN, withoutFictional(plain(text)), '×');
  const numbers = [...searched.matchAll(LONG_RUN)].map(([run]) => run.replace(/\D/g, ''));
  return numbers.some((digits) => !/^[1278]\d{4}00\d{4,8}$/.test(digits));
}
