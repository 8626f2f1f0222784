import { expect, test } from 'vitest';
import { fc } from '#testing/drawn.ts';
import { growth, IN_PROPORTION } from '#testing/growth.ts';
import { mayBecomeTooReal, tooRealIn } from './fictif.ts';
import { ibanIsValid, looksLikeRealIban } from './iban.ts';
import { nirKey } from './nir.ts';

/* Whole kinds of numbers, at random. Three hundred writings one by one: security/writings.test.ts. */
/** Half of them hold the beginnings of fictional numbers, or of days: the pieces that hide a number rather than dress it. */
const digits = (count: number) =>
  fc.oneof(
    fc.stringMatching(new RegExp(`^\\d{${count}}$`)),
    fc
      .array(fc.constantFrom('0639980', '019900', '00000', '000', '00', '33', '20', '19', '12', '1', '2', '3', '7', '85', '9'), {
        minLength: count,
        maxLength: count,
      })
      .map((pieces) => pieces.join('').slice(0, count)),
  );
const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'));
/** A NIR as our accounts have it: department 00. */
const fictionalNir = fc
  .tuple(fc.constantFrom('1', '2'), digits(2), month, digits(6))
  .map(([sexe, annee, mois, ordre]) => `${sexe}${annee}${mois}00${ordre}`);
const department = fc.integer({ min: 1, max: 95 }).map((one) => String(one).padStart(2, '0'));
const realNir = fc
  .tuple(fc.constantFrom('1', '2', '7', '8'), digits(2), month, department, digits(6))
  .map((parts) => parts.join(''));
const realPhone = digits(9)
  .map((nine) => `0${nine}`)
  .filter((one) => /^0[1-9]/.test(one) && !/^(063998|019900)/.test(one));
const grouped = (nir: string, by: string) =>
  nir.replace(/^(.)(..)(..)(..)(...)(...)/, `$1${by}$2${by}$3${by}$4${by}$5${by}$6${by}`);
const keyOfIban = (bban: string) =>
  Array.from({ length: 98 }, (_, key) => `FR${String(key).padStart(2, '0')}${bban}`).find(ibanIsValid) ?? '';
const around = fc.constantFrom<[string, string]>(
  ['', ''],
  ['Mon numéro est ', '.'],
  ['(', ') 12 rue Inventée'],
  ['n°', ', merci'],
  ['NIR', ''],
  ['le 3 novembre : ', ' et 1 824,80 €'],
);
const separator = fc.constantFrom('', ' ', '\u00a0', '-', '.', '/', '_', '·', '–', '\u2011', '\u200b', ' - ');
/** Digits of another script, signs that are not seen: what dresses a number without hiding it. */
const dress = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7d8 + Number(digit))),
  (text) => text.replace(/(\d)/g, '$1\u200e'),
  (text) => `\u202a${text}\u202c`,
);

test('aucun NIR fictif n’alarme, avec ou sans clé, groupé ou non, seul ou dans une phrase', () => {
  fc.assert(
    fc.property(fictionalNir, fc.boolean(), separator, dress, around, (nir, key, by, as, [before, after]) => {
      const whole = key ? nir + nirKey(nir) : nir;
      const text = before + as(grouped(whole, by)) + after;
      expect([text, tooRealIn(text), mayBecomeTooReal(text)]).toEqual([text, undefined, false]);
    }),
    { numRuns: 3_000 },
  );
});

test('aucun IBAN fictif (code banque 00000) n’alarme', () => {
  fc.assert(
    fc.property(digits(18), separator, around, (rest, by, [before, after]) => {
      const iban = keyOfIban(`00000${rest}`);
      const text = before + iban.replace(/(.{4})(?=.)/g, `$1${by}`) + after;
      expect(looksLikeRealIban(iban)).toBe(false);
      expect([text, tooRealIn(text)]).toEqual([text, undefined]);
    }),
    { numRuns: 2_000 },
  );
});

