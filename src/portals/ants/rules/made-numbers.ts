const DIGITS = '0123456789';
// No I, O, 0 or 1: they are mistaken for one another.
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** So many signs drawn from a text: the same text always gives the same ones. */
function signsFrom(text: string, count: number, among: string): string {
  let mixed = [...text].reduce((sum, sign) => (sum * 131 + (sign.codePointAt(0) ?? 0)) % 2_147_483_629, 17);
  return Array.from({ length: count }, () => {
    mixed = (mixed * 48_271) % 2_147_483_647;
    return among[mixed % among.length];
  }).join('');
}

/** The number of a pré-demande: ten capitals and digits (ants.md §2d, official). Ours begin with EX, so that they are nobody's. */
export const preDemandeNumber = (from: string): string => `EX${signsFrom(from, 8, SIGNS)}`;

/** The number of an electronic stamp: sixteen digits (ants.md §4.2, official). Ours begin with 0000. */
export const stampNumber = (from: string): string => `0000${signsFrom(from, 12, DIGITS)}`.replace(/(.{4})(?=.)/g, '$1 ');

/** A confidential code: five digits (ants.md §1.4, official). `rank`: how many were asked for before it. */
export const madeConfidentialCode = (plate: string, rank: number): string => signsFrom(`${plate}/code/${rank}`, 5, DIGITS);

/** The number of today that a plate of before 2009 is given with its next carte grise (ants.md §2c and §2f). Its I and its O are nobody's. */
export const numberOfToday = (oldPlate: string): string =>
  `I${signsFrom(oldPlate, 1, 'ABCDEFGH')}-${signsFrom(`${oldPlate}/`, 3, DIGITS)}-${signsFrom(`${oldPlate}//`, 1, 'JKLMNPQR')}O`;

/** The identifier that the agency gives to a new account: three zeros, two letters of the first name, five digits. */
export function assignedIdentifier({ id, prenom }: { id: string; prenom: string }): string {
  const letters = prenom
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();
  return `000${`${letters}XX`.slice(0, 2)}${signsFrom(id, 5, DIGITS)}`;
}
