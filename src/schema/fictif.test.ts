import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeRealCard, looksLikeRealIban, looksLikeRealNir, mayBecomeTooReal, nirKey, whyTooReal } from './fictif.ts';
import { ibanIsValid } from './iban.ts';

const NIR = '185057800608491';
const why = (text: string) => whyTooReal(text) ?? 'gardé';

test.each([
  ['13 chiffres', '1850578006084'],
  ['avec sa clé', NIR],
  ['comme sur une carte', '1 85 05 78 006 084 91'],
  ['avec des tirets', '1-85-05-78-006-084-91'],
  ['avec des points', '1.85.05.78.006.084'],
  ['avec une barre avant la clé', '1 85 05 78 006 084 / 91'],
  ['avec des espaces insécables', '1\u00a085\u202f05\u00a078\u202f006\u00a0084\u00a091'],
  ['groupé autrement', '185 0578 006 084 91'],
  ['en chiffres larges', '１８５０５７８００６０８４'],
  ['en chiffres arabes', '١٨٥٠٥٧٨٠٠٦٠٨٤'],
  ['avec un signe invisible au milieu', '18505\u200b78006084'],
  ['de Corse', '1 85 05 2A 006 084 35'],
  ['dans une phrase', 'Mon numéro est le 1 85 05 78 006 084 91, merci.'],
  ['dans une phrase, sans la clé, avant un autre nombre', 'le 1 85 05 78 006 084 12 rue des Lilas'],
  ['collé à de la ponctuation', 'Nadia (n°1850578006084), née le 3'],
  ['à côté d’un numéro fictif', '1 85 05 00 006 084 et 1 85 05 78 006 084'],
])('un numéro de sécurité sociale possible est reconnu : %s', (_how, text) => {
  expect(why(text)).toContain('sécurité sociale');
});

test.each([
  ['un département de métropole', '2990131555444', true],
  ['la Corse', '185052B006084', true],
  ['l’outre-mer', '1850597406084', true],
  ['le département 00', '1850500006084', false],
  ['un mois impossible', '1851378006084', false],
  ['un premier chiffre impossible', '3850578006084', false],
  ['une clé fausse', '185057800608437', false],
  ['14 chiffres', '18505780060843', false],
])('looksLikeRealNir : %s', (_what, digits, real) => {
  expect(looksLikeRealNir(digits)).toBe(real);
});

test.each([
  ['français', 'FR7630006000011234567890189'],
  ['par quatre', 'FR76 3000 6000 0112 3456 7890 189'],
  ['en minuscules', 'fr76 3000 6000 0112 3456 7890 189'],
  ['dans une phrase', 'Versez sur FR76 3000 6000 0112 3456 7890 189 avant le 5.'],
  ['allemand', 'DE89370400440532013000'],
  ['belge, dans une phrase', 'mon compte : BE68 5390 0754 7034.'],
  ['portugais', 'PT50 0002 0123 1234 5678 9015 4'],
  ['marocain', 'MA64 011 519 0000012050005349 21'],
])('un IBAN qui pourrait exister est reconnu : %s', (_how, text) => {
  expect(why(text)).toContain('IBAN');
});

test.each([
  ['Visa', '4111 1111 1111 1111'],
  ['Mastercard', '5555555555554444'],
  ['American Express', '3782 822463 10005'],
  ['dans une phrase', 'ma carte 4970-1000-0000-0154 expire en 03/27'],
  ['Maestro', '6759649826438453'],
])('une carte bancaire est reconnue par sa clé de Luhn : %s', (_how, text) => {
  expect(why(text)).toContain('carte bancaire');
});

test('une carte dont la clé est fausse, un IBAN dont la clé est fausse et une clé de NIR fausse ne sont à personne', () => {
  for (const text of ['4111 1111 1111 1112', 'FR76 3000 6000 0112 3456 7890 188', '185057800608437'])
    expect(why(text)).toBe('gardé');
});

test.each([
  '1234.56',
  '1 824,80 €',
  '912,40',
  '2026-11-03',
  '3 11 2026',
  '03/11/2026 et 04/11/2026',
  '123456',
  'Votre code est : 482913',
  '06 39 98 01 02',
  '01 99 00 12 34, 06 39 98 01 02, 06 39 98 01 03',
  '0612345',
  'Boulangerie du Port',
  '1071,85 1043,20 1043,20',
  '1071.85 1043.20 1043.20 1071.85',
  '12 rue Inventée, 00000 Exempleville',
  'DTR-202611-482913',
  'declaration-trimestrielle:2026-11',
  'caf:declaration-trimestrielle/ressources',
  'de 12 à 14 heures, du 12 au 14',
  '2026-08/nadia/boulangerie',
])('rien à dire de « %s »', (text) => {
  expect(why(text)).toBe('gardé');
});

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'));
/** A NIR as our accounts have it: department 00. */
const fictionalNir = fc
  .tuple(fc.constantFrom('1', '2'), digits(2), month, digits(6))
  .map(([sexe, annee, mois, ordre]) => `${sexe}${annee}${mois}00${ordre}`);
