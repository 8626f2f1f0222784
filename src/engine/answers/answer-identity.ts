import { ibanIsValid, isFictionalIban } from '#schema/iban.ts';
import { compacted, legible } from '#schema/legible.ts';
import { isFictionalNir, nirKey } from '#schema/nir.ts';
import { asSecret } from './as-secret.ts';
import { imprintOf } from './imprint.ts';
import { type Reader, type Reading, refuse, refuseAndForget } from './reader.ts';

/*
 * Who a person is and how to reach her. Only what is fictional is taken (department 00, bank 00000, « .test », the telephones kept
 * for fiction); what could be somebody's is refused kindly and forgotten.
 */
const IN_THE_PAPERS = 'celui du personnage est dans « Mes papiers »';

const signs = (count: number, one: string): string => `${count} ${one}${count > 1 ? 's' : ''}`;

const IBAN_LENGTH = 27;

/** Reads a French bank account (IBAN), spaces or not. Gives it by fours, as on a RIB: « FR76 0000 0000 00… ». */
export function iban(): Reader {
  return (saisie) => {
    const text = compacted(saisie).toUpperCase();
    if (text === '') return refuse(`Écrivez l’IBAN : ${IN_THE_PAPERS}, sur le RIB.`);
    if (!/^[A-Z0-9]+$/.test(text)) return refuse('Un IBAN n’a que des lettres et des chiffres.');
    if (!text.startsWith('FR')) return refuse('Un IBAN français commence par FR. Recopiez-le depuis le début.');
    if (text.length !== IBAN_LENGTH) return refuse(wrongLength('Un IBAN français', 'signe', IBAN_LENGTH, text.length));
    if (!/^FR\d{12}/.test(text)) return refuse('Après FR viennent douze chiffres. Vérifiez : 0 (zéro) et non la lettre O.');
    const fictional = isFictionalIban(text);
    if (!ibanIsValid(text)) {
      const raison = 'Un chiffre de cet IBAN est faux : sa clé ne correspond pas. Relisez-le sur le RIB, quatre par quatre.';
      return fictional ? refuse(raison) : refuseAndForget(raison);
    }
    if (!fictional) return refuseAndForget(`Cet IBAN pourrait exister. Ici, ${IN_THE_PAPERS}, sur le RIB.`);
    return { ok: true, valeur: text.replace(/(.{4})(?=.)/g, '$1 ') };
  };
}

const NIR_LENGTH = 15;

/** Reads a social security number with its key (13 + 2 digits), spaces or not. Gives 15 digits. */
export function nirWithKey(): Reader {
  return (saisie) => {
    const text = compacted(saisie);
    if (text === '') return refuse(`Écrivez les quinze chiffres du numéro de sécurité sociale : ${IN_THE_PAPERS}.`);
    if (!/^\d+$/.test(text)) return refuse('Écrivez seulement des chiffres.');
    if (text.length === NIR_LENGTH - 2) return refuse('Il manque la clé : les deux derniers chiffres, écrits un peu à part.');
    if (text.length !== NIR_LENGTH)
      return refuse(wrongLength('Un numéro de sécurité sociale avec sa clé', 'chiffre', NIR_LENGTH, text.length));
    if (!isFictionalNir(text)) return refuseAndForget(`Ce numéro pourrait être celui de quelqu’un. Ici, ${IN_THE_PAPERS}.`);
    if (nirKey(text.slice(0, 13)) !== text.slice(13))
      return refuse('La clé (les deux derniers chiffres) ne va pas avec le reste. Relisez le numéro sur la carte.');
    return { ok: true, valeur: text };
  };
}

const wrongLength = (what: string, one: string, wanted: number, actual: number): string =>
  `${what} a ${signs(wanted, one)} ; ici, il y en a ${actual}. Relisez-le.`;

