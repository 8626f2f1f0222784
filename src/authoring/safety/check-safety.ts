import { type TooReal, tooRealIn, whyTooReal } from '#schema/fictif.ts';
import { legible } from '#schema/legible.ts';
import { type Report, stringsIn } from '../problem.ts';

/*
 * What a trainer writes is shown to everybody, typed by learners and printed: it is judged like what is typed in the room
 * (docs/decisions/0008-ce-qui-est-garde.md). What no fiction needs is refused; what a sentence may need is shown to its author.
 */

/** Kinds that a sentence may name without harm: a street of the same name, the password of the person of the exercise. */
const DOUBTFUL: readonly TooReal[] = ['telephone', 'adresse', 'courriel'];
/** The passwords of the fictional people are told where they are noted. */
const TOLD: readonly TooReal[] = ['secret'];

// Signs that turn the writing round (Unicode Bidi_Control, marks apart), and those that nobody types: what is read is not what is written.
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are looked for
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufff9-\uffff]/u;

const OWN = '(?:vrais?|vraies?|véritables?|propres?|habituels?|habituelles?|réels?|réelles?|real|own)';
const THING =
  '(?:mots? de passe|identifiants?|numéros?|codes?|cartes?|comptes?|courriels?|adresses?|iban|rib|téléphones?|password|number|login|card|account)';
/** « votre vrai mot de passe », « vos identifiants réels », « votre mot de passe habituel », « le mot de passe que vous utilisez ». */
const ASKS = [
  new RegExp(`(?:vos|votre|your)\\P{L}+(?:\\p{L}+\\P{L}+){0,2}?${OWN}\\P{L}+(?:\\p{L}+\\P{L}+){0,3}?${THING}(?!\\p{L})`, 'iu'),
  new RegExp(`(?:vos|votre|your)\\P{L}+${THING}(?:\\P{L}+\\p{L}+){0,3}?\\P{L}+${OWN}(?!\\p{L})`, 'iu'),
  new RegExp(`(?:^|\\P{L})${THING}\\P{L}+que vous utilisez`, 'iu'),
];
const REFUSES = /(?:^|\P{L})(?:n'|(?:ne|jamais|pas|never|not|don't)(?!\p{L}))/iu;
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s»)]+/i;
const SENTENCE = /[^.!?;]+/g;
/** Names that lead nowhere, by RFC 2606. */
const NOWHERE = /\.(?:test|invalid|example|localhost)(?:[/:?#]|$)/i;

/** Checks every text of a file, wherever it stands: nothing of somebody's life, nothing that asks for it, no sign that hides. */
export function checkSafety(value: unknown, report: Report): void {
  for (const { path, text } of stringsIn(value, [])) {
    if (TURNING.test(text))
      report.erreur(path, 'Ce texte contient un signe invisible qui retourne l’écriture. Effacez la phrase et retapez-la.');
    if (UNSEEN.test(text)) report.erreur(path, 'Ce texte contient un signe qui ne se voit pas. Effacez la phrase et retapez-la.');
    const kind = tooRealIn(text);
    const why = kind && !TOLD.includes(kind) ? whyTooReal(text) : undefined;
    if (kind && why) report[DOUBTFUL.includes(kind) ? 'attention' : 'erreur'](path, IN_A_FILE[kind] ?? why);
    const seen = legible(text);
    const address = ADDRESS.exec(seen)?.[0];
    if (address !== undefined && !NOWHERE.test(address))
      report.attention(
        path,
        `L’adresse « ${address} » pourrait exister : les exercices ne mènent nulle part. Enlevez-la, ou finissez-la par « .test ».`,
      );
    if ((seen.match(SENTENCE) ?? []).some((sentence) => !REFUSES.test(sentence) && ASKS.some((asks) => asks.test(sentence))))
      report.attention(
        path,
        'Cette phrase semble demander une vraie donnée à la personne. Tout est fictif ici : demandez celle du personnage.',
      );
  }
}

const IN_A_FILE: Partial<Record<TooReal, string>> = {
  nir: 'Ce texte contient un numéro de sécurité sociale qui pourrait exister : un numéro fictif a le département 00 (6e et 7e chiffres).',
  iban: 'Ce texte contient un compte bancaire qui pourrait exister : un IBAN fictif a le code banque 00000.',
  rib: 'Ce texte contient un compte bancaire qui pourrait exister : un compte fictif a le code banque 00000.',
  carte: 'Ce texte contient un numéro de carte bancaire. Aucun exercice n’en a besoin : enlevez-le.',
  long: 'Ce texte contient un long numéro qui pourrait être vrai. Raccourcissez-le, ou prenez un numéro fictif.',
  telephone: 'Ce numéro de téléphone pourrait être celui de quelqu’un : un numéro fictif commence par 06 39 98 ou 01 99 00.',
  courriel: 'Cette adresse de courriel pourrait exister : une adresse fictive se termine par « .test ».',
  adresse: 'Cette adresse pourrait exister. Prenez une ville inventée, ou un code postal qui commence par 00.',
};
