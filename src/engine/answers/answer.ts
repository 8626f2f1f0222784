import { legible } from '#schema/legible.ts';
import type { Option, Parsed } from '../flow/flow.ts';
import { ofName } from '../words/say.ts';
import { asRead, type NumberDoubt, readEuros, readNumber } from './number.ts';
import { type Reader, refuse } from './reader.ts';

/*
 * Reading what was typed. Each brick reads one kind of answer and says in simple French why it cannot be taken:
 * a refusal is a value that carries its reason. Days are read in answer-day.ts, names and numbers of people in answer-identity.ts,
 * the lines of a list in lines.ts.
 */

/**
 * Reads an amount in euros as people write it: « 1 824,80 », « 1824.80 € », « 912 », « 12 euros 50 ». Gives what the person means, to
 * the cent, or asks; never another amount.
 */
export function amount(options: { max?: number; negatif?: boolean } = {}): (saisie: string) => Parsed {
  const { max = 100_000, negatif = false } = options;
  return (saisie) => {
    const read = readEuros(saisie);
    if (!read.ok) return refuse(UNREAD_AMOUNT[read.doute]);
    if (read.valeur < 0 && !negatif) return refuse('Ce montant ne peut pas être négatif. S’il n’y a rien, écrivez 0.');
    if (read.valeur > max) return refuse('Ce montant est très grand. Vérifiez la virgule : 912,40 et non 91240.');
    return { ok: true, valeur: read.valeur };
  };
}

const UNREAD_AMOUNT: Readonly<Record<NumberDoubt, string>> = {
  vide: 'Écrivez un montant. S’il n’y a rien, écrivez 0.',
  lettres: 'Écrivez seulement des chiffres, par exemple 912,40.',
  grand: 'Ce montant est très grand. Vérifiez la virgule : 912,40 et non 91240.',
  illisible: 'Ce montant ne se lit pas. Écrivez-le ainsi : 912,40.',
  espaces: 'Ces espaces ne se lisent pas. Écrivez le montant sans espace, avec une virgule avant les centimes : 912,40.',
  milliers: 'Ce montant peut se lire de deux façons. Deux chiffres au plus après la virgule, et aucun point : 1234,00.',
  decimales: 'Deux chiffres au plus après la virgule, par exemple 912,40.',
  cents: 'Combien de centimes ? Écrivez-les après la virgule, avec deux chiffres : 912,05 ou 912,50.',
};

/** A reader of choices says which ones it knows: the pages of lists that trainers read are made from it. */
export type Choosing = ((saisie: string) => Parsed) & { readonly valeurs: readonly string[] };
const choosing = (valeurs: readonly string[], read: (saisie: string) => Parsed): Choosing => Object.assign(read, { valeurs });

/** Reads one choice among known ones. */
export const oneOf = (valeurs: readonly string[]): Choosing =>
  choosing(valeurs, (saisie) =>
    valeurs.includes(saisie) ? { ok: true, valeur: saisie } : refuse('Choisissez une des réponses proposées.'),
  );

/** Reads several choices, joined by « , ». `seul` is the one that excludes the others, such as « aucune ». */
export function someOf(valeurs: readonly string[], seul: string): Choosing {
  return choosing(valeurs, (saisie) => {
    const chosen = saisie.split(',').filter((part) => part !== '');
    if (chosen.length === 0) return refuse('Cochez au moins une case. S’il n’y a rien, cochez « aucune ».');
    if (chosen.some((part) => !valeurs.includes(part))) return refuse('Choisissez parmi les cases proposées.');
    if (chosen.includes(seul) && chosen.length > 1)
      return refuse('« Aucune » ne va pas avec une autre case : gardez l’une ou l’autre.');
    return { ok: true, valeur: chosen };
  });
}

/** A box that must be ticked. */
export function ticked(raison: string): (saisie: string) => Parsed {
  return (saisie) => (saisie === 'true' ? { ok: true, valeur: true } : refuse(raison));
}

/** Reads a free text. Its line breaks stay as they were typed, whatever the computer that wrote them. */
export function freeText(options: { min?: number; max?: number; vide?: string } = {}): (saisie: string) => Parsed {
  const { min = 1, max = 2_000, vide = 'Écrivez quelques mots.' } = options;
  return (saisie) => {
    const text = saisie.replace(/\r\n?/g, '\n').trim();
    if (text.length < min || isBlank(text)) return refuse(vide);
    if (text.length > max)
      return refuse(`Ce texte est trop long : ${max} signes au plus. Il en a ${text.length}. Enlevez quelques phrases.`);
    return { ok: true, valeur: text };
  };
}