/** Reads an e-mail address of fiction, which ends with « .test ». Gives it in small letters. */
export function email(): Reader {
  return (saisie) => {
    const text = legible(saisie).trim().toLowerCase();
    if (text === '') return refuse('Écrivez l’adresse de courriel : celle du personnage est dans « Mes papiers ».');
    const [name, host, ...more] = text.split('@');
    if (host === undefined) return refuse('Il manque le signe @ dans cette adresse.');
    // « .te » is on its way to « .test »; anything else may be somebody's address.
    const said = '.test'.startsWith(host.slice(host.lastIndexOf('.'))) ? refuse : refuseAndForget;
    if (more.length > 0 || name === '' || /\s/.test(text)) return said('Une adresse s’écrit sans espace, avec un seul signe @.');
    if (!/^[a-z0-9._%+-]+@[a-z0-9.-]+$/.test(text)) return said('Une adresse n’a ni accent ni signe rare. Relisez-la.');
    if (!/^[^@]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.test$/.test(text))
      return said('Ici, une adresse se termine par .test : celle du personnage est dans « Mes papiers ».');
    return { ok: true, valeur: text };
  };
}

// Kept for fiction by Arcep: they will never be anyone's.
const FICTIONAL_PHONES = ['063998', '019900'];

/** Reads a French telephone number kept for fiction. Gives it by twos: « 06 39 98 01 02 ». */
export function phone(): Reader {
  return (saisie) => {
    const text = compacted(saisie).replace(/^(\+|00)33(0(?=\d{9}))?/, '0');
    if (text === '') return refuse('Écrivez un numéro de téléphone : celui du personnage est dans « Mes papiers ».');
    if (!/^\d+$/.test(text)) return refuse('Écrivez seulement des chiffres, par exemple 06 39 98 01 02.');
    const fictional = FICTIONAL_PHONES.some((start) => text.startsWith(start) || start.startsWith(text));
    const said = fictional || text.length < 7 ? refuse : refuseAndForget;
    if (text.length !== 10) return said(wrongLength('Un numéro de téléphone', 'chiffre', 10, text.length));
    if (!fictional) return said('Ce numéro pourrait être celui de quelqu’un. Ici, un numéro commence par 06 39 98 ou 01 99 00.');
    return { ok: true, valeur: text.replace(/(..)(?=.)/g, '$1 ') };
  };
}

/** Reads a French postal code: five digits. */
export function postcode(): Reader {
  return (saisie) => {
    const text = compacted(saisie);
    if (text === '') return refuse('Écrivez le code postal : cinq chiffres, par exemple 00120.');
    if (!/^\d+$/.test(text)) return refuse('Un code postal n’a que des chiffres. Écrivez le nom de la ville à part.');
    return text.length === 5 ? { ok: true, valeur: text } : refuse(wrongLength('Un code postal', 'chiffre', 5, text.length));
  };
}

const IMPRINT = /^empreinte-[0-9a-f]{4}$/;

/**
 * Reads a new password. People often type one of their own: it is kept nowhere, and its value is a short imprint, which only tells
 * whether two passwords are the same (the confirmation). The fact must be `secret`, and its field « secret ».
 */
export function password({ min = 8 }: { min?: number } = {}): Reader {
  return (saisie) => {
    if (IMPRINT.test(saisie)) return { ok: true, valeur: saisie };
    const secret = asSecret(saisie);
    const lacks = [!/\p{L}/u.test(secret) && 'une lettre', !/\d/.test(secret) && 'un chiffre'].filter((part) => part !== false);
    if (secret === '') return refuse(`Choisissez un mot de passe d’au moins ${signs(min, 'signe')}.`);
    if (secret.length < min) return tooWeak(`Il est trop court : ${signs(min, 'signe')} au moins.`);
    if (lacks.length > 0) return tooWeak(`Ajoutez ${lacks.join(' et ')}.`);
    return { ok: true, valeur: imprintOf(secret) };
  };
}

const tooWeak = (raison: string): Reading => refuseAndForget(raison);
