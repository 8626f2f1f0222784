/*
 * Fictional data are impossible in life by construction, and what looks real is refused before it is stored.
 * Rules: shared/design/architecture.md, « Safe by design ».
 */

/** The two-digit key of a 13-digit NIR: 97 − (number mod 97). Digits only; for a department 2A or 2B see INSEE, not used here. */
export const nirKey = (thirteen: string): string => String(97 - Number(BigInt(thirteen) % 97n)).padStart(2, '0');

/** True for a NIR that nobody can have: its department is 00. */
export const isFictionalNir = (digits: string): boolean => /^[12]\d{4}00\d{6}(\d{2})?$/.test(digits);

/** True when these digits could be somebody's real NIR: possible department, and a right key when there is one. */
export function looksLikeRealNir(text: string): boolean {
  const digits = text
    .replace(/[\s.-]/g, '')
    .toUpperCase()
    .replace(/2A/, '19')
    .replace(/2B/, '18');
  if (!/^[12]\d{2}(0[1-9]|1[0-2]|[2-9]\d)\d{8}(\d{2})?$/.test(digits) || digits.slice(5, 7) === '00') return false;
  return digits.length === 13 || nirKey(digits.slice(0, 13)) === digits.slice(13);
}

const ibanIsValid = (iban: string): boolean => {
  const moved = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(moved) % 97n === 1n;
};

/** True for an IBAN that could exist: right key and, for a French one, a bank code other than 00000. */
export function looksLikeRealIban(text: string): boolean {
  const iban = text.replace(/[\s.-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban) || !ibanIsValid(iban)) return false;
  return !(iban.startsWith('FR') && iban.slice(4, 9) === '00000');
}

/** True for a payment card number that passes Luhn's check. */
export function looksLikeRealCard(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, rank) => {
    const twice = Number(digit) * (rank % 2 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** Why this text must not be kept, in kind French; undefined when it may. */
export function whyTooReal(text: string): string | undefined {
  // A fictional NIR passes Luhn's check one time in ten: it must never be taken for a card.
  if (isFictionalNir(text.replace(/\D/g, ''))) return undefined;
  if (looksLikeRealNir(text))
    return 'Ce numéro ressemble à un vrai numéro de sécurité sociale. Ici, utilisez celui du personnage : il est dans « Mes papiers ».';
  if (looksLikeRealIban(text))
    return 'Cet IBAN ressemble à un vrai compte bancaire. Ici, utilisez celui du personnage : il est dans « Mes papiers ».';
  if (looksLikeRealCard(text))
    return 'Ce numéro ressemble à une vraie carte bancaire. Aucune administration ne le demande : ne le donnez jamais.';
  return undefined;
}