test('aucun montant, jour, code, téléphone fictif ni numéro d’allocataire n’alarme', () => {
  const amount = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2));
  const day = fc
    .date({ min: new Date('1920-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const phone = fc.tuple(fc.constantFrom('06 39 98', '01 99 00'), digits(2), digits(2)).map((parts) => parts.join(' '));
  const harmless = fc.oneof(
    amount,
    amount.map((one) => one.replace('.', ',')),
    day,
    day.map((one) => one.split('-').reverse().join('/')),
    digits(6),
    digits(7),
    phone,
  );
  fc.assert(
    fc.property(
      harmless,
      around.filter(([before]) => !/NIR|\(/.test(before)),
      (text, [before, after]) => {
        const whole = before + text + after;
        expect([whole, tooRealIn(whole), mayBecomeTooReal(whole)]).toEqual([whole, undefined, false]);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('tout NIR possible est reconnu, quels que soient sa clé, ses séparateurs, ses chiffres et ce qui l’entoure', () => {
  fc.assert(
    fc.property(
      realNir,
      fc.constantFrom('', 'juste', 'fausse'),
      separator,
      dress,
      around,
      (nir, key, by, as, [before, after]) => {
        const ending = { '': '', juste: nirKey(nir), fausse: String(99 - Number(nirKey(nir))).padStart(2, '0') }[key];
        const text = before + as(grouped(nir + ending, by)) + after;
        expect([text, tooRealIn(text), mayBecomeTooReal(text)]).toEqual([text, 'nir', true]);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('tout téléphone de France est reconnu, sauf ceux de la fiction', () => {
  fc.assert(
    fc.property(realPhone, separator, dress, around, (phone, by, as, [before, after]) => {
      const text = before + as(phone.replace(/(..)(?=.)/g, `$1${by}`)) + after;
      expect([text, tooRealIn(text), mayBecomeTooReal(text)]).toEqual([text, 'telephone', true]);
    }),
    { numRuns: 2_000 },
  );
});

/** What people write between the groups of a number: letters, or the name of a sign. */
const joint = fc.constantFrom('x', 'a', 'B', ' b ', 'h', 'et', 'zz', ' tiret ', ' point ', '-k-', '<b>', '&nbsp;');
const joined = (groups: readonly string[], by: readonly string[]) =>
  groups.map((group, rank) => group + (rank === groups.length - 1 ? '' : (by[rank % by.length] ?? ''))).join('');
// « 1h06 x 12 » begins with an hour; « 1h06h12 » does not.
const joints = fc.array(joint, { minLength: 1, maxLength: 4 }).filter((by) => new Set(by).size === 1 || !by.includes('h'));
const byTwo = (phone: string) => phone.match(/../g) ?? [];
const asNir = (nir: string) => grouped(nir, ' ').trim().split(' ');

test('des lettres entre les chiffres ne cachent ni un NIR, ni un téléphone', () => {
  fc.assert(
    fc.property(realNir, realPhone, joints, dress, around, (nir, phone, by, as, [before, after]) => {
      for (const [kind, groups] of [
        ['nir', asNir(nir)],
        ['telephone', byTwo(phone)],
      ] as const) {
        const text = before + as(joined(groups, by)) + after;
        expect([text, tooRealIn(text), mayBecomeTooReal(text)]).toEqual([text, kind, true]);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('les mêmes lettres entre des chiffres fictifs n’alarment pas', () => {
  const fictionalPhone = fc.tuple(fc.constantFrom('063998', '019900'), digits(4)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fictionalNir,
      fictionalPhone,
      joints.filter((by) => !by.includes('h')),
      around,
      (nir, phone, by, [before, after]) => {
        for (const groups of [asNir(nir), byTwo(phone)]) {
          const text = before + joined(groups, by) + after;
          expect([text, tooRealIn(text)]).toEqual([text, undefined]);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test('O pour 0 et l pour 1 ne cachent ni un NIR, ni un téléphone', () => {
  const drawn = fc.tuple(fc.constantFrom('O', 'o', '0'), fc.constantFrom('l', 'I', '1'));
  fc.assert(
    fc.property(realNir, realPhone, drawn, fc.constantFrom('', ' ', '-', '.'), (nir, phone, [zero, one], by) => {
      // Letters alone are no number.
      fc.pre(/[2-9]\d?$/.test(nir) && /[2-9]\d?$/.test(phone));
      const as = (text: string) => text.replace(/0/g, zero).replace(/1/g, one);
      expect([nir, tooRealIn(`n° ${as(grouped(nir, by))}.`)]).toEqual([nir, 'nir']);
      expect([phone, tooRealIn(`n° ${as(byTwo(phone).join(by))}.`)]).toEqual([phone, 'telephone']);
    }),
    { numRuns: 2_000 },
  );
});

test('des heures, des jours, des rangs et des quantités dans une phrase n’alarment pas', () => {
  const two = fc.integer({ min: 0, max: 59 }).map((one) => String(one).padStart(2, '0'));
  const hour = fc.integer({ min: 0, max: 23 }).map(String);
  const said = fc.oneof(
    fc.tuple(hour, two).map(([h, m]) => `${h}h${m}`),
    fc.tuple(hour, two).map(([h, m]) => `${h.padStart(2, '0')} h ${m}`),
    hour.map((h) => `${h} h`),
    fc.integer({ min: 1, max: 31 }).map(String),
    fc.integer({ min: 1, max: 31 }).map((day) => `${day}e`),
    fc.integer({ min: 1, max: 300 }).map((count) => `${count} kg`),
    fc.tuple(fc.integer({ min: 1, max: 99 }), two).map(([m, cm]) => `${m} m ${cm}`),
    fc.constantFrom('AB-123-CD', '1234 AB 75', '2024AB12345', '400999N', '912,40 €', '12/11/2026', 'D1106'),
  );
  fc.assert(
    fc.property(
      fc.array(said, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(' et ', ' à ', ', ', ' ou de ', ' puis '),
      (all, by) => {
        const text = `De ${all.join(by)}.`;
        expect([text, tooRealIn(text)]).toEqual([text, undefined]);
      },
    ),
    { numRuns: 5_000 },
  );
});

test('un métier du ROME entre une longueur et une plaque n’alarme pas', () => {
  expect(tooRealIn('De 1 m 01, D1106, 1234 AB 75, 0h00.')).toBeUndefined();
  expect(tooRealIn('Mon 06, c’est le 12 34 56 78.')).toBe('telephone');
});

test('pendant la frappe, rien d’un vrai numéro n’est plus noté à son neuvième chiffre', () => {
  const number = fc.oneof(
    fc.tuple(realNir, digits(2)).map(
      ([nir, key]) =>
        (by: string) =>
          grouped(nir + key, by),
    ),
    realPhone.map((phone) => (by: string) => phone.replace(/(..)(?=.)/g, `$1${by}`)),
    fc
      .tuple(fc.constantFrom('4', '5', '3'), digits(15))
      .map((parts) => (by: string) => parts.join('').replace(/(.{4})(?=.)/g, `$1${by}`)),
  );
  fc.assert(
    fc.property(number, separator, dress, around, (written, by, as, [before]) => {
      let digitsSeen = 0;
      let typed = before;
      for (const sign of as(written(by))) {
        typed += sign;
        if (/\p{Nd}/u.test(sign)) digitsSeen += 1;
        if (digitsSeen > 8) expect([typed, mayBecomeTooReal(typed)]).toEqual([typed, true]);
      }
    }),
    { numRuns: 300 },
  );
});

test('pendant la frappe, un numéro fictif est gardé signe après signe ; un vrai écrit à sa suite ne l’est pas', () => {
  for (const number of [
    'FR76 0000 0000 0088 8888 8888 854',
    'FR7600000000008888888888854',
    '2 92 02 00 045 112 08',
    '292020004511208',
    '06 39 98 01 02',
    '+33 6 39 98 01 02',
    '0000 0000 0000 0000',
    '1 824,80',
    '99999,99',
    '03/11/2026',
    '2026-11-03',
  ])
    for (let rank = 1; rank <= number.length; rank += 1) {
      const typed = number.slice(0, rank);
      expect([typed, mayBecomeTooReal(typed)]).toEqual([typed, false]);
    }
  expect(mayBecomeTooReal('FR76 0000 0000 0088 8888 8888 854 4970 1000 0000 0154')).toBe(true);
  expect(mayBecomeTooReal('FR76 0000 0 4970 1000 0000 0154')).toBe(true);
  expect(mayBecomeTooReal('2 92 02 00 045 112 08 4970 1000')).toBe(true);
});

test.for([
  ['', 'VF7zero-', ''],
  ['', '@ ', ''],
  ['', 'a', ''],
  ['', 'a-', 'é'],
  ['', '0', 'a'],
  ['connexion ', '!', 'a'],
  ['mon mot de passe Lucas', ' ', 'x'],
  ['mdp est', ' ', ''],
  ['', '1 85 05 ', ''],
  ['', '4111 ', ''],
  ['', 'FR76 3000 ', ''],
  ['', 'DE', ''],
  ['', '12 rue des x 6900 ', ''],
  ['', 'zero six ', ''],
])('un texte quatre fois plus long ne demande pas seize fois plus : %s%s…%s', async ([before = '', piece = '', after = '']) => {
  const made = (size: number) => before + piece.repeat(size / piece.length) + after;
  expect(await growth(made, 1_000, mayBecomeTooReal)).toBeLessThan(IN_PROPORTION);
});
