import { expect, test } from 'vitest';
import { sumOf } from '#engine/portal/calculation.ts';
import { roundToCents } from '#engine/words/money.ts';
import { fc } from '#testing/drawn.ts';
import { dailyAllowance, partTimeCoefficient } from './daily-allowance.ts';
import { dailyOracle } from './oracle.ts';
import { sjrCeiling } from './reference-salary.ts';

const IN_2026 = '2026-02-02';
const amount = (sjr: number) => dailyAllowance({ sjr }, IN_2026).montant;

test.each([
  [40, 30, 900],
  [50, 33.38, 1001.4],
  [60, 37.42, 1122.6],
  [80, 45.6, 1368],
  [100, 57, 1710],
] as const)('the table of the facts: %d € of daily wage, %d € a day, %d € for thirty days', (sjr, daily, month) => {
  expect(amount(sjr)).toBe(daily);
  expect(roundToCents(amount(sjr) * 30)).toBe(month);
});

test.each([
  ['2025-12-31', 516.16, 294.21],
  ['2026-01-01', 526.68, 300.21],
] as const)('on %s the wage stops at %d € and the allowance at %d €', (day, ceiling, most) => {
  expect(sjrCeiling(day)).toBe(ceiling);
  const { montant, sjr, lignes } = dailyAllowance({ sjr: 900 }, day);
  expect([montant, sjr]).toEqual([most, ceiling]);
  expect(lignes[0]?.detail).toContain('est limité à');
});

test('57 % overtakes the first formula above 79.40 €', () => {
  const labels = (sjr: number) => dailyAllowance({ sjr }, IN_2026).lignes.map(({ libelle }) => libelle);
  expect(labels(79.39)).not.toContain('Deuxième calcul, plus favorable');
  expect(labels(79.5)).toContain('Deuxième calcul, plus favorable');
});

// Each band of the rule, its two ends and what stands just beside them.
const WAGES = [
  1, 10.5, 25, 39.99, 42.83, 42.84, 42.85, 44.4, 46.9, 46.91, 46.95, 50.01, 57.38, 66.66, 79.39, 79.4, 79.41, 79.45, 85, 120.03,
  161.6, 243.21, 400, 526.68, 526.69, 1000,
];

test.each(WAGES)('the bands worked out by hand: %d €', (sjr) => {
  expect(amount(sjr)).toBe(dailyOracle(sjr));
});

test('a sum that a person can follow line by line', () => {
  const lines = (sjr: number) => dailyAllowance({ sjr }, IN_2026).lignes.map(({ libelle, montant }) => [libelle, montant]);
  expect(lines(60)).toEqual([
    ['Part de votre ancien salaire', 24.24],
    ['Partie fixe', 13.18],
  ]);
  expect(lines(40)).toEqual([
    ['Part de votre ancien salaire', 16.16],
    ['Partie fixe', 13.18],
    ['Montant minimum', 2.79],
    ['Limite de 75 %', -2.13],
  ]);
  expect(lines(100).at(-1)).toEqual(['Deuxième calcul, plus favorable', 3.42]);
});

test('part-time work reduces the fixed part and the floor, as in the example of Unédic (30 hours out of 35)', () => {
  expect(partTimeCoefficient({ heures: 30, tempsPlein: 35 })).toBe(0.86);
  const { montant, lignes } = dailyAllowance({ sjr: 50, tempsPartiel: { heures: 30, tempsPlein: 35 } }, IN_2026);
  expect(lignes[1]?.montant).toBe(11.33);
  expect(montant).toBe(31.53);
});

test('part-time work brings a small wage to the reduced floor', () => {
  const { montant, lignes } = dailyAllowance({ sjr: 22, tempsPartiel: { heures: 17.5, tempsPlein: 35 } }, IN_2026);
  expect(lignes.map((line) => line.montant)).toEqual([8.89, 6.59, 0.59]);
  expect(lignes.at(-1)?.detail).toContain('réduits par le temps partiel');
  expect(montant).toBe(16.07);
});

test('during a training, the allowance is not below its own floor', () => {
  expect(dailyAllowance({ sjr: 20, formation: true }, IN_2026).montant).toBe(22.99);
  expect(dailyAllowance({ sjr: 20 }, IN_2026).montant).toBe(15);
  expect(dailyAllowance({ sjr: 60, formation: true }, IN_2026).montant).toBe(37.42);
});

test('after July 2026 the figures are a choice, and the result says so', () => {
  expect(dailyAllowance({ sjr: 60 }, '2026-11-16')).toMatchObject({ montant: 37.42, choix: true });
  expect(dailyAllowance({ sjr: 60 }, '2026-06-30').choix).toBe(false);
});

const wage = fc.integer({ min: 100, max: 90_000 }).map((cents) => cents / 100);
const hours = fc.option(
  fc.integer({ min: 1, max: 35 }).map((heures) => ({ heures, tempsPlein: 35 })),
  { nil: undefined },
);

test('the lines add up to an allowance that is never above 75 % of the wage', () => {
  fc.assert(
    fc.property(wage, hours, (sjr, tempsPartiel) => {
      const { montant, lignes } = dailyAllowance({ sjr, tempsPartiel }, IN_2026);
      expect(sumOf(lignes)).toBe(montant);
      expect(montant).toBeLessThanOrEqual(roundToCents(0.75 * sjr));
      expect(montant).toBeLessThanOrEqual(300.21);
    }),
  );
});

test('a higher wage or more hours never give a smaller allowance', () => {
  fc.assert(
    fc.property(wage, wage, hours, (one, other, tempsPartiel) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const lower = dailyAllowance({ sjr: low, tempsPartiel }, IN_2026).montant;
      expect(lower).toBeLessThanOrEqual(dailyAllowance({ sjr: high, tempsPartiel }, IN_2026).montant);
      expect(lower).toBeLessThanOrEqual(dailyAllowance({ sjr: low }, IN_2026).montant);
    }),
  );
});

test('whatever the wage, the allowance is that of the bands worked out by hand', () => {
  fc.assert(
    fc.property(wage, (sjr) => {
      expect(amount(sjr)).toBe(dailyOracle(sjr));
    }),
  );
});
