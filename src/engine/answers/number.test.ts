import { expect, test } from 'vitest';
import { fc } from '#testing/drawn.ts';
import { amount, whole } from './answer.ts';
import { readEuros } from './number.ts';

const euros = amount({ negatif: true, max: 10_000_000 });
const read = (saisie: string) => {
  const said = euros(saisie);
  return said.ok ? said.valeur : said.raison;
};

test.each<[string, number]>([
  ['1 234,50', 1234.5],
  ['1 234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1,234.50', 1234.5],
  ["1'234.50", 1234.5],
  ['1’234,50 €', 1234.5],
  ['1234,5', 1234.5],
  ['1 234 567,89', 1234567.89],
  ['1.234.567', 1234567],
  ['12 euros 50', 12.5],
  ['12€50', 12.5],
  ['12 € 50 centimes', 12.5],
  ['12 euros et 50 centimes', 12.5],
  ['12 EUROS ET 5 CENTIMES', 12.05],
  ['1 824 € 05', 1824.05],
  ['50 centimes', 0.5],
  ['5 cts', 0.05],
  ['€ 12,50', 12.5],
  ['EUR 12.50', 12.5],
  ['12,50EUR', 12.5],
  ['12 euros', 12],
  ['1 euro', 1],
  ['12 , 50', 12.5],
  [' 912 ', 912],
  ['0', 0],
  ['0,00 €', 0],
  ['-0', 0],
  ['−12,50', -12.5],
  ['- 12 € 50', -12.5],
  ['‑12', -12],
  ['1\u00a0234,50\u00a0€', 1234.5],
  ['1\u202f234,50\u202f€', 1234.5],
  ['\u202a1234,50\u202c', 1234.5],
  ['12\u200b34,50', 1234.5],
  ['١٢٣٤,٥٠', 1234.5],
  ['١٬٢٣٤٫٥٠', 1234.5],
  ['１２３４．５０', 1234.5],
  ['12\n', 12],
  ['\u202e05,21', 12.5],
])('« %s » : %d euros', (saisie, valeur) => {
  expect(read(saisie)).toBe(valeur);
});

test.each([
  ['12 34', 'espaces'],
  ['1 23', 'espaces'],
  ['1 2345', 'espaces'],
  ['12 50 €', 'espaces'],
  ['0 123', 'espaces'],
  ['1.234', 'deux façons'],
  ['1,234', 'deux façons'],
  ['1,234 €', 'deux façons'],
  ['0,500', 'Deux chiffres au plus'],
  ['1 234,567', 'Deux chiffres au plus'],
  ['12 € 5', 'Combien de centimes'],
  ['12€500', 'Combien de centimes'],
  ['12,50 € 30', 'Combien de centimes'],
  ['1.234 € 50', 'deux façons'],
  ['150 centimes', 'des chiffres'],
  ['12 cent', 'des chiffres'],
  ['douze euros cinquante', 'des chiffres'],
  ['1,5 k€', 'des chiffres'],
  ['1e3', 'des chiffres'],
  ['12OO', 'des chiffres'],
  ['12 euros 50 euros', 'des chiffres'],
  ['12²', 'ne se lit pas'],
  ['12½', 'ne se lit pas'],
  ['1\t234', 'ne se lit pas'],
  ['12\n34', 'ne se lit pas'],
  ['12,', 'ne se lit pas'],
  [',50', 'ne se lit pas'],
  ['12,50,', 'ne se lit pas'],
  ['1.2.3', 'ne se lit pas'],
  ['1.234.56', 'ne se lit pas'],
  ['1,234,50', 'ne se lit pas'],
  ['12-50', 'ne se lit pas'],
  ['12/50', 'ne se lit pas'],
  ['12:50', 'ne se lit pas'],
  ['--12', 'ne se lit pas'],
  ['12+12', 'ne se lit pas'],
  ['€', 'ne se lit pas'],
  ['', 'Écrivez un montant'],
  ['\u200b', 'Écrivez un montant'],
  ['99999999999999999999999 € 50', 'très grand'],
])('« %s » : une question (%s)', (saisie, words) => {
  expect(read(saisie)).toEqual(expect.stringContaining(words));
});

/** Every ordinary way to write an amount. The amount is known first, and written after: nothing here reads. */
const written = fc
  .record({
    cents: fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 999_999_999 })),
    groups: fc.constantFrom('', ' ', '\u00a0', '\u202f', "'", '’'),
    comma: fc.constantFrom(',', '.'),
    sign: fc.constantFrom('', '€', ' €', ' euros', '\u00a0EUR', ' Euro'),
    middle: fc.constantFrom('€', ' € ', ' euros ', ' euros et ', 'EUR', ' eur '),
    last: fc.constantFrom('', ' centimes', ' cts', 'c'),
    how: fc.constantFrom('comma', 'short', 'middle', 'first', 'whole', 'continental', 'english'),
    negative: fc.boolean(),
  })
  .map(({ cents, groups, comma, sign, middle, last, how, negative }) => {
    const whole = String(Math.floor(cents / 100));
    const two = String(cents % 100).padStart(2, '0');
    const by = (mark: string) => whole.replace(/\B(?=(...)+$)/g, mark);
    const minus = negative && cents > 0 ? '-' : '';
    const value = (worth: number) => (minus ? -worth : worth) / 100;
    if (how === 'whole') return { text: `${minus}${by(groups)}${sign}`, value: value(cents - (cents % 100)) + 0 };
    if (how === 'middle') return { text: `${minus}${by(groups)}${middle}${two}${last}`, value: value(cents) };
    if (how === 'first') return { text: `€ ${minus}${by(groups)}${comma}${two}`, value: value(cents) };
    if (how === 'continental') return { text: `${minus}${by('.')},${two}${sign}`, value: value(cents) };
    if (how === 'english') return { text: `${minus}${by(',')}.${two}${sign}`, value: value(cents) };
    const decimals = how === 'short' ? two.replace(/0$/, '') : two;
    return decimals === ''
      ? { text: `${minus}${by(groups)}${sign}`, value: value(cents) }
      : { text: `${minus}${by(groups)}${comma}${decimals}${sign}`, value: value(cents) };
  });

