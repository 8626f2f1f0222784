import { expect, test } from 'vitest';
import { filtersFrom, matches, queryOf, simple } from './filter.ts';

const none = { texte: '', portail: '', niveau: '', langue: '' };
const employer = { texte: simple('L’employeur s’est trompé. Œuvre, août'), portail: 'caf', niveau: 'intermediaire', falc: false };

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
  [{ langue: 'falc' }, false],
  [{ langue: 'latin' }, true],
])('%o on a CAF exercise that is not in easy French: %s', (asked, kept) => {
  expect(matches(employer, { ...none, ...asked })).toBe(kept);
});

test('the address gives back the filters that made it', () => {
  const asked = { texte: 'net & social', portail: 'caf', niveau: 'avance', langue: 'falc' };
  expect(filtersFrom(queryOf(asked))).toEqual(asked);
});

test('without filters the address is bare', () => {
  expect(queryOf({ ...none, texte: '   ' })).toBe('');
});
