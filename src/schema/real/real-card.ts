import type { Run } from './runs.ts';

// How many digits a card of each family has.
const CARDS = /^(4\d{12}|4\d{15}|4\d{18}|(5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[068]\d{12}|35\d{14}|(5[06-9]|6\d)\d{14,17})$/;

/** True for a payment card number: the length of its family, and Luhn's check. */
function isCard(digits: string): boolean {
  if (!CARDS.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, rank) => {
    const twice = Number(digit) * (rank % 2 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** True for digits that hold a card, alone or before others: an expiry and a code often follow. */
export function holdsCard({ digits, groups, liste }: Run): boolean {
  if (!liste && isCard(digits)) return true;
  return groups.some(
    (group, from) => isCard(group) || byFours(groups.slice(from, from + 4)) || bySix(groups.slice(from, from + 3)),
  );
}

/** Four groups of four make a card, even with a digit wrong. Four years do not. */
const byFours = (groups: readonly string[]): boolean =>
  groups.length === 4 &&
  groups.every(({ length }) => length === 4) &&
  /^(?:[3-6]|2[2-7])/.test(groups[0] ?? '') &&
  !groups.every((group) => /^(?:19|20)\d\d$/.test(group));

/** « 3782 822463 10005 », as some families are printed. */
const bySix = ([first = '', second = '', third = '']: readonly string[]): boolean =>
  first.length === 4 && second.length === 6 && isCard(first + second + third);
