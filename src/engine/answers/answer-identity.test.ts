import { expect, test } from 'vitest';
import { nirKey } from '#schema/nir.ts';
import { fc } from '#testing/drawn.ts';
import type { FactSpec } from '../flow/flow.ts';
import { email, iban, nirWithKey, password, phone, postcode } from './answer-identity.ts';
import { answerTo, mayKeepTyping } from './answer-to.ts';
import type { Reader } from './reader.ts';

const NADIA = 'FR76 0000 0000 0022 2222 2222 262';
const REAL = 'FR76 3000 6000 0112 3456 7890 189';
const spec = (parse: Reader, secret = false) => ({ nom: () => '', parse, circuits: [], secret }) as unknown as FactSpec;
const answered = (parse: Reader, saisie: string, secret = false) =>
  answerTo(spec(parse, secret), { dossier: 'd', fait: 'f' }, saisie) as {
    type: string;
    valeur?: unknown;
    raison?: string;
    saisie?: string;
  };
const why = (parse: Reader, saisie: string) => {
  const said = parse(saisie);
  return said.ok ? said.valeur : said.raison;
};

test.each([NADIA, NADIA.replaceAll(' ', ''), NADIA.toLowerCase(), ` ${NADIA.replaceAll(' ', '-')}`])(
  'un IBAN fictif se lit comme on l’écrit : %s',
  (saisie) => {
    expect(why(iban(), saisie)).toBe(NADIA);
  },
);

test.each([
  ['', 'Écrivez l’IBAN : celui du personnage est dans « Mes papiers », sur le RIB.'],
  [NADIA.slice(0, -1), 'Un IBAN français a 27 signes ; ici, il y en a 26. Relisez-le.'],
  [
    NADIA.replace('22', '23'),
    'Un chiffre de cet IBAN est faux : sa clé ne correspond pas. Relisez-le sur le RIB, quatre par quatre.',
  ],
  [NADIA.replace('0000', 'OOOO'), 'Après FR viennent douze chiffres. Vérifiez : 0 (zéro) et non la lettre O.'],
  ['0000 0000 0022', 'Un IBAN français commence par FR. Recopiez-le depuis le début.'],
  ['n°12', 'Un IBAN n’a que des lettres et des chiffres.'],
  [REAL, 'Cet IBAN pourrait exister. Ici, celui du personnage est dans « Mes papiers », sur le RIB.'],
])('un IBAN refusé dit pourquoi : %s', (saisie, raison) => {
  expect(why(iban(), saisie)).toBe(raison);
});

test('ce qui pourrait être le compte de quelqu’un n’est pas gardé, ce qui est fictif l’est même avec une faute', () => {
  expect(answered(iban(), REAL).saisie).toBeUndefined();
  expect(answered(iban(), REAL.replace('89', '98')).saisie).toBeUndefined();
  expect(answered(iban(), NADIA.replace('22', '23')).saisie).toBe(NADIA.replace('22', '23'));
});

const NIR = '2920200045112';

