import { expect, test } from 'vitest';
import { citationsIn } from './citations.ts';

const places = (source: string) =>
  citationsIn(source).flatMap(({ mots, lieu }) => (lieu?.ancre ? [`${mots} → ${lieu.dossier}#${lieu.ancre}`] : []));

test('a section is a place that can be opened', () => {
  expect(places('CSS, art. L843-4 ; dossier de faits Caf, § 2.c')).toEqual(['§ 2.c → caf#s-2c']);
  expect(places('Dossier de faits Pôle emploi, § 4.3 : nombre de jours arrondi')).toEqual(['§ 4.3 → pole-emploi#s-4.3']);
  expect(places('dossier de faits « Bulletin de paie », § 3, lu le 28 novembre 2026')).toEqual(['§ 3 → bulletin-de-paie#s-3']);
});

test('several sections, and rows of a table', () => {
  expect(places('Dossier de faits Caf, § 2.12 et § 5 lignes 4 et 9 ; le 5 du mois')).toEqual([
    '§ 2.12 → caf#s-2.12',
    '§ 5 → caf#s-5',
    'lignes 4 → caf#s-5-l4',
    '9 → caf#s-5-l9',
  ]);
  expect(places('Dossier de faits Pôle emploi, § 1.2, 2f et 5 (ligne 23).')).toEqual([
    '§ 1.2 → pole-emploi#s-1.2',
    '2f → pole-emploi#s-2f',
    '5 → pole-emploi#s-5',
    '(ligne 23) → pole-emploi#s-5-l23',
  ]);
  expect(places('Dossier de faits Caf, § 3.1 à 3.6 (novembre 2026)')).toEqual(
    ['§ 3.1 → caf#s-3.1', 'à 3.6 → caf#s-3.6'].map((one) => one.replace('à ', '')),
  );
});

test('a section told further on is of the last file named', () => {
  expect(places('Dossier de faits Pôle emploi, § 2d (rappel) et § 5 ligne 20 ; recours : § 2h')).toEqual([
    '§ 2d → pole-emploi#s-2d',
    '§ 5 → pole-emploi#s-5',
    'ligne 20 → pole-emploi#s-5-l20',
    '§ 2h → pole-emploi#s-2h',
  ]);
  expect(places('dossier de faits Caf, § 1 ; dossier de faits, § 2c')).toEqual(['§ 1 → caf#s-1', '§ 2c → caf#s-2c']);
  expect(places('Circulaire, § 3 ; dossier de faits Caf, § 1')).toEqual(['§ 1 → caf#s-1']);
});

test('what is no place stays words, and no word is lost', () => {
  for (const source of [
    'Décret 2026-220',
    'dossier de faits Caf',
    'dossier de faits Caf, 3 pages',
    '',
    'dossier de faits Pôle emploi, § 2a (2020) ; 4 fois',
  ]) {
    expect(
      citationsIn(source)
        .map(({ mots }) => mots)
        .join(''),
    ).toBe(source);
  }
  expect(places('dossier de faits Caf, 3 pages')).toEqual([]);
});
