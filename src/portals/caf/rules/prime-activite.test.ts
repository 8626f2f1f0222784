import { expect, test } from 'vitest';
import { roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { sumOf } from './calculation.ts';
import { CASES, householdOf, resourcesOf, type Year } from './example-households.ts';
import { primeOracle } from './oracle.ts';
import { computePrime } from './prime-activite.ts';
import { workerBonus } from './prime-month.ts';
import { scaleAt } from './scale.ts';
import { aHousehold, children, everyMonth, threeAmounts, wage } from './situation-builder.ts';

const alone = aHousehold();
const parent = aHousehold({
  enfants: [{ naissance: '2025-10-15' }],
  isole: {},
  aideAuLogement: 300,
  prestationsFamiliales: [{ nature: 'paje-base', montant: 199.15 }],
});
// The facts do not say the housing benefit of this couple: 150 € is the amount that gives back the value of OpenFisca.
const couple = aHousehold({
  adultes: 2,
  enfants: children(2),
  aideAuLogement: 150,
  prestationsFamiliales: { revenusAnnuels: 0 },
});

test.each([
  ['alone, 1 200 €', alone, [wage(1200)], 273.69],
  ['alone, 1 500 €', alone, [wage(1500)], 227.47],
  ['alone, 1 700 €', alone, [wage(1700)], 196.36],
  ['alone, 2 100 €', alone, [wage(2100)], 35.76],
  ['a couple, 1 500 €, housing benefit 200 €', aHousehold({ adultes: 2, aideAuLogement: 200 }), [wage(1500)], 393.43],
  ['a couple, 1 500 € and 1 200 €, 2 children', couple, [wage(1500), wage(1200, 'Karim')], 261.99],
  ['a parent alone with a child of 1, 1 300 €', parent, [wage(1300)], 360.5],
] as const)('the value of OpenFisca for 2026-11: %s', (_, household, lines, expected) => {
  expect(Math.abs(computePrime(household, everyMonth('2026-11', lines), '2026-11').brut - expected)).toBeLessThanOrEqual(0.06);
});

const everyCase = CASES.flatMap((example) =>
  (['2025-09', '2026-11'] as const).map((year) => [example.nom, year, example] as const),
);

test.each(everyCase)('the plain formula of the facts: %s, %s', (_, year, example) => {
  const { brut, montant, lignes } = computePrime(householdOf(example, year), resourcesOf(example, year), year);
  const expected = primeOracle(example, year);
  expect(Math.abs(brut - expected)).toBeLessThanOrEqual(0.02);
  expect(montant).toBe(brut < 15 ? 0 : roundToCents(brut - roundToCents(brut * 0.005)));
  expect(sumOf(lignes)).toBe(montant);
});

test.each([
  ['2025-09', 700.92, 1425.6, 184.27],
  ['2026-05', 709.18, 1658.76, 240.63],
  ['2026-11', 726.29, 1698.78, 240.63],
] as const)('in %s the bonus starts at %d € and stops growing at %d €', (month: Month, floor, ceiling, maximum) => {
  const bonus = (work: number) => roundToCents(workerBonus(work, scaleAt(month)));
  expect([bonus(0), bonus(floor), bonus(ceiling), bonus(ceiling + 1000)]).toEqual([0, 0, maximum, maximum]);
  expect(bonus((floor + ceiling) / 2)).toBeCloseTo(maximum / 2, 1);
});

test.each([
  [2151.7, true],
  [2151.8, false],
] as const)('with a wage of %d € the prime is paid: %s (the limit is 15 €)', (amount, paid) => {
  const { brut, montant, lignes } = computePrime(alone, everyMonth('2026-11', [wage(amount)]), '2026-11');
  expect(brut >= 15).toBe(paid);
  expect(brut).toBeGreaterThan(14.9);
  expect(montant > 0).toBe(paid);
  expect(lignes.at(-1)?.detail).toContain(paid ? '0,5' : 'moins de 15,00');
});

test('without work there is no prime, and the last line says so', () => {
  const nothing = computePrime(alone, everyMonth('2026-11', []), '2026-11');
  const pension = computePrime(
    alone,
    everyMonth('2026-11', [{ personne: 'Amina', nature: 'retraite', montant: 700 }]),
    '2026-11',
  );
  for (const { brut, montant, lignes } of [nothing, pension]) {
    expect([brut, montant]).toEqual([0, 0]);
    expect(lignes.at(-1)?.detail).toContain('pas de revenu du travail');
  }
});

test('with too high an income there is no prime, and the last line says so', () => {
  const { montant, lignes } = computePrime(alone, everyMonth('2026-11', [wage(3000)]), '2026-11');
  expect(montant).toBe(0);
  expect(lignes.at(-1)?.detail).toContain('trop élevées');
});

test('the mean is the mean of three primes, not the prime of the mean', () => {
  const uneven = computePrime(alone, threeAmounts('2026-11', [0, 0, 3600]), '2026-11').brut;
  const even = computePrime(alone, threeAmounts('2026-11', [1200, 1200, 1200]), '2026-11').brut;
  expect(uneven).toBe(0);
  expect(even).toBeGreaterThan(270);
});

test('each worker has a bonus: two wages are worth more than one of the same total', () => {
  const household = aHousehold({ adultes: 2 });
  const one = computePrime(household, everyMonth('2026-11', [wage(2600)]), '2026-11').brut;
  const two = computePrime(household, everyMonth('2026-11', [wage(1300), wage(1300, 'Karim')]), '2026-11').brut;
  expect(two - one).toBeCloseTo(2 * workerBonus(1300, scaleAt('2026-11')) - 240.63, 1);
});

test.each([
  ['salaire', true],
  ['independant', true],
  ['etranger', true],
  ['indemnites-journalieres', true],
  ['chomage', false],
  ['invalidite', false],
  ['aah', false],
] as const)('« %s » is income from work: %s', (nature, work) => {
  expect(computePrime(alone, threeAmounts('2026-11', [900, 900, 900], nature), '2026-11').brut > 0).toBe(work);
});

test('sick pay is income from work for three months only', () => {
  const line = { personne: 'Amina', nature: 'indemnites-journalieres', montant: 900, debutArret: '2026-06' } as const;
  const { lignes } = computePrime(alone, everyMonth('2026-11', [line]), '2026-11');
  expect(lignes.find(({ libelle }) => libelle === 'Part des revenus du travail')?.montant).toBe(roundToCents(0.5985 * 600));
});

test.each([
  [357, true],
  [356.98, false],
] as const)('the AAH joins income from work from 29 hours of Smic: with %d €, %s', (amount, joins) => {
  const lines = [wage(amount), { personne: 'Amina', nature: 'aah', montant: 500 } as const];
  const { lignes } = computePrime(alone, everyMonth('2026-11', lines), '2026-11');
  const expected = roundToCents(0.5985 * (joins ? amount + 500 : amount));
  expect(lignes.find(({ libelle }) => libelle === 'Part des revenus du travail')?.montant).toBe(expected);
});

test('the lines of an ordinary prime, one after the other', () => {
  const { lignes, montant } = computePrime(alone, everyMonth('2026-11', [wage(1200)]), '2026-11');
  expect(lignes.map(({ libelle, montant: amount }) => [libelle, amount])).toEqual([
    ['Montant prévu pour votre foyer', 638.28],
    ['Supplément pour le travail, Amina', 117.21],
    ['Part des revenus du travail', 718.2],
    ['Ressource retirée : salaire, Amina', -1200],
    ['Contribution retenue (CRDS)', -1.37],
  ]);
  expect(montant).toBe(272.32);
});

const cents = fc.integer({ min: -50_000, max: 400_000 }).map((amount) => amount / 100);

test('whatever the wages, the prime is never negative and its lines add up', () => {
  fc.assert(
    fc.property(
      fc.tuple(cents, cents, cents),
      fc.nat(4),
      fc.nat(300),
      fc.constantFrom<Year>('2025-09', '2026-11'),
      (amounts, count, aideAuLogement, year) => {
        const household = aHousehold({ adultes: 2, enfants: children(count), aideAuLogement });
        const { montant, brut, lignes } = computePrime(household, threeAmounts(year, amounts), year);
        expect(montant).toBeGreaterThanOrEqual(0);
        expect(sumOf(lignes)).toBe(montant);
        expect(sumOf(brut >= 15 ? lignes.slice(0, -1) : lignes)).toBe(brut >= 15 ? brut : 0);
        expect(lignes.filter(({ libelle, montant: amount }) => libelle === 'Arrondi' && Math.abs(amount) > 0.05)).toEqual([]);
      },
    ),
  );
});
