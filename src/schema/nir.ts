/* Social security numbers. In fiction, all are of department 00, which does not exist. */

/** The two-digit key of a 13-digit NIR: 97 − (number mod 97). Digits only; for a department 2A or 2B see INSEE, not used here. */
export const nirKey = (thirteen: string): string => String(97 - Number(BigInt(thirteen) % 97n)).padStart(2, '0');

/** True for a NIR that nobody can have: its department is 00. */
export const isFictionalNir = (digits: string): boolean => /^[12]\d{4}00\d{6}(\d{2})?$/.test(digits);

/** True for digits alone that look like somebody's number, one missing or one too many: what a log-in box must not keep. */
export const looksLikeRealNir = (digits: string): boolean => /^[1-478]\d{11,14}$/.test(digits) && !/^.{5}00/.test(digits);

/** What is said of such a number. */
export const REAL_NIR =
  'Ce numéro ressemble à un vrai numéro de sécurité sociale. Ici, utilisez celui du personnage : il est dans « Mes papiers ».';
