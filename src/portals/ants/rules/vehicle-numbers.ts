import { type Reader, type Reading, refuse, refuseAndForget } from '#engine/answers/reader.ts';
import { compacted } from '#schema/legible.ts';

/*
 * The numbers that stand on a carte grise (ants.md §2, shapes read in the public code of HistoVec). Ours can be nobody's: the letters of a
 * plate of today are never I, O nor U, and ours hold one; no department has the number 00; no formule was printed in the year 0000.
 */
const TODAY = /^([A-Z]{2})(\d{3})([A-Z]{2})$/;
const BEFORE_2009 = /^(\d{2,4})([A-Z]{2,3})(\d{2,3}|2[AB])$/;
const IN_THE_PAPERS = 'celui de la voiture est dans « Mes papiers », sur la carte grise';

/** Is this plate one of before 2009 (« 204 ABC 00 »)? Its number changes with the next carte grise. */
export const isOldPlate = (plate: string): boolean => BEFORE_2009.test(compacted(plate));

/** Can this plate, written without anything between its signs, belong to nobody? */
export function isFictionalPlate(plate: string): boolean {
  const [, first = '', , last = ''] = TODAY.exec(plate) ?? [];
  if (first !== '') return /[IOU]/.test(first + last);
  return BEFORE_2009.exec(plate)?.[3] === '00';
}

/** A plate as it is written on a car: « UI-204-OU », « 204 ABC 00 ». */
export function plateInWords(plate: string): string {
  const text = compacted(plate).toUpperCase();
  return text.replace(TODAY, '$1-$2-$3').replace(BEFORE_2009, '$1 $2 $3');
}

/** Reads the number of a plate, spaces, hyphens and small letters or not. Gives it as on the car. */
export const plate: Reader = (saisie) => {
  const text = compacted(saisie).toUpperCase();
  if (text === '') return refuse(`Écrivez le numéro d’immatriculation : ${IN_THE_PAPERS}, rubrique A.`);
  if (!/^[A-Z0-9]+$/.test(text)) return refuse('Un numéro d’immatriculation n’a que des lettres et des chiffres.');
  if (!TODAY.test(text) && !BEFORE_2009.test(text)) return refuse(whyNoPlate(text));
  if (!isFictionalPlate(text))
    return refuseAndForget(`Ce numéro pourrait être celui de quelqu’un. Ici, ${IN_THE_PAPERS}, rubrique A.`);
  return { ok: true, valeur: plateInWords(text) };
};

// A zero for the letter O, or the reverse, is the mistake of nearly everybody.
function whyNoPlate(text: string): string {
  const swapped = [...text].map((sign, rank) => (rank < 2 || rank > 4 ? letter(sign) : digit(sign))).join('');
  if (text.length === 7 && TODAY.test(swapped))
    return 'Les deux premiers et les deux derniers signes sont des lettres, les trois du milieu des chiffres. Vérifiez la lettre O et le chiffre 0, la lettre I et le chiffre 1.';
  if (/^[A-Z]{2}\d{3}$/.test(text) || /^[A-Z]{2}\d{3}[A-Z]$/.test(text))
    return 'Il manque la fin du numéro : deux lettres après les trois chiffres.';
  return 'Ce numéro ne se lit pas. Il s’écrit ainsi : UI-204-OU, ou 204 ABC 00 pour une voiture d’avant 2009.';
}
const letter = (sign: string): string => (sign === '0' ? 'O' : sign === '1' ? 'I' : sign);
const digit = (sign: string): string => (sign === 'O' ? '0' : sign === 'I' ? '1' : sign);

const FORMULE = /^(\d{4})([A-Z]{2})(\d{5})$/;

/** Reads the number printed on the paper itself (« 0000BZ80335 »): eleven signs. */
export const formule: Reader = (saisie) => {
  const text = compacted(saisie).toUpperCase();
  if (text === '') return refuse(`Écrivez le numéro de formule : ${IN_THE_PAPERS}, sous le titre.`);
  if (text.length !== 11)
    return refuse(`Un numéro de formule a 11 signes ; ici, il y en a ${text.length}. Relisez-le sur la carte grise.`);
  if (!FORMULE.test(text))
    return refuse('Un numéro de formule a quatre chiffres, deux lettres, puis cinq chiffres. Vérifiez 0 et O.');
  if (!text.startsWith('0000')) return refuseAndForget(`Ce numéro de formule pourrait exister. Ici, ${IN_THE_PAPERS}.`);
  return { ok: true, valeur: text };
};

/** Reads a code of five digits, whose name is `quoi`: « le code de cession ». How many digits it has is not verified (ants.md §2a). */
export const fiveDigits =
  (quoi: string, ou: string): Reader =>
  (saisie): Reading => {
    const text = compacted(saisie);
    if (text === '') return refuse(`Écrivez ${quoi} : ${ou}.`);
    if (!/^\d+$/.test(text)) return refuse('Ce code n’a que des chiffres.');
    if (text.length !== 5) return refuse(`Ce code a 5 chiffres ; ici, il y en a ${text.length}. Relisez-le.`);
    return { ok: true, valeur: text };
  };
