/*
 * Words that tell something of a person: an e-mail address, a postal one, a password. Texts come from `legible`. Nothing here needs
 * look-behind: old Safari does not know it.
 */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// Endings that nobody can register (RFC 2606): « .tes » is one on its way.
const NOBODY = /(?:^|\.)(?:t|te|tes|test|invalid|example|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;
const MAIL =
  /[\p{L}\p{N}._%+-]{1,64} ?(?:@|[([](?:at|arobase)[)\]]| arobase ) ?((?:[\p{L}\p{N}-]{1,63} ?(?:\.|\(dot\)| point ) ?){1,6}\p{L}{2,24})/giu;

// Its ending forgotten or mistyped: « marie@gmail », « marie@gmail,com », « marie at gmail ».
const BOX =
  /(?:@| (?:at|arobase) |[([](?:at|arobase)[)\]]) ?(?:g ?mail|hotmail|outlook|orange|wanadoo|yahoo|free|sfr|laposte|icloud|live|bbox|proton(?:mail)?|neuf|aol|msn)(?!\p{L})/iu;

/** True when a text holds an e-mail address that may exist. */
export const holdsMail = (text: string): boolean =>
  BOX.test(text) ||
  [...text.matchAll(MAIL)].some(
    ([, host = '']) =>
      !NOBODY.test(
        host
          .toLowerCase()
          .replace(/ ?(?:\(dot\)| point ) ?/g, '.')
          .replace(/ /g, ''),
      ),
  );

/** True while an address that is not yet one of fiction is being typed: « marie@gma ». */
export const beginsMail = (text: string): boolean =>
  [...text.matchAll(/@([\p{L}\p{N}.-]+)/gu)].some(([, host = '']) => !NOBODY.test(host.toLowerCase()));

const WAY =
  '(?:rue|r\\.|av\\.?|avenue|bd\\.?|boulevard|allees?|chemin|ch\\.|impasse|imp\\.|place|pl\\.|quai|cours|route|rte|square|passage|villa|sente|residence|lotissement|hameau|lieu-?dit|cite|esplanade|faubourg|montee|venelle|mail)';
const NUMBERED_WAY = `(?:^|[^\\d])\\d{1,4} ?(?:bis|ter|quater|[a-d])?[ ,]+${WAY} `;
// 00 is no department and 99 a foreign country: those are the towns of our characters.
const TOWN = '(?:^|[^\\d])(?:0[1-9]|[1-8]\\d|9[0-578]) ?\\d{3}[ ,]+(?!euros?|eur|km|kilometres?|francs?|habitants?|fois)[a-z]{2}';
const CITIES =
  '(?:paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|toulon|saint-etienne|le havre|grenoble|dijon|angers|villeurbanne|nimes|clermont-ferrand|aix-en-provence|le mans|brest|tours|amiens|limoges|perpignan|metz|besancon|orleans|rouen|mulhouse|caen|nancy|saint-denis|argenteuil|montreuil|roubaix|tourcoing|avignon|poitiers|creteil|nanterre|versailles|pau|fort-de-france|cayenne|pointe-a-pitre|mamoudzou)';
const ADDRESSES: readonly RegExp[] = [
  new RegExp(`${NUMBERED_WAY}[^]{2,80}?${TOWN}`),
  new RegExp(`${NUMBERED_WAY}[^.!?]{2,60}?[^a-z]${CITIES}(?![a-z-])`),
  new RegExp(`(?:^|[^\\d])(?:0[1-9]|[1-8]\\d|9[0-578]) ?\\d{3}[ ,]+${CITIES}(?![a-z-])`),
];

/** True when a text holds a postal address that may exist: a numbered street with a real postcode or a large town. */
export const holdsAddress = (text: string): boolean => {
  const words = folded(text);
  return ADDRESSES.some((address) => address.test(words));
};

const WORD =
  "(?:mots?[ -]?de[ -]?pass(?:es?)?|m[. ]?d[. ]?p\\.?|password|passwd|pwd|passe?(?= ?[:=])|contraseña|(?:code )?pin|code (?:secret|confidentiel|perso(?:nnel)?|d'acc[eè]s|(?:de (?:ma |la )?)?(?:carte|cb)(?: bleue| bancaire)?))(?!\\p{L})";
// What follows it, on its line or on the next one.
const SECRET = new RegExp(`(?:^|[^\\p{L}])${WORD}((?: ?[:=(>→-]+| ?\\.{2,})?\\s*[^\\n.;]{0,60})`, 'giu');
// « mon mot de passe est Soleil12 », « mdp : soleil », « mot de passe Soleil12 ».
const GIVEN =
  /^(?:(?:[^:=,]{0,30}?[^\p{L}:=,])?(?:est|is|c'?est|c|était)(?!\p{L})\s*[:=]?|[^:=,]{0,30}?(?:[:=→]|->|\.{2,}))\s*["«“'(]*\s*([^\s"«»”]+)[\s"»”')]*(\S*)/iu;
const NEXT = /^\s+(\S+)/;
// « Soleil12 est mon mot de passe ».
const BEFORE = new RegExp(`(\\S+),? ?(?:est|c'?est|=|->) ?(?:(?:mon|notre|le) )?${WORD}`, 'giu');
// Four digits are the code of a card; six, the one that a message brings.
const CARD =
  /(?:^|[^\p{L}])(?:mon|notre) code(?: à (?:4|quatre) chiffres)?[^\n.;:=\d]{0,20}?(?:[:=]|->|(?:est|c'?est)(?!\p{L}))\s*\d{4}(?![\p{L}\d])/iu;

/** True when a text tells a password, or the code of a card. */
export const holdsSecret = (text: string): boolean =>
  CARD.test(text) ||
  [...text.matchAll(BEFORE)].some(([, given = '']) => looksSecret(given)) ||
  [...text.matchAll(SECRET)].some(([, rest = '']) => {
    const [, given = '', after = ''] = GIVEN.exec(rest) ?? [];
    const next = NEXT.exec(rest)?.[1] ?? '';
    // A word of the dictionary that ends the sentence: « mon mot de passe est soleil ».
    const lastWord = after === '' && /^\p{L}{4,}$/u.test(bare(given)) && !SAID_OF_IT.test(bare(given));
    return looksSecret(given) || looksSecret(next) || lastWord;
  });

const bare = (word: string): string => word.replace(/^["«“'(-]+|["»”'),!?]+$/g, '');

/** Letters with digits, signs or capitals inside, or the digits of a code. */
function looksSecret(word: string): boolean {
  const secret = bare(word);
  if (secret.length < 4) return false;
  if (/^\d{4,12}$/.test(secret)) return true;
  return /\p{L}.*\d|\d.*\p{L}|[@#$%&*+=_!?]/u.test(secret) || /\p{Ll}.*\p{Lu}/u.test(secret);
}

// What one says of a password without telling it.
const SAID_OF_IT =
  /^(?:bien|trop|tout|toujours|encore|aussi|dans|chez|pour|avec|impossible|nécessaire|obligatoire|provisoire|perdue?|bonne?|mauvaise?|long|court|simple|facile|complexe|ancien|nouveau|même|rien|aucun|voir|inconnue?|absente?|refuse|oublie|oublier|changer|écrit|ecrit|quoi|comment|faux|nul|.*(?:é|és|ée|ées|able|ible|ique|ecte?|aire|ent|ant|eux))$/iu;
