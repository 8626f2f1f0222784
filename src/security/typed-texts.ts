import { fc } from '#testing/drawn.ts';

/*
 * What people type in a box, with what they mean by it. The meaning is known first and written after: nothing here reads. No number or no day in a
 * list means that the text says none; two of them, that it may be taken in two ways. Nothing of the product is used.
 */
export interface Typed {
  text: string;
  /** Numbers that it may mean. */
  numbers: readonly number[];
  /** What they count, when it is said: « € », « h », « j ». */
  unit?: string;
  /** Days that it may mean, « AAAA-MM-JJ ». */
  days?: readonly string[];
}

const said = (text: string, ...numbers: number[]): Typed => ({ text, numbers });
const SPACES = [' ', '\u00a0', '\u202f', '\u2009', "'", '’'] as const;
const byThree = (whole: string, mark: string) => whole.replace(/\B(?=(...)+$)/g, mark);

/** An amount, in each ordinary way and in each way that has two meanings. */
const amount: fc.Arbitrary<Typed> = fc
  .record({
    cents: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 9_999_999 })),
    space: fc.constantFrom('', ...SPACES),
    mark: fc.constantFrom(',', '.'),
    minus: fc.constantFrom('', '', '', '-', '−', '–', '\u2011'),
    euros: fc.constantFrom('', '', '€', ' €', ' euros', ' EUR', '\u00a0€'),
    how: fc.constantFrom('juste', 'court', 'entier', 'points', 'virgules', 'milieu', 'devant', 'mots'),
  })
  .map(({ cents, space, mark, minus, euros, how }): Typed => {
    const units = Math.floor(cents / 100);
    const two = String(cents % 100).padStart(2, '0');
    const whole = String(units);
    const worth = (value: number) => (minus && value !== 0 ? -value : value);
    const unit = euros === '' ? {} : { unit: '€' };
    const of = (text: string, ...numbers: number[]): Typed => ({ text: minus + text, numbers: numbers.map(worth), ...unit });
    if (how === 'entier') return of(byThree(whole, space) + euros, units);
    if (how === 'court') return of(`${byThree(whole, space)}${mark}${two.charAt(0)}${euros}`, (cents - (cents % 10)) / 100);
    if (how === 'points') {
      // « 1.234 »: a thousand, or a little more than one.
      const twice = units >= 1_000 && units < 1_000_000;
      return of(byThree(whole, '.') + euros, units, ...(twice ? [units / 1_000] : []));
    }
    if (how === 'virgules') return of(`${byThree(whole, ',')}.${two}${euros}`, cents / 100);
    if (how === 'milieu') return { ...of(`${byThree(whole, space)} € ${two}`, cents / 100), unit: '€' };
    if (how === 'devant')
      return {
        ...of(`€ ${byThree(whole, space)}${mark}${two}`, cents / 100),
        unit: '€',
        text: `€ ${minus}${byThree(whole, space)}${mark}${two}`,
      };
    if (how === 'mots') return { ...of(`${byThree(whole, space)} euros et ${two} centimes`, cents / 100), unit: '€' };
    return of(`${byThree(whole, space)}${mark}${two}${euros}`, cents / 100);
  });

const small = fc.integer({ min: 0, max: 400 });
const two = fc.integer({ min: 10, max: 99 });
/** Letters drawn like digits, other digits, signs that are not seen. */
const drawn: fc.Arbitrary<Typed> = fc
  .tuple(
    fc.integer({ min: 0, max: 5_000 }),
    fc.constantFrom('O', 'o', 'l', 'I', 'arabe', 'large', 'persan', 'invisible', 'direction'),
  )
  .map(([value, as]) => {
    const text = String(value);
    const from = (zero: number) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    if (as === 'arabe') return said(from(0x660), value);
    if (as === 'persan') return said(from(0x6f0), value);
    if (as === 'large') return said(from(0xff10), value);
    if (as === 'invisible') return said([...text].join('\u200b'), value);
    if (as === 'direction') return said(`\u202a${text}\u202c`, value);
    return said(/[Oo]/.test(as) ? text.replace(/0/g, as) : text.replace(/1/g, as), value);
  });

/** Several numbers, fractions, powers: none of them is one number to be taken. */
const several: fc.Arbitrary<Typed> = fc
  .tuple(small, two, fc.constantFrom(' et ', ' ou ', '/', ' + ', ' à ', ' ', '\n', ';', ' puis ', '-', ' x ', '\t', ':'))
  .map(([one, other, by]) => said(`${one}${by}${other}`));
