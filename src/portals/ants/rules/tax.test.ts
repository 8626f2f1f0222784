import { expect, test } from 'vitest';
import type { Day } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { REGION_IDS, type Region } from './regions.ts';
import { type Request, taxOf } from './tax.ts';

const NOVEMBER: Day = '2026-11-03';
const CHANGE: Request = { sorte: 'changement' };
const car = (chevaux: number, premiereImmatriculation: Day = '2019-04-02', genre = 'VP') => ({
  chevaux,
  premiereImmatriculation,
  genre,
});
const total = (...[request, taxed, region, le]: Parameters<typeof taxOf>) => {
  const tax = taxOf(request, taxed, region, le);
  return 'total' in tax ? tax.total : tax.raison;
};

// ants.md §4.1, « Worked examples ».
test.each<[string, Request, ReturnType<typeof car>, Region, number]>([
  ['5 CV en Bretagne', CHANGE, car(5), 'bretagne', 313.76],
  ['4 CV dans les Hauts-de-France', CHANGE, car(4), 'hauts-de-france', 181.76],
  ['5 CV de plus de 10 ans en Auvergne-Rhône-Alpes', CHANGE, car(5, '2014-02-01'), 'auvergne-rhone-alpes', 121.26],
  ['6 CV en Île-de-France, après le 1er mars 2026', CHANGE, car(6), 'ile-de-france', 357.46],
  ['une carte grise perdue en Normandie', { sorte: 'duplicata', ancienNumero: false }, car(7), 'normandie', 73.76],
  ['le quatrième changement d’adresse', { sorte: 'adresse', rang: 4, ancienNumero: false }, car(5), 'bretagne', 2.76],
  ['le troisième changement d’adresse', { sorte: 'adresse', rang: 3, ancienNumero: false }, car(5), 'bretagne', 0],
])('%s', (_what, request, taxed, region, amount) => {
  expect(total(request, taxed, region, NOVEMBER)).toBe(amount);
});

test('la part fixe de l’Île-de-France commence le 1er mars 2026, le nouveau prix de La Réunion le 1er février', () => {
  expect(total(CHANGE, car(6), 'ile-de-france', '2026-02-28')).toBe(343.46);
  expect(total(CHANGE, car(6), 'ile-de-france', '2026-03-01')).toBe(357.46);
  expect(total(CHANGE, car(4), 'la-reunion', '2026-01-31')).toBe(241.76);
  expect(total(CHANGE, car(4), 'la-reunion', '2026-02-01')).toBe(253.76);
});

test('la moitié commence le lendemain des dix ans', () => {
  expect(total(CHANGE, car(5, '2016-11-03'), 'bretagne', NOVEMBER)).toBe(313.76);
  expect(total(CHANGE, car(5, '2016-11-02'), 'bretagne', NOVEMBER)).toBe(163.76);
});

test('ce qui n’est pas connu ne donne aucun montant, et dit pourquoi', () => {
  expect(total(CHANGE, car(5), 'pays-de-la-loire', NOVEMBER)).toMatch(/Pays de la Loire n’est pas connu/);
  expect(total(CHANGE, car(5), 'bretagne', '2027-01-01')).toMatch(/aucun montant/);
  expect(total(CHANGE, car(5), 'bretagne', '2025-12-31')).toMatch(/aucun montant/);
  expect(total(CHANGE, car(2, '2019-04-02', 'CTTE'), 'bretagne', NOVEMBER)).toMatch(/voiture particulière/);
});

test('une plaque d’avant 2009 : le premier déménagement se paie, la taxe de la région ne se paie pas pour un duplicata', () => {
  expect(total({ sorte: 'adresse', rang: 1, ancienNumero: true }, car(5), 'bretagne', NOVEMBER)).toBe(2.76);
  expect(total({ sorte: 'duplicata', ancienNumero: true }, car(5), 'pays-de-la-loire', NOVEMBER)).toBe(13.76);
});

test('un total est toujours la somme de ses lignes, au centime, et chaque ligne a une source', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(...REGION_IDS),
      fc.constantFrom<Day>('2026-01-01', '2026-02-28', '2026-06-15', '2026-12-31'),
      fc.constantFrom<Day>('1998-05-05', '2016-06-15', '2024-01-01'),
      (chevaux, region, le, first) => {
        const tax = taxOf(CHANGE, car(chevaux, first), region, le);
        if (!('total' in tax)) return;
        const cents = tax.lignes.reduce((sum, { montant }) => sum + Math.round(montant * 100), 0);
        expect(Math.round(tax.total * 100)).toBe(cents);
        // Each line says why, in words, and where it was read, with the day.
        expect(tax.lignes.filter(({ detail, source }) => detail === '' || !/§ 4\.1 \(novembre 2026\)/.test(source))).toEqual([]);
      },
    ),
  );
});