const spacedNir = (nir: string) => nir.replace(/^(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6 ').trim();
const keyOfIban = (bban: string) =>
  Array.from({ length: 98 }, (_, key) => `FR${String(key).padStart(2, '0')}${bban}`).find(ibanIsValid) ?? '';
const around = fc.constantFrom<[string, string]>(
  ['', ''],
  ['Mon numéro est ', '.'],
  ['(', ') 12 rue Inventée'],
  ['n°', ', merci'],
);

test('aucun NIR fictif n’alarme, avec ou sans clé, groupé ou non, seul ou dans une phrase', () => {
  fc.assert(
    fc.property(fictionalNir, fc.boolean(), fc.boolean(), around, (nir, key, grouped, [before, after]) => {
      const whole = key ? nir + nirKey(nir) : nir;
      const text = before + (grouped ? spacedNir(whole) : whole) + after;
      expect(why(text)).toBe('gardé');
      expect(mayBecomeTooReal(text)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('aucun IBAN fictif (code banque 00000) n’alarme', () => {
  fc.assert(
    fc.property(digits(18), fc.boolean(), around, (rest, grouped, [before, after]) => {
      const iban = keyOfIban(`00000${rest}`);
      const text = before + (grouped ? iban.replace(/(.{4})/g, '$1 ').trim() : iban) + after;
      expect(looksLikeRealIban(iban)).toBe(false);
      expect(why(text)).toBe('gardé');
    }),
    { numRuns: 1_000 },
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
    digits(6),
    digits(7),
    phone,
  );
  fc.assert(
    fc.property(harmless, around, (text, [before, after]) => {
      expect(why(before + text + after)).toBe('gardé');
      expect(mayBecomeTooReal(text)).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});

test('tout NIR possible est reconnu, où qu’il soit dans un texte', () => {
  const department = fc.integer({ min: 1, max: 95 }).map((one) => String(one).padStart(2, '0'));
  const real = fc.tuple(fc.constantFrom('1', '2'), digits(2), month, department, digits(6)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(real, fc.boolean(), fc.boolean(), around, (nir, key, grouped, [before, after]) => {
      const whole = key ? nir + nirKey(nir) : nir;
      expect(why(before + (grouped ? spacedNir(whole) : whole) + after)).toContain('sécurité sociale');
    }),
    { numRuns: 1_000 },
  );
});

test('rien de ce que disent les comptes et les scénarios n’alarme', () => {
  const folder = new URL('../../scenarios/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(10);
  const told = files.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => whyTooReal(line) !== undefined || looksLikeRealCard(line))
      .map((line) => `${name}: ${line}`),
  );
  expect(told).toEqual([]);
});

test('pendant la frappe, rien de ce qui deviendrait un vrai numéro n’est gardé', () => {
  for (const text of [NIR, '4970 1000 0000 0154', 'FR76 3000 6000 0112 3456 7890 189']) {
    const kept = Array.from(text, (_, rank) => text.slice(0, rank + 1)).filter((typed) => !mayBecomeTooReal(typed));
    expect(Math.max(...kept.map((typed) => typed.replace(/\D/g, '').length))).toBeLessThanOrEqual(10);
  }
});

test('pendant la frappe, un IBAN fictif est gardé signe après signe ; un numéro écrit à sa suite ne l’est pas', () => {
  for (const iban of ['FR76 0000 0000 0088 8888 8888 854', 'FR7600000000008888888888854'])
    for (let rank = 1; rank <= iban.length; rank += 1) expect(mayBecomeTooReal(iban.slice(0, rank))).toBe(false);
  expect(mayBecomeTooReal('FR76 0000 0000 0088 8888 8888 854 4970 1000 0000 0154')).toBe(true);
  expect(mayBecomeTooReal('FR76 0000 0 4970 1000 0000 0154')).toBe(true);
});

test('un long texte se lit vite', () => {
  const start = performance.now();
  for (const piece of ['1 85 05 ', '4111 ', 'FR76 3000 ', '1 ', 'a1', 'DE'])
    expect(why(piece.repeat(8_000 / piece.length))).not.toBe('');
  expect(performance.now() - start).toBeLessThan(4_000);
});
