/* E-mail addresses, as they are written or told. Texts come from `legible`. Nothing here needs look-behind: old Safari does not know it. */
// Endings that nobody can register (RFC 2606): « .tes » is one on its way.
const NOBODY = /(?:^|\.)(?:t|te|tes|test|invalid|example|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;
const AROUND_AT = '(?:[([{](?:@|at|a|arr?obase)[)\\]}]|a commercial|-at-)';
const DOT = '(?: ?[([{](?:dot|point)[)\\]}] ?| (?:dot|point) )';
const MAIL = new RegExp(
  `[\\p{L}\\p{N}._%+-]{1,64}\\s{0,3}(?:@|${AROUND_AT}|arr?obase )\\s{0,3}((?:[\\p{L}\\p{N}-]{1,63}(?:\\s{0,3}\\.\\s{0,3}|${DOT})){1,6}\\p{L}{2,24})`,
  'giu',
);
// Told with a word that is also one of every sentence, so its ending must be one of those that people have: « marie chez gmail.com ».
const TOLD = new RegExp(
  `[\\p{L}\\p{N}._%+-]{1,64} (?:chez|at|à) (?:[a-z\\d-]{1,63}(?:\\.|${DOT})){1,6}(?:com|fr|net|org|eu|be|ch|ca|de|it|es|pt|uk|ma|dz|tn|info|io|me)(?![\\p{L}\\d])`,
  'u',
);
// Its ending forgotten or mistyped: « marie@gmail », « marie@gmail,com », « marie at gmail ».
const BOX = new RegExp(
  `(?:@| (?:at|arr?obase) |${AROUND_AT})\\s{0,3}(?:g ?mail|hotmail|outlook|orange|wanadoo|yahoo|free|sfr|laposte|icloud|live|bbox|proton(?:mail)?|neuf|aol|msn)(?!\\p{L})`,
  'iu',
);
// Without its @: « marie.dupont gmail.com », « marie75 chez gmail », « mon gmail c’est marie.dupont ». A name with a dot or a digit is an address.
// It has 64 signs at most (RFC 5321): without an end, a long text would be read again from each of its signs.
const DOTTED = '\\p{L}[\\p{L}\\p{N}-]{0,62}[._\\d]';
const NAME = `(?:(?=${DOTTED})\\p{L}[\\p{L}\\p{N}._-]{1,62}[\\p{L}\\p{N}]|${DOTTED})`;
const POST = '(?:g ?mail|hotmail|outlook|yahoo|icloud|wanadoo|laposte|proton ?mail)';
const WITHOUT_AT = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])${NAME}(?: (?:chez|sur|à|at) ${POST}(?!\\p{L})| ${POST}${DOT.replace('(?:', '(?:\\.|')}(?:com|fr|net|me))|(?:^|[^\\p{L}\\p{N}])${POST} ?(?::|=|est|c'est) ?${NAME}(?![\\p{L}\\p{N}])`,
  'iu',
);
// « m a r i e @ g m a i l . c o m »
const LETTER_BY_LETTER = /(?:^|\s)[\p{L}\p{N}@._-](?: [\p{L}\p{N}@._-](?!\S)){5,}/gu;

/** True when a text holds an e-mail address that may exist. */
export function holdsMail(seen: string): boolean {
  const text = seen.replace(LETTER_BY_LETTER, (spelt) => (spelt.includes('@') ? ` ${spelt.replace(/\s/g, '')}` : spelt));
  return (
    BOX.test(text) ||
    TOLD.test(text) ||
    WITHOUT_AT.test(text) ||
    [...text.matchAll(MAIL)].some(([, host = '']) => !NOBODY.test(plainHost(host)))
  );
}

const plainHost = (host: string): string => host.toLowerCase().replace(new RegExp(DOT, 'g'), '.').replace(/\s/g, '');

/** True while an address that is not yet one of fiction is being typed: « marie@gma ». */
export const beginsMail = (text: string): boolean =>
  [...text.matchAll(/@\s*([\p{L}\p{N}.-]+)/gu)].some(([, host = '']) => !NOBODY.test(host.toLowerCase()));