const odd: fc.Arbitrary<Typed> = fc.constantFrom(
  ...[
    '12²',
    '1/2',
    '12½',
    '1e3',
    '0x10',
    '12,',
    ',5',
    '.',
    ',',
    '€',
    '-',
    '--5',
    '1..5',
    '1,2,3',
    '12 34 56',
    '5 000 00',
    '1 23',
    '%',
    '?',
    'n/a',
    'x',
  ].map((text) => said(text)),
  said('douze', 12),
  said('cent vingt', 120),
  said('zéro', 0),
  said('rien', 0),
  said('néant', 0),
  said('Null'),
  said('undefined'),
  said('NaN'),
  said('true'),
  said('1,5 k€', 1500),
  said('1.234', 1234, 1.234),
  said('1,234', 1234, 1.234),
);
/** What is counted, said with the number. */
const counted: fc.Arbitrary<Typed> = fc
  .tuple(
    small,
    fc.constantFrom(
      [' h', 'h'],
      ['h', 'h'],
      [' heures', 'h'],
      [' jours', 'j'],
      ['j', 'j'],
      [' mois', 'm'],
      [' km', 'km'],
      [' %', '%'],
    ),
  )
  .map(([value, [word = '', unit = '']]) => ({ text: `${value}${word}`, numbers: [value], unit }));
const hours: fc.Arbitrary<Typed> = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    two.filter((minutes) => minutes < 60),
    fc.constantFrom('h', ' h ', ':', 'H'),
  )
  .map(([h, m, by]) => ({ text: `${h}${by}${m}`, numbers: [h + m / 60], unit: 'h' }));

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const SHORT = ['janv.', 'fév', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'aout', 'sept', 'oct.', 'nov', 'DEC'];
const pad = (value: number) => String(value).padStart(2, '0');
/** A day as people write it, impossible ones included. */
const day: fc.Arbitrary<Typed> = fc
  .record({
    y: fc.integer({ min: 1930, max: 2030 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
    by: fc.constantFrom('/', '-', '.', ' ', '\u2011', '\u00a0', ' / '),
    how: fc.constantFrom(
      'nombres',
      'deux',
      'iso',
      'iso-barres',
      'nom',
      'court',
      'semaine',
      'colle',
      'annee-courte',
      'americain',
      'arabe',
      'sans-annee',
      'sans-jour',
    ),
  })
  .map(({ y, m, d, by, how }): Typed => {
    const exists = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
    const days = exists ? [`${y}-${pad(m)}-${pad(d)}`] : [];
    const of = (text: string, meant: readonly string[] = days, ...numbers: number[]): Typed => ({ text, numbers, days: meant });
    const name = MONTHS[m - 1] ?? '';
    const first = d === 1 ? '1er' : String(d);
    if (how === 'nombres') return of(`${d}${by}${m}${by}${y}`);
    if (how === 'deux') return of(`${pad(d)}${by}${pad(m)}${by}${y}`);
    if (how === 'iso') return of(`${y}-${pad(m)}-${pad(d)}`);
    if (how === 'iso-barres') return of(`${y}/${pad(m)}/${pad(d)}`);
    if (how === 'nom') return of(`${first} ${name} ${y}`);
    if (how === 'court') return of(`${d} ${SHORT[m - 1] ?? ''} ${y}`);
    if (how === 'semaine') return of(`le mardi ${d} ${name.toUpperCase()} ${y}`);
    if (how === 'colle') return of(`${pad(d)}${pad(m)}${y}`, days, Number(`${pad(d)}${pad(m)}${y}`));
    if (how === 'annee-courte') return of(`${pad(d)}/${pad(m)}/${String(y).slice(2)}`);
    // In French, the day comes first.
    if (how === 'americain') return of(`${pad(m)}/${pad(d)}/${y}`, d > 12 ? days : [`${y}-${pad(d)}-${pad(m)}`]);
    if (how === 'arabe') return of(`${d}/${m}/${y}`.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))));
    return how === 'sans-annee' ? of(`${d} ${name}`, []) : of(`${name} ${y}`, []);
  });

/** Numbers that name something: kept sign for sign, and no amount. */
const named: fc.Arbitrary<Typed> = fc.constantFrom(
  ...[
    '06 39 98 01 02',
    '+33 6 39 98 01 02',
    '06.39.98.01.02',
    '0033639980102',
    '06‑39‑98‑01‑02',
    'AB-123-CD',
    'ab 123 cd',
    'AB123CD',
    '1234 AB 75',
    '2024AB12345',
    'FR76 0000 0000 0022 2222 2222 262',
    'FR76-0000-0000-0022-2222-2222-262',
    '2 92 02 00 045 112 08',
    'DTR-202611-482913',
    '400999N',
    '000PE00412',
    'nadia.exemple@courrier.test',
    'NADIA@Courrier.TEST',
    'VF7SXHMZ6AW512345',
    'D1106',
    'N° 12',
    'n°12',
    'Bar du Port',
    'Mme O’Neil',
    'Null',
    '14 bis',
    'Exempleville 00120',
  ].map((text) => said(text)),
  said('00120', 120),
  said('00 120', 120),
  said('0001202', 1202),
);

/** Anything that somebody may type. */
export const typed: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 5, arbitrary: amount },
  { weight: 4, arbitrary: day },
  drawn,
  several,
  odd,
  counted,
  hours,
  named,
);
