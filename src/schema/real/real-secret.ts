/* Passwords and codes, as they are told. Texts come from `legible`. Nothing here needs look-behind: old Safari does not know it. */
const WORD =
  "(?:m[o0]ts?[ -]{0,3}(?:de|2)[ -]{0,3}pas{1,3}(?:es?)?|m[. ]?d[. ]?p\\.?|password|passwd|pwd|passe?(?= ?[:=])|contraseña|(?:code )?pin|code (?:secret|confidentiel|perso(?:nnel)?|d'acc[eè]s|(?:de (?:ma |la )?)?(?:carte|cb)(?: bleue| bancaire)?)|cvv|cvc|cryptogramme(?: visuel)?)(?!\\p{L})";
// What follows it, on its line or on the next one.
const SECRET = new RegExp(`(?:^|[^\\p{L}])${WORD}((?: ?[:=(>→-]+| ?\\.{2,})?\\s*[^\\n.;]{0,60})`, 'giu');
// « mon mot de passe est Soleil12 », « mdp : soleil », « mot de passe Soleil12 ».
const GIVEN =
  /^(?:(?:[^:=,]{0,30}?[^\p{L}:=,])?(?:est|is|c'?est|c|était)(?!\p{L})(?:\s*[:=])?|[^:=,]{0,30}?(?:[:=→]|->|\.{2,}))\s*(?:["«“'(]+\s*)?([^\s"«»”]+)[\s"»”')]*(\S*)/iu;
const NEXT = /^\s+(\S+)/;
// « Soleil12 est mon mot de passe ».
const BEFORE = new RegExp(`(\\S{1,64}),? ?(?:est|c'?est|=|->) ?(?:(?:mon|notre|le) )?${WORD}`, 'giu');
// Four digits are the code of a card; six, the one that a message brings.
const CARD =
  /(?:^|[^\p{L}])(?:mon|notre) code(?: à (?:4|quatre) chiffres)?(?:[^\n.;:=\d]{0,20}?(?:[:=]|->|(?:est|c'?est)(?!\p{L})))?\s*\d(?:[ .-]?\d){3}(?![ .-]?\d|\p{L})/iu;
const CRYPTOGRAM = /(?:^|[^\p{L}])(?:cvv|cvc|cryptogramme(?: visuel)?)[^\n.;\d]{0,15}\d{3}(?!\d)/iu;
// Told by what it is: « mon mot de passe est le prénom de mon fils ».
const THINGS =
  '(?:(?:pr[eé]|sur)?noms?|date|ann[eé]e|anniversaires?|naissance|plaque|num[eé]ro|marque|titre|chanson|film|chiens?|chats?|fils|fille|mari|femme|m[eè]re|p[eè]re|maman|papa|b[eé]b[eé]|[eé]quipe|joueur|ville|village|pays)';
const TOLD = new RegExp(
  `(?:^|[^\\p{L}])${WORD}[^\\n.;,]{0,20}?(?:est|c'?est|:|=|(?:^|[ ])c)\\s*(?:(?:(?:celui|celle|le m[eê]me) (?:de |que )(?:celui de )?)?(?:mon|ma|mes|notre|nos) ${THINGS}(?!\\p{L})|(?:les? |la |l'|du )${THINGS} (?:de |du |des |d'))`,
  'iu',
);
// Ended by a name: « mon mot de passe Lucas ». A service is none.
const SERVICES =
  'Caf|P[oô]le|Emploi|France|FranceConnect|Ants|Ameli|Imp[oô]ts?|Internet|Wifi|Gmail|Orange|Free|Bouygues|Yahoo|Outlook|Google|Facebook|Windows|Merci|Bonjour|\\p{L}+ment';
const NAMED_LAST = new RegExp(
  `(?:[Mm]on|[Nn]otre) (?:ancien |nouveau |vrai )?${WORD} (?!(?:${SERVICES})(?!\\p{L}))\\p{Lu}\\p{Ll}{3,}\\s*(?:[.!]\\s*)?$`,
  'u',
);

/** True when a text tells a password, or the code of a card. */
export const holdsSecret = (text: string): boolean =>
  CARD.test(text) ||
  CRYPTOGRAM.test(text) ||
  TOLD.test(text) ||
  NAMED_LAST.test(text) ||
  tellsTheWayIn(text) ||
  [...text.matchAll(BEFORE)].some(([, given = '']) => looksSecret(given)) ||
  [...text.matchAll(SECRET)].some(([, told = '']) => {
    // « 482 159 » is one code.
    const rest = told.replace(/(\d)[ .-](?=\d)/g, '$1');
    const [, given = '', after = ''] = GIVEN.exec(rest) ?? [];
    const next = NEXT.exec(rest)?.[1] ?? '';
    // A word of the dictionary that ends the sentence: « mon mot de passe est soleil ».
    const lastWord = after === '' && /^\p{L}{4,}$/u.test(bare(given)) && !SAID_OF_IT.test(bare(given));
    return looksSecret(given) || looksSecret(next) || lastWord;
  });

const bare = (word: string): string => /^["«“'(-]*((?:.*[^"»”'),!?])?)/.exec(word)?.[1] ?? '';

/** Letters with digits, signs or capitals inside, or the digits of a code. */
function looksSecret(word: string): boolean {
  const secret = bare(word);
  if (secret.length < 4) return false;
  if (/^\d{4,12}$/.test(secret)) return true;
  if (/^(?:FranceConnect|MonCompte|TousAntiCovid|iPhone|iPad|YouTube|WhatsApp|LaPoste)\p{L}*\+?$/u.test(secret)) return false;
  return /\p{L}.*\d|\d.*\p{L}|[@#$%&*+=_!?]/u.test(secret) || /\p{Ll}.*\p{Lu}/u.test(secret);
}

// What one says of a password without telling it.
const SAID_OF_IT =
  /^(?:bien|trop|tout|toujours|encore|aussi|dans|chez|pour|avec|impossible|nécessaire|obligatoire|provisoire|perdue?|bonne?|mauvaise?|long|court|simple|facile|complexe|ancien|nouveau|même|rien|aucun|voir|inconnue?|absente?|refuse|oublie|oublier|changer|écrit|ecrit|quoi|comment|faux|nul|.*(?:é|és|ée|ées|able|ible|ique|ecte?|aire|ent|ant|eux))$/iu;

// « je me connecte avec Soleil12 », « Soleil12 pour entrer », « mon sésame : Soleil12 »: no word says that it is a password.
const WAY_IN =
  /(?:^|[^\p{L}])(?:(?:re)?connect\p{L}*|connexions?|identifi\p{L}*|log(?:in|on|gue|ger|ue|uer)s?|sign in|(?:r?entr|acced|accéd|ouvr)(?:e|es|er|ez|ais|rai)|acc[eè]s|tap(?:e|es|er|ez|ais)|s[eé]same|secrets?|cl[eé]s?|codes?|pass?(?:es?|words?)?|mots? (?:magique|secret)|mon compte|ma session)(?!\p{L})/iu;
const SENTENCES = /[.;\n?!]{1,64}(?:\s|$)/;
const WORDS = /[\s,:()«»"“”]+/;

const tellsTheWayIn = (text: string): boolean =>
  text.split(SENTENCES).some((sentence) => WAY_IN.test(sentence) && sentence.split(WORDS).some(isMadeUp));

// What one counts or names with a digit: a form, a place, a device. Not the capitals of our references.
const NAMED =
  /^(?:cerfa|article|art|page|lot|b[aâ]t|appt|apt|porte|covid|formulaire|annexe|[eé]tape|ligne|version|windows|win|iphone|ipad|ios|android|firefox|chrome|edge|safari|galaxy|samsung|internet|wifi|mp|num[eé]ro|tel|poste|bureau)[^\p{L}]*$/iu;

/** A word with digits that nobody says: three letters in a row, a digit, and not a reference, an address or an ordinal. */
function isMadeUp(written: string): boolean {
  const word = bare(written);
  if (word.length < 5 || /^\d|[@/]|\p{L}-\p{L}|-\d/u.test(word) || NAMED.test(word)) return false;
  return (
    /\d/.test(word) &&
    (/\p{L}{3}/u.test(word) ? /\p{Ll}/u.test(word) || /^\p{Lu}{4,}\d{1,4}$/u.test(word) : /\p{L}\d\p{Ll}/u.test(word))
  );
}
