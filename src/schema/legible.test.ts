import { expect, test } from 'vitest';
import { compacted, legible } from './legible.ts';

test.each([
  ['des marques de sens d’écriture', '\u202a12\u200e34\u202c', '1234'],
  ['des signes de largeur nulle, un trait d’union caché', '1\u200b2\u00ad3\u2060\ufeff4', '1234'],
  ['un blanc de braille, un vide coréen', '12\u2800\u316434', '1234'],
  ['des chiffres arabes, persans, hindis, bengalis', '١۲३৪', '1234'],
  ['des chiffres larges et de mathématiques', '１２𝟛𝟜', '1234'],
  ['des espaces insécables, fines ou larges', '1\u00a02\u202f3\u30004', '1 2 3 4'],
  ['des traits qui ressemblent à un trait d’union', '1\u20112–3—4−5', '1-2-3-4-5'],
  ['des signes larges', 'Ａ＠ｂ．ｆｒ／（１）', 'A@b.fr/(1)'],
  ['la virgule et les milliers arabes', '١٬٢٣٤٫٥٠', "1'234,50"],
  ['ce qui est montré depuis sa fin', 'a \u202e05,21\u202c € \u202e21', 'a 12,50 € 12'],
  ['des apostrophes', '1’234', "1'234"],
])('on lit ce que l’on voit : %s', (_what, typed, seen) => {
  expect(legible(typed)).toBe(seen);
});

test('un chiffre en l’air ou dans un cercle n’est pas un chiffre de plus', () => {
  expect(legible('12²')).toBe('12²');
  expect(legible('12½')).toBe('12½');
  expect(legible('①')).toBe('①');
});

test('les accents et les lettres des autres langues restent', () => {
  expect(legible('Noël à Łódź, שלום')).toBe('Noël à Łódź, שלום');
});

test('tous les chiffres de toutes les écritures se lisent', () => {
  for (let code = 0; code <= 0x1fbff; code += 1) {
    const sign = String.fromCodePoint(code);
    if (/^\p{Nd}$/u.test(sign)) expect([sign, legible(sign)]).toEqual([sign, expect.stringMatching(/^[0-9]$/)]);
  }
  expect(legible('𝟘𝟡𝟬𝟵𝟶𝟿')).toBe('090909');
});

test('un identifiant se lit sans ce qui sépare ses signes', () => {
  expect(compacted(' 06\u201139·98/01_02 ')).toBe('0639980102');
  expect(compacted('n°12')).toBe('n°12');
});
