/*
 * A number may be said in words: « zéro six douze trente-quatre cinquante-six soixante-dix-huit », whole or in part. Texts come from `skeleton`:
 * no accents. French, with the Belgian and Swiss tens, and English.
 */
const FRENCH = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90 },
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  'quatre[ -]{0,2}vingts?': 80,
  'dix(?=[ -]{0,2}(?:sept|huit|neuf))': 10,
};
// After these one goes on with « dix, onze… ».
const GOES_ON = ['soixante', 'quatre[ -]{0,2}vingts?'];

const either = (names: readonly string[]): string => [...names].sort((one, other) => other.length - one.length).join('|');
const INNER = '(?:[ -]et)?[ -]{0,2}';
const UNIT = either([...FRENCH.slice(1, 10), ...ENGLISH.slice(1, 10)]);
const TEEN = `dix${INNER}(?:sept|huit|neuf)|${either(FRENCH.slice(10))}`;
const UNDER_HUNDRED = `(?:(?:${either(GOES_ON)})${INNER}(?:${TEEN})|(?:${either(Object.keys(TENS))})(?:${INNER}(?:${UNIT}))?|${either([...FRENCH, ...ENGLISH])})(?![A-Za-z])`;
const HUNDREDS = `(?:(?:(?:${UNIT})[ -]{1,2})?cents?(?![A-Za-z])(?:[ -]{1,2}${UNDER_HUNDRED})?|${UNDER_HUNDRED})`;
const SAID = `(?:(?:${HUNDREDS}[ -]{1,2})?mille(?![A-Za-z])(?:[ -]{1,2}${HUNDREDS})?|${HUNDREDS})`;

/** A number of a street, said in words, from two to nine hundred: « un cours », « un passage » are none. */
export const NUMBER_SAID = `(?!un(?![a-z])|zero|cent |one )${HUNDREDS}`;

// Digits and words that follow one another; what one says between them (« tiret ») is taken out elsewhere (undressed.ts).
const BETWEEN = '(?:[ ,.;:/_-]{1,3}|[ ,]{0,2}(?:puis|tirets?|points?|espaces?|slash|barre)[ ,]{1,2})';
const RUN = new RegExp(`(^|[^A-Za-z0-9])((?:\\d+|${SAID})(?:${BETWEEN}(?:\\d+|${SAID}))+)(?![A-Za-z0-9])`, 'gi');
const ONE = new RegExp(SAID, 'gi');
const ARTICLE = /^un(?=[ ,]+(?:\d|zero))/i;

/** The text, with the numbers that are said in words among others written with digits: « zéro six douze » is « 0 6 12 ». */
export const inDigits = (text: string): string =>
  text.replace(RUN, (_all, before: string, run: string) => {
    const said = ARTICLE.test(run) ? run.slice(2) : run;
    return (
      before +
      (said === run ? '' : run.slice(0, 2)) +
      (isSaid(said) ? said.replace(ONE, (words) => String(numberOf(words))) : said)
    );
  });

const TWICE = new RegExp(
  `((?:${either(GOES_ON)})) (?=(?:${either(FRENCH.slice(10))})(?![A-Za-z])|dix(?:[ -](?:sept|huit|neuf))?(?![A-Za-z]))`,
  'gi',
);

/** The other meaning, where a space leaves two: « soixante dix » is 70, or 60 then 10. */
export const saidApart = (text: string): string => text.replace(TWICE, '$1, ');

/** Two words at least, or one between digits: « deux 3 pièces » is no number. */
const isSaid = (run: string): boolean => (run.match(ONE)?.length ?? 0) > 1 || /^ *\d.*\d$/.test(run);

function numberOf(words: string): number {
  const [first = '', rest] = words.toLowerCase().split('mille');
  return rest === undefined ? underThousand(first) : 1_000 * (underThousand(first) || 1) + underThousand(rest);
}
function underThousand(words: string): number {
  const [first = '', rest] = words.split(/cents?/);
  return rest === undefined ? underHundred(first) : 100 * (underHundred(first) || 1) + underHundred(rest);
}
function underHundred(words: string): number {
  const said = words.replace(/^[ -]+|[ -]+$/g, '');
  const unit = Math.max(FRENCH.indexOf(said), ENGLISH.indexOf(said));
  if (unit >= 0) return unit;
  for (const [name, ten] of Object.entries(TENS)) {
    const begun = new RegExp(`^${name}${INNER}`).exec(said)?.[0];
    if (begun !== undefined) return ten + underHundred(said.slice(begun.length));
  }
  return 0;
}
