import { expect, test } from 'vitest';
import { growth, IN_PROPORTION } from '#testing/growth.ts';
import { JOBS } from './example-jobs.ts';
import { saidInFull, search, searchable } from './search-text.ts';

const list = searchable([
  { valeur: 'A1', libelle: 'Élevage bovin ou équin' },
  { valeur: 'B2', libelle: 'Conduite d’engins agricoles' },
  { valeur: 'C3', libelle: 'Œuvres d’art' },
  { valeur: 'D4', libelle: 'Services domestiques', precision: 'Aide à domicile' },
  { valeur: 'E5', libelle: 'Soins aux animaux d’élevage' },
]);
const found = (text: string) => search(list, text).map(({ valeur }) => valeur);

test.each([
  ['elev', ['A1', 'E5']],
  ['ÉLEVAGE', ['A1', 'E5']],
  ['bovin élev', ['A1']],
  ['engin', ['B2']],
  ['d’eng', ['B2']],
  ["d'eng", ['B2']],
  ['oeuvre', ['C3']],
  ['domicile', ['D4']],
  ['e5', ['E5']],
  ['vage', []],
  ['', ['A1', 'B2', 'C3', 'D4', 'E5']],
])('« %s » trouve %j', (text, valeurs) => {
  expect(found(text)).toEqual(valeurs);
});

test('ce qui commence par les lettres écrites vient d’abord, ce qui ne les a qu’en précision vient après', () => {
  const mixed = searchable([
    { valeur: 'P', libelle: 'Ménage', precision: 'Vente exclue' },
    { valeur: 'M', libelle: 'Technique de vente' },
    { valeur: 'D', libelle: 'Vente en alimentation' },
  ]);
  expect(search(mixed, 'vente').map(({ valeur }) => valeur)).toEqual(['D', 'M', 'P']);
});

test('des mots entiers, ou un code, disent un choix sans la liste', () => {
  expect(saidInFull(list, ' oeuvres d’ART ')?.valeur).toBe('C3');
  expect(saidInFull(list, 'd4')?.valeur).toBe('D4');
  expect(saidInFull(list, 'Services')).toBeUndefined();
  expect(saidInFull(list, '')).toBeUndefined();
});

test('quatre fois plus de métiers ne se cherchent pas seize fois moins vite', async () => {
  const made = (times: number) => searchable(Array.from({ length: times }, () => JOBS).flat());
  const ratio = await growth(made, 1, (jobs) => {
    for (const text of ['v', 've', 'ven', 'vente', 'vente hab', 'zzz', 'specialite 4', '', 'a', 'de']) search(jobs, text);
  });
  expect(ratio).toBeLessThan(IN_PROPORTION);
});