test('un numéro de sécurité sociale se lit avec sa clé', () => {
  const whole = NIR + nirKey(NIR);
  expect(why(nirWithKey(), whole.replace(/^(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6 '))).toBe(whole);
  expect(why(nirWithKey(), NIR)).toContain('Il manque la clé');
  expect(why(nirWithKey(), whole.slice(0, 14))).toBe(
    'Un numéro de sécurité sociale avec sa clé a 15 chiffres ; ici, il y en a 14. Relisez-le.',
  );
  expect(why(nirWithKey(), `${NIR}00`)).toContain('ne va pas avec le reste');
  expect(why(nirWithKey(), 'deux')).toBe('Écrivez seulement des chiffres.');
  expect(why(nirWithKey(), '185057800608491')).toContain('pourrait être celui de quelqu’un');
  expect(answered(nirWithKey(), '185057800608437').saisie).toBeUndefined();
});

test('une adresse de courriel fictive se lit, et une vraie n’est gardée nulle part', () => {
  expect(why(email(), ' Nadia@Courriel.test ')).toBe('nadia@courriel.test');
  expect(why(email(), 'nadia')).toBe('Il manque le signe @ dans cette adresse.');
  expect(why(email(), 'nadia@cour@riel.test')).toContain('un seul signe @');
  expect(why(email(), 'nadïa@courriel.test')).toContain('ni accent');
  expect(answered(email(), 'marie@ailleurs.fr')).toMatchObject({ type: 'refuse', raison: expect.stringContaining('.test') });
  expect(answered(email(), 'marie@ailleurs.fr').saisie).toBeUndefined();
  expect(answered(email(), 'nadia@courriel.tes').saisie).toBe('nadia@courriel.tes');
  expect(mayKeepTyping(spec(email()), 'marie@ail')).toBe(false);
});

test.each([
  ['0639980102', '06 39 98 01 02'],
  ['06.39.98.01.02', '06 39 98 01 02'],
  ['+33 (0)6 39 98 01 02', '06 39 98 01 02'],
  ['0033 1 99 00 12 34', '01 99 00 12 34'],
])('un téléphone fictif se lit comme on l’écrit : %s', (saisie, valeur) => {
  expect(why(phone(), saisie)).toBe(valeur);
});

test('un vrai téléphone est refusé et oublié, dès qu’il se reconnaît', () => {
  expect(why(phone(), '06 12 34 56 78')).toContain('commence par 06 39 98');
  expect(answered(phone(), '06 12 34 56 78').saisie).toBeUndefined();
  expect(mayKeepTyping(spec(phone()), '06 12 34 5')).toBe(false);
  expect(answered(phone(), '06 39 98 01').saisie).toBe('06 39 98 01');
  expect(why(phone(), '06 39 98 01')).toBe('Un numéro de téléphone a 10 chiffres ; ici, il y en a 8. Relisez-le.');
});

test('les signes invisibles, les autres chiffres et les traits insécables ne gênent aucun identifiant', () => {
  const nir = NIR + nirKey(NIR);
  const other = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  for (const dress of [other, (text: string) => `\u202a${text}\u202c`, (text: string) => text.replace(/(.)/g, '$1\u200b')]) {
    expect(why(nirWithKey(), dress(nir))).toBe(nir);
    expect(why(phone(), dress('06\u201139\u201198\u201101\u201102'))).toBe('06 39 98 01 02');
    expect(why(postcode(), dress('00120'))).toBe('00120');
    expect(why(iban(), dress(NADIA))).toBe(NADIA);
  }
  expect(why(email(), '\u200enadia＠courriel.test')).toBe('nadia@courriel.test');
});

test('un espace copié avec un mot de passe n’y change rien', () => {
  expect(why(password(), ' Jardin2026\u00a0')).toBe(why(password(), 'Jardin2026'));
  expect(why(password(), '\u200bJardin2026')).toBe(why(password(), 'Jardin2026'));
  expect(why(password(), 'Jardin 2026')).not.toBe(why(password(), 'Jardin2026'));
});

test('un code postal a cinq chiffres', () => {
  expect(why(postcode(), '00 120')).toBe('00120');
  expect(why(postcode(), '120')).toBe('Un code postal a 5 chiffres ; ici, il y en a 3. Relisez-le.');
  expect(why(postcode(), '00120 Exempleville')).toContain('que des chiffres');
});

test('d’un mot de passe il ne reste qu’une empreinte, la même pour le même mot', () => {
  const first = answered(password({ min: 8 }), 'Jardin2026', true);
  expect(first.valeur).toMatch(/^empreinte-[0-9a-f]{4}$/);
  expect(answered(password(), 'Jardin2026', true).valeur).toBe(first.valeur);
  expect(answered(password(), 'Jardin2027', true).valeur).not.toBe(first.valeur);
  expect(why(password(), 'court1')).toBe('Il est trop court : 8 signes au moins.');
  expect(why(password(), 'sanschiffre')).toBe('Ajoutez un chiffre.');
  expect(answered(password(), 'court1', true).saisie).toBeUndefined();
  expect(mayKeepTyping(spec(password(), true), 'Jardin2026')).toBe(false);
});

test('chaque lecteur relit ce qu’il a donné', () => {
  const nir = fc.stringMatching(/^[12]\d{2}(0[1-9]|1[0-2])00\d{6}$/).map((one) => one + nirKey(one));
  const tel = fc.stringMatching(/^(06 ?39 ?98|01 ?99 ?00) ?\d\d ?\d\d$/);
  const mail = fc.stringMatching(/^[a-z0-9]{1,8}@[a-z]{1,8}\.test$/);
  const secret = fc.stringMatching(/^[a-z]{6}[0-9]{3}$/);
  const cases: [Reader, fc.Arbitrary<string>][] = [
    [nirWithKey(), nir],
    [phone(), tel],
    [email(), mail],
    [password(), secret],
    [iban(), fc.constant(NADIA)],
    [postcode(), fc.stringMatching(/^\d{5}$/)],
  ];
  for (const [read, texts] of cases)
    fc.assert(
      fc.property(texts, (text) => {
        const said = read(text);
        expect(said).toMatchObject({ ok: true });
        if (said.ok) expect(read(String(said.valeur))).toEqual(said);
      }),
      { numRuns: 200 },
    );
});

test('aucun texte ne fait tomber un lecteur, et chaque raison est une phrase', () => {
  const readers = [iban(), nirWithKey(), email(), phone(), postcode(), password()];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const read of readers) {
        const said = read(text);
        expect(said.ok || said.raison.endsWith('.')).toBe(true);
      }
    }),
  );
});
