import { expect, test } from 'vitest';
import { noBreak } from './no-break.ts';

test('la ponctuation française tient à son mot', () => {
  expect(noBreak('« oui » : bien ?')).toBe('«\u00a0oui\u00a0»\u00a0: bien\u00a0?');
});

test('un montant reste en un seul morceau', () => {
  expect(noBreak('1 071,85 € par mois, soit 6,2 % de 12 000 000')).toBe(
    '1\u00a0071,85\u00a0€ par mois, soit 6,2\u00a0% de 12\u00a0000\u00a0000',
  );
});

test('un jour tient à son mois ; une date et une heure ne sont pas des montants', () => {
  expect(noBreak('du 3 novembre au 1er décembre 2026 à 9 heures')).toBe(
    'du 3\u00a0novembre au 1er\u00a0décembre 2026 à 9 heures',
  );
});
