import { expect, test } from 'vitest';
import { filtersFrom, matches, queryOf, simple } from './filter.ts';

const none = { texte: '', portail: '', niveau: '', duree: '' };
const employer = { texte: simple('L’employeur s’est trompé. Œuvre, août'), portail: 'caf', niveau: 'intermediaire', minutes: 30 };

test('nothing asked: everything stays', () => {
  expect(matches(employer, none)).toBe(true);
});

test.each(['employeur', 'EMPLOYEUR', 'trompe', 'aout', 'l’employeur', "l'employeur", 'oeuvre', 'trompé employeur', '  trompé  '])(
  '« %s » finds « L’employeur s’est trompé »',
  (texte) => {
    expect(matches(employer, { ...none, texte })).toBe(true);
  },
);

test('one word that is not there is enough to leave it out', () => {
  expect(matches(employer, { ...none, texte: 'employeur panne' })).toBe(false);
});

test.each([
  [{ portail: 'caf' }, true],
  [{ portail: 'ants' }, false],
  [{ niveau: 'debutant' }, false],
  [{ niveau: 'intermediaire' }, true],
  [{ duree: '20' }, false],
  [{ duree: '30' }, true],
  [{ duree: 'longtemps' }, true],
])('%o on a 30 minute CAF exercise: %s', (asked, kept) => {
  expect(matches(employer, { ...none, ...asked })).toBe(kept);
});

test('the address gives back the filters that made it', () => {
  const asked = { texte: 'net & social', portail: 'caf', niveau: 'avance', duree: '20' };
  expect(filtersFrom(queryOf(asked))).toEqual(asked);
});

test('without filters the address is bare', () => {
  expect(queryOf({ ...none, texte: '   ' })).toBe('');
});
