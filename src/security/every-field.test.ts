import { env } from 'node:process';
import { expect, test } from 'vitest';
import type { FactSpec } from '#engine/flow/flow.ts';
import { portals } from '#portals/index.ts';
import type { Valeur } from '#schema/evenement.ts';
import { fc } from '#testing/drawn.ts';
import { type Typed, typed } from './typed-texts.ts';

/*
 * For any text, in any field of any démarche of any portal: the value read is the one that a person means, or a question; never another value. A
 * fact has one reader, whatever the presentation that asks it.
 */
interface Asked {
  name: string;
  spec: FactSpec;
}
const FIELDS: readonly Asked[] = portals.flatMap((portal) =>
  Object.values(portal.flows).flatMap((flow) =>
    Object.entries(flow.facts).map(([fait, spec]) => ({ name: `${portal.id} ${flow.id} ${fait}`, spec })),
  ),
);

/** What a field counts: its own question says it. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['€', /montant/],
  ['h', /heures/],
  ['j', /jours/],
  ['m', /mois/],
  ['km', /kilom/],
];
function unitOf({ parse }: FactSpec): string | undefined {
  // A box that may stay empty asks nothing then.
  const asked = ['', '1.2.3'].flatMap((text) => {
    const read = parse(text);
    return read.ok ? [] : [read.raison];
  });
  return WORDS.find(([, word]) => word.test(asked[0] ?? ''))?.[0];
}

/** Letters and digits alone, as they are seen: other digits are the same, signs that are not seen are nothing. */
const OTHER_ZEROS = [0x660, 0x6f0, 0xff10];
const bare = (text: string): string =>
  Array.from(text.normalize('NFC'), (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = OTHER_ZEROS.find((one) => code >= one && code <= one + 9);
    return zero === undefined ? sign : String(code - zero);
  })
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    .join('')
    .toLowerCase();
const asPhone = (text: string): string => bare(text).replace(/^(?:00)?33/, '0');

/** Is this value what was meant? */
function isMeant(valeur: Valeur, { text, numbers, unit, days }: Typed, spec: FactSpec): boolean {
  if (typeof valeur === 'number')
    return numbers.length === 1 && numbers[0] === valeur && (unit === undefined || unit === unitOf(spec));
  if (typeof valeur === 'boolean') return text === String(valeur);
  if (typeof valeur !== 'string') return valeur.join() === text.split(',').filter(Boolean).join();
  const [, hour, minutes] = /^(\d\d):(\d\d)$/.exec(valeur) ?? [];
  // « 10.30 » in the box of an hour is half past ten.
  if (hour !== undefined)
    return (
      bare(valeur) === bare(text).padStart(4, '0') || Math.abs(Number(hour) + Number(minutes) / 60 - (numbers[0] ?? -1)) < 0.001
    );
  if (spec.secret && /^empreinte-[0-9a-f]{4}$/.test(valeur)) return true;
  if (/^\d{4}-\d\d-\d\d$/.test(valeur) && days !== undefined && valeur !== text.trim()) return days.includes(valeur);
  return bare(valeur) === bare(text) || bare(valeur) === asPhone(text);
}

test('chaque champ de chaque démarche : la valeur lue est celle que l’on veut dire, ou une question', () => {
  const understood = new Map<string, number>();
  fc.assert(
    fc.property(typed, (one) => {
      for (const { name, spec } of FIELDS) {
        const read = spec.parse(one.text);
        if (!read.ok) {
          expect([name, one.text, read.raison]).toEqual([name, one.text, expect.stringMatching(/^\p{Lu}.*[.?]$/su)]);
          continue;
        }
        const kind = typeof read.valeur;
        understood.set(kind, (understood.get(kind) ?? 0) + 1);
        expect([name, one.text, read.valeur, isMeant(read.valeur, one, spec)]).toEqual([name, one.text, read.valeur, true]);
      }
    }),
    { numRuns: env.LONGUES ? 1_500 : 500 },
  );
  // The readers did read: a test in which all is refused says nothing.
  expect(understood.get('number')).toBeGreaterThan(1_000);
  expect(understood.get('string')).toBeGreaterThan(1_000);
});

test('un jour impossible n’est lu nulle part, un jour possible l’est de chaque façon ordinaire', () => {
  const days = FIELDS.filter(({ spec }) => {
    const read = spec.parse('3 9 2026');
    return read.ok && read.valeur === '2026-09-03';
  });
  expect(days.length).toBeGreaterThan(5);
  for (const { name, spec } of days) {
    for (const text of [
      '3/9/2026',
      '03-09-2026',
      '2026-09-03',
      '3 septembre 2026',
      'jeudi 3 sept. 2026',
      '٣/٩/٢٠٢٦',
      '03092026',
      '3\u00a09\u00a02026',
    ])
      expect([name, text, spec.parse(text)]).toEqual([name, text, { ok: true, valeur: '2026-09-03' }]);
    for (const text of ['31/9/2026', '30/02/2026', '29/2/2026', '0/9/2026', '3/13/2026', '3/9/26', '3/9', '9/2026'])
      expect([name, text, spec.parse(text).ok]).toEqual([name, text, false]);
  }
});

test('chaque montant se lit de chaque façon ordinaire, et un montant à deux sens est une question', () => {
  const amounts = FIELDS.filter(({ spec }) => unitOf(spec) === '€');
  expect(amounts.length).toBeGreaterThan(10);
  for (const { name, spec } of amounts) {
    for (const text of [
      '1 234,50',
      '1\u202f234,50 €',
      '1.234,50',
      '1,234.50',
      '1 234.5',
      '1234,5 euros',
      '1234 euros 50',
      '1234€50',
      "1'234,50",
      '١٢٣٤,٥٠',
      '１２３４,５０',
    ])
      expect([name, text, spec.parse(text)]).toEqual([name, text, { ok: true, valeur: 1234.5 }]);
    for (const text of [
      '1.234',
      '1,234',
      '12 34',
      '12 € 5',
      '12 et 13',
      '12OO',
      'l2',
      '1 23',
      '12/50',
      '12,5,0',
      'douze',
      '1,5 k€',
    ])
      expect([name, text, spec.parse(text).ok]).toEqual([name, text, false]);
  }
});
