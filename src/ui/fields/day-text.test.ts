import { expect, test } from 'vitest';
import { joinDay, readWholeDay, splitDay } from './day-text.ts';

test('un jour complet devient AAAA-MM-JJ, avec ses zéros', () => {
  expect(joinDay({ jour: '3', mois: '11', annee: '2026' })).toBe('2026-11-03');
});

test('trois cases vides ne disent rien', () => {
  expect(joinDay({ jour: ' ', mois: '', annee: '' })).toBe('');
});

test('un jour inachevé garde ce qui est écrit', () => {
  expect(joinDay({ jour: '3', mois: '', annee: '2026' })).toBe('2026--03');
  expect(splitDay('2026--03')).toEqual({ jour: '03', mois: '', annee: '2026' });
});

test('une date écrite en lettres dans la première case y reste entière', () => {
  expect(joinDay({ jour: '3 novembre 2026', mois: '', annee: '' })).toBe('3 novembre 2026');
  for (const text of ['3 novembre 2026', '3 novembre', 'je ne sais plus', '3/11'])
    expect(splitDay(joinDay({ jour: text, mois: '', annee: '' }))).toEqual({ jour: text, mois: '', annee: '' });
});

test('une date écrite ou collée dans une seule case se range dans les trois', () => {
  expect(readWholeDay('3/11/2026')).toEqual({ jour: '3', mois: '11', annee: '2026' });
  expect(readWholeDay(' 03.11.2026 ')).toEqual({ jour: '03', mois: '11', annee: '2026' });
  expect(readWholeDay('2026-11-03')).toEqual({ jour: '03', mois: '11', annee: '2026' });
  expect(readWholeDay('12')).toBeNull();
});
