import { describe, expect, test } from 'vitest';
import { fc } from '#testing/drawn.ts';
import { fiveDigits, formule, isOldPlate, plate } from './vehicle-numbers.ts';

const word = (read: ReturnType<typeof plate>) => (read.ok ? read.valeur : read.raison);

describe('le numéro d’immatriculation', () => {
  test.each([
    ['UI-204-OU', 'UI-204-OU'],
    ['ui 204 ou', 'UI-204-OU'],
    [' UI‑204‑OU ', 'UI-204-OU'],
    ['ＵＩ２０４ＯＵ', 'UI-204-OU'],
    ['204 abc 00', '204 ABC 00'],
  ])('« %s » se lit', (typed, read) => {
    expect(word(plate(typed))).toBe(read);
  });

  test.each([
    ['', /rubrique A/],
    ['UI-2O4-OU', /lettre O et le chiffre 0/],
    ['U1-204-OU', /lettre I et le chiffre 1/],
    ['UI-204', /manque la fin/],
    ['UI-204-O', /manque la fin/],
    ['ma voiture', /ne se lit pas/],
    ['UI#204OU', /que des lettres et des chiffres/],
  ])('« %s » est refusé en disant pourquoi', (typed, why) => {
    expect(word(plate(typed))).toMatch(why);
  });

  test('ce qui pourrait être la voiture de quelqu’un est refusé, et oublié', () => {
    for (const real of ['AB-123-CD', '204 ABC 75', '1234 AB 2A', 'zz 999 zz'])
      expect([real, plate(real)]).toEqual([real, expect.objectContaining({ ok: false, oublie: true })]);
  });

  test('aucune plaque possible n’est prise : toutes les lettres, sauf I, O et U', () => {
    const letters = fc.stringMatching(/^[A-HJ-NP-TV-Z]{2}$/);
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 999 }), letters, (first, number, last) => {
        expect(plate(`${first}-${String(number).padStart(3, '0')}-${last}`)).toMatchObject({ ok: false, oublie: true });
      }),
    );
  });

  test('une plaque d’avant 2009 se reconnaît', () => {
    expect(isOldPlate('204 ABC 00')).toBe(true);
    expect(isOldPlate('UI-204-OU')).toBe(false);
  });
});

test('le numéro de formule : onze signes, d’une année qui n’existe pas', () => {
  expect(word(formule('0000 bz 80335'))).toBe('0000BZ80335');
  expect(word(formule('0000BZ8033'))).toMatch(/11 signes ; ici, il y en a 10/);
  expect(word(formule('O000BZ80335'))).toMatch(/Vérifiez 0 et O/);
  expect(formule('2013BZ80335')).toMatchObject({ ok: false, oublie: true });
});

test('un code de cinq chiffres', () => {
  const read = fiveDigits('le code de cession', 'le vendeur vous le donne');
  expect(word(read('0 04 12'))).toBe('00412');
  expect(word(read('412'))).toMatch(/5 chiffres ; ici, il y en a 3/);
  expect(word(read(''))).toBe('Écrivez le code de cession : le vendeur vous le donne.');
  expect(word(read('A0412'))).toMatch(/que des chiffres/);
});