/**
 * Reads a whole number. `unite` is what is counted, in the plural (« heures », « jours »); `trop` is said above `max`: « Un mois n’a
 * pas plus de 744 heures. »
 */
export function whole(options: { min?: number; max?: number; unite?: string; trop?: string } = {}): Reader {
  const { min = 0, max = 1_000_000, unite = '', trop } = options;
  const counted = unite === '' ? '' : ` ${unite}`;
  return (saisie) => {
    const read = readNumber(withoutUnit(asRead(saisie), unite));
    const none = min > 0 ? '' : ' S’il n’y en a pas, écrivez 0.';
    if (!read.ok)
      return refuse(
        read.doute === 'vide' ? `Écrivez un nombre${unite === '' ? '' : ` ${ofName(unite)}`}.${none}` : UNREAD_WHOLE[read.doute],
      );
    if (read.valeur < 0) return refuse(`Ce nombre ne peut pas être négatif.${none}`);
    if (!Number.isInteger(read.valeur)) return refuse(UNREAD_WHOLE.decimales);
    if (read.valeur < min) return refuse(`Écrivez ${min} ou plus.`);
    if (read.valeur > max) return refuse(trop ?? `Ce nombre est trop grand : ${max}${counted} au plus.`);
    return { ok: true, valeur: read.valeur };
  };
}

const UNREAD_WHOLE: Readonly<Record<Exclude<NumberDoubt, 'vide'>, string>> = {
  lettres: 'Écrivez seulement des chiffres, par exemple 12.',
  grand: 'Ce nombre est trop grand.',
  illisible: 'Ce nombre ne se lit pas. Écrivez seulement des chiffres, par exemple 12.',
  espaces: 'Ces espaces ne se lisent pas. Écrivez un seul nombre, sans espace : par exemple 12.',
  milliers: 'Ce nombre peut se lire de deux façons. Écrivez-le sans point ni virgule : par exemple 1234.',
  decimales: 'Écrivez un nombre entier, sans virgule : par exemple 12.',
  cents: 'Écrivez seulement des chiffres, par exemple 12.',
};

// « 12 heures », « 12 h »: what is counted may be said with the number.
function withoutUnit(text: string, unite: string): string {
  const said = /^(.*\d) ?(\p{L}+)\.?$/u.exec(text);
  return said && unite !== '' && unite.startsWith(said[2] ?? ' ') ? (said[1] ?? text) : text;
}

// Signs that are not seen fill no box.
const isBlank = (text: string): boolean => legible(text).trim() === '';

/** Reads a code chosen in a long list, known by its `forme`. `quoi` is what the list holds: « un métier ». */
export function fromList({ forme, quoi }: { forme: RegExp; quoi: string }): Reader {
  return (saisie) => {
    if (isBlank(saisie)) return refuse(`Écrivez quelques lettres, puis choisissez ${quoi} dans la liste.`);
    return forme.test(saisie) ? { ok: true, valeur: saisie } : refuse(`Choisissez ${quoi} dans la liste.`);
  };
}

/** Reads a paper that was joined. Of the deliberately bad ones among `options`, a blurred photo goes through, as in life. */
export function joinedPaper(choice: { options?: readonly Option[]; types?: string; maxMo?: number } = {}): Reader {
  const { options = [], types = 'PDF, JPG ou PNG', maxMo = 5 } = choice;
  const reasons = {
    type: `Ce site ne lit pas ce type de fichier. Choisissez un document ${types}.`,
    lourd: `Ce fichier est trop lourd : ${maxMo} Mo au plus. Choisissez un document plus léger.`,
  };
  return (saisie) => {
    if (saisie === '') return refuse('Choisissez un document, puis le bouton « Joindre ce document ».');
    const bad = options.find(({ valeur }) => valeur === saisie)?.defaut;
    return bad === undefined || bad === 'flou' ? { ok: true, valeur: saisie } : refuse(reasons[bad]);
  };
}

/** The same reader for a field that may stay empty: emptied, it is answered by nothing. */
export function orNothing(read: Reader): Reader {
  return (saisie, place) => (isBlank(saisie) ? { ok: true, valeur: '' } : read(saisie, place));
}