test('toute façon ordinaire d’écrire un montant donne ce montant, au centime', () => {
  fc.assert(
    fc.property(written, ({ text, value }) => {
      expect([text, read(text)]).toEqual([text, value || 0]);
    }),
    { numRuns: 5_000 },
  );
});

test('les signes que l’on ne voit pas, les autres chiffres et les espaces insécables n’y changent rien', () => {
  const unseen = fc.constantFrom('\u200b', '\u200e', '\u202a', '\u2066', '\u00ad', '\ufeff', '\u2060', '\u034f', '\ufe0f');
  const zero = fc.constantFrom(0x660, 0x6f0, 0x966, 0x9e6, 0xff10, 0x1d7d8);
  fc.assert(
    fc.property(written, zero, fc.array(fc.tuple(fc.nat(30), unseen), { maxLength: 4 }), ({ text, value }, start, marks) => {
      const other = text.replace(/\d/g, (digit) => String.fromCodePoint(start + Number(digit))).replace(/ /g, '\u2007');
      const signs = [...other];
      for (const [at, mark] of marks) signs.splice(at, 0, mark);
      expect([text, read(signs.join(''))]).toEqual([text, value || 0]);
    }),
    { numRuns: 2_000 },
  );
});

/**
 * Every amount that a person may mean by digits and separators, written without the reader: each separator is tried as one between
 * groups and as the one before the decimals. « 1.234 » has two meanings, « 12 34 » none.
 */
function meanings(text: string): Set<number> {
  const found = new Set<number>();
  const parts = text.split(/([ .,'])/);
  const digits = parts.filter((_part, rank) => rank % 2 === 0);
  const marks = parts.filter((_part, rank) => rank % 2 === 1);
  if (digits.some((part) => !/^\d+$/.test(part))) return found;
  const grouped = (groups: readonly string[], between: readonly string[]) =>
    groups.length === 1 ||
    (/^[1-9]\d{0,2}$/.test(groups[0] ?? '') &&
      groups.slice(1).every((group) => group.length === 3) &&
      new Set(between).size === 1);
  if (grouped(digits, marks)) found.add(Number(digits.join('')));
  const mark = marks.at(-1);
  const before = marks.slice(0, -1);
  if ((mark === ',' || mark === '.') && !before.includes(mark) && grouped(digits.slice(0, -1), before))
    found.add(Number(`${digits.slice(0, -1).join('')}.${digits.at(-1)}`));
  return found;
}

test('ce que l’on comprend est la seule chose que l’on puisse vouloir dire', () => {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.stringMatching(/^\d{1,4}$/) },
    { weight: 4, arbitrary: fc.constantFrom(' ', '.', ',', "'") },
  );
  let understood = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), (pieces) => {
      const text = pieces.join('');
      const said = readEuros(text);
      if (!said.ok) return;
      understood += 1;
      // A space beside the comma changes nothing: « 12, 50 ».
      expect([text, ...meanings(text.replace(/ ?([.,]) ?/g, '$1').trim())]).toEqual([text, said.valeur]);
    }),
    { numRuns: 20_000 },
  );
  expect(understood).toBeGreaterThan(2_000);
});

test('aucun texte fait de chiffres, de mots et de signes ne donne un nombre où un chiffre a changé de place', () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        '12',
        '5',
        '50',
        '1',
        '234',
        ' ',
        '  ',
        ',',
        '.',
        '€',
        ' euros ',
        ' et ',
        'centimes',
        '-',
        '/',
        '\t',
        '½',
        'k',
        'e3',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(hostile, (text) => {
      const said = readEuros(text);
      if (!said.ok) return;
      // Written back to the cent, the digits are those that were typed, in their order.
      const typed = text.replace(/\D/g, '').replace(/^0+/, '');
      const cents = String(Math.abs(Math.round(said.valeur * 100)));
      const short = [typed, `${typed}0`, `${typed}00`, typed.replace(/(\d)$/, '0$1')].map((one) => one.replace(/^0+(?=.)/, ''));
      expect([text, short]).toEqual([text, expect.arrayContaining([cents])]);
    }),
    { numRuns: 20_000 },
  );
});

test('un nombre trop long pour être compté au centime est une question', () => {
  expect(readEuros('234502342345050234')).toMatchObject({ ok: false });
  expect(readEuros('0000000000000012,50')).toMatchObject({ ok: true, valeur: 12.5 });
});

test('un nombre entier ne se lit que s’il est entier, sans joindre deux nombres', () => {
  const hours = whole({ unite: 'heures' });
  const value = (saisie: string) => {
    const said = hours(saisie);
    return said.ok ? said.valeur : said.raison;
  };
  for (const [saisie, valeur] of [
    ['1 234', 1234],
    ['1234', 1234],
    ['12,00', 12],
    ['12.0 h', 12],
    ['١٢', 12],
    ['\u200e12', 12],
  ] as const)
    expect([saisie, value(saisie)]).toEqual([saisie, valeur]);
  for (const saisie of ['1 20', '12 13', '1.000', '12 h 30', '12h30', '12,5', '1/2', '12\n13'])
    expect([saisie, value(saisie)]).toEqual([saisie, expect.any(String)]);
});
