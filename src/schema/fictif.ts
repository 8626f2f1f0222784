import { withoutBegun, withoutFictional, withoutHarmless } from './harmless.ts';
import { ibanIsValid, ibansIn, isFictionalIban } from './iban.ts';
import { legible } from './legible.ts';
import { REAL_NIR } from './nir.ts';
import { holdsAddress } from './real/real-address.ts';
import { beginsMail, holdsMail } from './real/real-mail.ts';
import { beginsNumber, type RealNumber, realNumberIn } from './real/real-number.ts';
import { holdsSecret } from './real/real-secret.ts';
import { skeleton } from './real/runs.ts';
import { inDigits, saidApart } from './real/said-number.ts';
import { beginsDressed, undressed, withoutAlike } from './real/undressed.ts';

/*
 * Fictional data are impossible in life by construction, and what looks real is refused before it is stored.
 * Rules: docs/decisions/0008-ce-qui-est-garde.md, « Ce qui semble vrai n’est pas gardé ».
 */

/** Which thing of somebody's life a text seems to hold. */
export type TooReal = RealNumber | 'iban' | 'courriel' | 'adresse' | 'secret';

const IN_THE_PAPERS = 'il est dans « Mes papiers »';
const ACCOUNT = `Ces chiffres ressemblent à un vrai compte bancaire. Ici, utilisez l’IBAN du personnage : ${IN_THE_PAPERS}.`;
const REASONS: Readonly<Record<TooReal, string>> = {
  nir: REAL_NIR,
  iban: ACCOUNT,
  rib: ACCOUNT,
  carte: 'Ce numéro ressemble à une vraie carte bancaire. Aucune administration ne le demande : ne le donnez jamais.',
  long: `Ce long numéro ressemble à un vrai numéro. Ici, utilisez celui du personnage : ${IN_THE_PAPERS}.`,
  telephone: `Ce numéro de téléphone pourrait être celui de quelqu’un. Ici, utilisez celui du personnage : ${IN_THE_PAPERS}.`,
  courriel:
    'Cette adresse de courriel pourrait exister. Ici, une adresse se termine par .test : celle du personnage est dans « Mes papiers ».',
  adresse: 'Cette adresse pourrait exister. Ici, utilisez celle du personnage : elle est dans « Mes papiers ».',
  secret: 'C’est peut-être un mot de passe. Il ne s’écrit jamais dans un message : enlevez-le, puis continuez.',
};

/** What this text seems to hold of somebody's life, wherever it stands; undefined when nothing. */
export const tooRealIn = (text: string): TooReal | undefined => kindIn(text, bonesOf(text), withoutFictional);

const bonesOf = (text: string): string => withoutAlike(skeleton(text));

function kindIn(text: string, bones: string, without: (bones: string) => string): TooReal | undefined {
  const number = numberIn(bones, without) ?? saidNumberIn(bones, without);
  if (number) return number;
  const seen = legible(text);
  if (holdsMail(seen)) return 'courriel';
  if (holdsAddress(seen)) return 'adresse';
  return holdsSecret(seen) ? 'secret' : undefined;
}

function numberIn(bones: string, without: (bones: string) => string): TooReal | undefined {
  // Most sentences have none: nothing more is looked for.
  if (!/\d/.test(bones)) return undefined;
  if (holdsRealIban(bones)) return 'iban';
  const left = withoutHarmless(without(bones));
  return realNumberIn(left) ?? dressedNumberIn(left, without);
}

/** Said in words, only what has the shape of a kind of number is one: a sentence counts many things. */
function saidNumberIn(bones: string, without: (bones: string) => string): TooReal | undefined {
  const said = inDigits(bones);
  const apart = inDigits(saidApart(bones));
  // What is the number of a character in one of its two meanings is hers.
  const meanings = without(said) === said ? [said, apart] : [said];
  return meanings
    .filter((one) => one !== bones)
    .map((one) => numberIn(one, without))
    .find((number) => number !== undefined && number !== 'long');
}

/** Without its dress, only what has the shape of a kind of number is one. */
function dressedNumberIn(text: string, without: (bones: string) => string): TooReal | undefined {
  const seen = undressed(text);
  if (seen === text) return undefined;
  if (holdsRealIban(seen)) return 'iban';
  const number = realNumberIn(without(seen));
  return number === 'long' ? undefined : number;
}

/** Why this text must not be kept, in kind French; undefined when it may. */
export function whyTooReal(text: string): string | undefined {
  const kind = tooRealIn(text);
  return kind && REASONS[kind];
}

// Another key than the right one is a real account with a sign mistyped. A sentence has fewer digits, or a list: « De 12/11/2026, 10, 12… ».
const holdsRealIban = (text: string): boolean =>
  ibansIn(text).some(
    ({ whole, iban, written }) =>
      whole &&
      !isFictionalIban(iban) &&
      iban.replace(/\D/g, '').length >= FEWEST_DIGITS &&
      (ibanIsValid(iban) || !written.includes(', ')),
  );
const FEWEST_DIGITS = 8;

// A country, a key, and five signs more.
const IBAN_BEGUN = 9;

/**
 * True for what is too real, or could become so at the next key: nothing of it is written down while it is being typed.
 * A long number that turns out to be harmless is kept once its field is left.
 */
export function mayBecomeTooReal(text: string): boolean {
  const bones = bonesOf(text);
  const left = withoutHarmless(withoutBegun(inDigits(bones)));
  // A card typed after the beginning of a fictional account would be taken for its end.
  const whole = kindIn(text, bones, withoutFictional);
  return (
    whole === 'carte' ||
    whole === 'nir' ||
    kindIn(text, bones, withoutBegun) !== undefined ||
    beginsNumber(left) ||
    beginsDressed(left) ||
    ibansIn(bones).some(({ iban }) => iban.length >= IBAN_BEGUN && !isFictionalIban(iban) && /\d{2}.*\d.*\d/.test(iban)) ||
    beginsMail(legible(text))
  );
}
