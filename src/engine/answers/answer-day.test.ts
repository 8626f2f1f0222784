import { expect, test } from 'vitest';
import type { Day } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { addDays, dayInWords } from '../journal/day.ts';
import { day } from './answer-day.ts';

const read = day();
const why = (saisie: string, reader = read) => {
  const said = reader(saisie);
  return said.ok ? said.valeur : said.raison;
};

test.each([
  '3/9/2026',
  '03-09-2026',
  '2026-09-03',
  '2026-9-3',
  '3 9 2026',
  '03.09.2026',
  '03092026',
  ' 3 septembre 2026 ',
  '3 SEPT. 2026',
  'le jeudi 3 septembre 2026',
  '3-septembre-2026',
  '2026-septembre-03',
  '3\u20119\u20112026',
  '\u200e03/09/2026\u200e',
  '٣/٩/٢٠٢٦',
  '２０２６-０９-０３',
  '3\u00a0septembre\u202f2026',
])('le 3 septembre 2026 s’écrit aussi : %s', (saisie) => {
  expect(why(saisie)).toBe('2026-09-03');
});

test.each([
  ['1er août 2026', '2026-08-01'],
  ['1 aout 2026', '2026-08-01'],
  ['29 févr. 2028', '2028-02-29'],
  ['31 DÉCEMBRE 2025', '2025-12-31'],
])('un mois se lit en lettres : %s', (saisie, valeur) => {
  expect(why(saisie)).toBe(valeur);
});

test.each([
  ['', 'Écrivez une date : le jour, le mois et l’année. Par exemple 3 9 2026.'],
  ['2026--03', 'Il manque le mois. Écrivez par exemple 3 9 2026.'],
  ['-09-03', 'Il manque l’année. Écrivez par exemple 3 9 2026.'],
  ['2026-09-', 'Il manque le jour. Écrivez par exemple 3 9 2026.'],
  ['3 septembre', 'Il manque l’année. Écrivez par exemple 3 9 2026.'],
  ['2026-02-30', 'Ce jour n’existe pas : février 2026 va du 1er au 28.'],
  ['31/4/2026', 'Ce jour n’existe pas : avril 2026 va du 1er au 30.'],
  ['3/13/2026', 'Le mois ne se lit pas. Écrivez un nombre de 1 à 12, par exemple 9 pour septembre.'],
  ['3 jui 2026', 'Le mois ne se lit pas. Écrivez un nombre de 1 à 12, par exemple 9 pour septembre.'],
  ['trois septembre 2026', 'Le jour ne se lit pas. Écrivez-le en chiffres, par exemple 3.'],
  ['3/9/26', 'Écrivez l’année avec quatre chiffres, par exemple 2026.'],
  ['26-09-03', 'Écrivez l’année avec quatre chiffres, par exemple 2026.'],
  ['au début du mois de septembre', 'Cette date ne se lit pas. Écrivez le jour, le mois et l’année : 3 9 2026.'],
])('« %s » est refusé en disant quoi faire', (saisie, raison) => {
  expect(why(saisie)).toBe(raison);
});

test('une date hors de la période dit laquelle', () => {
  const declared = day({ min: '2026-09-01', max: '2026-09-30', nom: 'du mois déclaré' });
  expect(why('30/9/2026', declared)).toBe('2026-09-30');
  expect(why('1/10/2026', declared)).toBe('Cette date est après la fin du mois déclaré (30 septembre 2026).');
  expect(why('31/8/2026', declared)).toBe('Cette date est avant le début du mois déclaré (1er septembre 2026).');
  expect(why('1/1/1880', day({ min: '1900-01-01' }))).toBe(
    'Cette date est trop ancienne : écrivez le 1er janvier 1900, ou après.',
  );
});

test('la limite peut venir du dossier ; sans lui, elle n’est pas regardée', () => {
  const declared = day({ max: ({ dossier }) => `${dossier.split(':')[1]}-30` as Day, nom: 'du mois déclaré' });
  const place = { dossier: 'actualisation:2026-09', fait: 'fin' };
  expect(declared('2/10/2026', place)).toEqual({
    ok: false,
    raison: 'Cette date est après la fin du mois déclaré (30 septembre 2026).',
  });
  expect(declared('2/10/2026')).toEqual({ ok: true, valeur: '2026-10-02' });
});

test('tout jour se relit tel qu’il a été compris, en chiffres et en lettres', () => {
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1920-01-01', count));
  fc.assert(
    fc.property(anyDay, (one) => {
      const [annee, mois, jour] = one.split('-');
      for (const saisie of [one, `${jour}/${mois}/${annee}`, dayInWords(one)]) expect(why(saisie)).toBe(one);
    }),
  );
});

test('aucun texte ne fait tomber la lecture', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const said = read(text);
      expect(said.ok || said.raison.endsWith('.')).toBe(true);
    }),
  );
});
