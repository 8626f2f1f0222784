import { expect, test } from 'vitest';
import { addDays } from '#engine/journal/day.ts';
import { sumOf } from '#engine/portal/calculation.ts';
import { roundToCents } from '#engine/words/money.ts';
import { fc } from '#testing/drawn.ts';
import { type MonthRequest, monthPayment } from './complement.ts';
import { dailyAllowance } from './daily-allowance.ts';
import { daysIn } from './day-line.ts';
import { paidDaysOracle } from './oracle.ts';
import type { UnpaidPeriod } from './payable-days.ts';

const request = (said: Partial<MonthRequest> = {}): MonthRequest => ({
  mois: '2026-05',
  allocation: 57,
  sjr: 100,
  brut: 0,
  ...said,
});

test('the example of the facts: 57 € a day, 2 100 € of pay, 4 days and 228 €', () => {
  const found = monthPayment(request({ brut: 2_100 }));
  expect(found).toMatchObject({ joursPayables: 30, joursPayes: 4, joursReportes: 26, montant: 228 });
  expect(found.lignes.map(({ libelle, montant }) => [libelle, montant])).toEqual([
    ['Allocation du mois', 1710],
    ['Part de votre salaire', -1470],
    ['Nombre entier de jours', -12],
  ]);
  expect(found.lignes[2]?.detail).toContain('= 4,21. On paie 4 jours');
});

test('a month without work is paid whole, thirty days whatever its length', () => {
  for (const mois of ['2025-04', '2026-02', '2026-05'] as const) {
    expect(monthPayment(request({ mois }))).toMatchObject({ joursPayes: 30, joursReportes: 0, montant: 1710 });
  }
  expect(monthPayment(request({ mois: '2025-03' }))).toMatchObject({ joursPayes: 31, montant: 1767 });
});

// tests/formulas/complement_are.yaml of OpenFisca, moved to a month of the same length that the scale covers.
test.each([
  ['01', '2024-09', 37, 48, 1_200, 7, 259],
  ['02', '2024-09', 37, 45, 375, 23, 851],
  ['03', '2024-09', 35.71, 58.38, 1_800, 0, 0],
  ['04', '2024-09', 27.72, 48.63, 210, 25, 693],
  ['05', '2024-09', 118.1, 207.2, 1_200, 23, 2716.3],
  ['07', '2025-02', 35.11, 56.91, 918, 10, 351.1],
  ['08', '2024-02', 35.11, 56.91, 918, 11, 386.21],
  ['09', '2024-09', 35.11, 56.91, 918, 12, 421.32],
  ['10', '2024-10', 35.11, 56.91, 918, 13, 456.43],
  ['18', '2024-09', 37, 48, 0, 30, 1110],
] as const)('the days and the amount of OpenFisca, test %s', (_, mois, allocation, sjr, brut, joursPayes, montant) => {
  expect(monthPayment({ mois, allocation, sjr, brut })).toMatchObject({ joursPayes, montant });
});

test('a lowered right counts its days at the full rate and pays them at the lowered one (OpenFisca, test 06)', () => {
  const said: MonthRequest = { mois: '2024-10', allocation: 118.1, sjr: 207.2, brut: 1_200 };
  const found = monthPayment({ ...said, baisse: { allocation: 82.67, joursDejaPayes: 182 } });
  expect(found).toMatchObject({ joursPayes: 24, montant: 1984.08 });
  expect(sumOf(found.lignes)).toBe(1984.08);
  const turning = monthPayment({ ...said, baisse: { allocation: 82.67, joursDejaPayes: 172 } });
  expect(turning).toMatchObject({ joursPayes: 24, montant: roundToCents(10 * 118.1 + 14 * 82.67) });
});

test('OpenFisca does not apply the limit of the month; the facts do (its test 11)', () => {
  const said: MonthRequest = { mois: '2024-09', allocation: 22.5, sjr: 30, brut: 846 };
  const found = monthPayment(said);
  expect(monthPayment({ ...said, sjr: 31 })).toMatchObject({ joursPayes: 4, montant: 90 });
  expect(found).toMatchObject({ joursPayes: 2, montant: 45, joursReportes: 28, choix: true });
  expect(found.lignes.at(-1)).toMatchObject({ libelle: 'Limite du mois', montant: -45 });
});

test('the end of the right stops the month (OpenFisca, tests 12 and 13)', () => {
  const said: MonthRequest = { mois: '2024-09', allocation: 37, sjr: 48, brut: 1_200 };
  expect(monthPayment({ ...said, joursRestants: 4 })).toMatchObject({ joursPayes: 4, montant: 148 });
  expect(monthPayment({ ...said, joursRestants: 0 })).toMatchObject({ joursPayes: 0, montant: 0 });
});

test('sick days are taken off first, then the pay', () => {
  const found = monthPayment(
    request({ mois: '2026-11', brut: 400, nonPayables: [{ nature: 'maladie', du: '2026-11-02', au: '2026-11-11' }] }),
  );
  expect(found.jours.map(({ jours }) => jours)).toEqual([30, -10]);
  expect(found.lignes[0]?.montant).toBe(1140);
  expect(found).toMatchObject({ joursPayables: 20, joursPayes: 15, joursReportes: 5, montant: 855 });
});

test('a pay above the allowance leaves nothing to pay, and keeps every day', () => {
  const found = monthPayment(request({ brut: 3_000 }));
  expect(found).toMatchObject({ joursPayes: 0, joursReportes: 30, montant: 0 });
  expect(found.lignes.at(-1)?.libelle).toBe('Pas d’allocation ce mois-ci');
});

// Payable days are 30: the day by day oracle tries each number of days.
const CASES = [0, 1, 40, 81.43, 81.44, 250, 333.33, 600, 846, 1_000, 1_234.56, 1_500, 2_100, 2_442.8, 2_500, 5_000];

test.each([22.5, 30, 33.38, 37.42, 45.6, 57, 118.1, 300.21])('every number of days is tried: %d € a day', (allocation) => {
  for (const ratio of [0.57, 0.65, 0.75]) {
    for (const brut of CASES) {
      const sjr = roundToCents(allocation / ratio);
      const { joursPayes, montant } = monthPayment(request({ allocation, sjr, brut }));
      expect(joursPayes).toBe(paidDaysOracle(30, allocation, sjr, brut));
      expect(montant).toBe(roundToCents(joursPayes * allocation));
    }
  }
});

const wage = fc.integer({ min: 1_500, max: 50_000 }).map((cents) => cents / 100);
const pay = fc.nat(600_000).map((cents) => cents / 100);
const left = fc.option(fc.nat(40), { nil: undefined });

test('days paid and days kept are the days of the month, the lines add up, and the limit holds', () => {
  fc.assert(
    fc.property(wage, pay, left, fc.nat(31), (sjr, brut, joursRestants, sick) => {
      const allocation = dailyAllowance({ sjr }, '2026-05-31').montant;
      const leave: UnpaidPeriod = { nature: 'maladie', du: '2026-05-01', au: addDays('2026-04-30', sick) };
      const nonPayables = sick === 0 ? [] : [leave];
      const found = monthPayment(request({ allocation, sjr, brut, joursRestants, nonPayables }));
      expect(found.joursPayes + found.joursReportes).toBe(found.joursPayables);
      expect(found.joursPayables).toBe(sick === 31 ? 0 : Math.max(0, 30 - sick));
      expect(daysIn(found.jours)).toBe(found.joursPayables);
      expect(sumOf(found.lignes)).toBe(found.montant);
      expect(found.montant).toBe(roundToCents(found.joursPayes * allocation));
      expect(found.joursPayes).toBeLessThanOrEqual(joursRestants ?? 30);
      if (brut > 0 && found.montant > 0)
        expect(roundToCents(brut + found.montant)).toBeLessThanOrEqual(roundToCents(sjr * 30.42));
    }),
  );
});

test('more pay never means more allowance', () => {
  fc.assert(
    fc.property(wage, pay, pay, (sjr, brut, more) => {
      const allocation = dailyAllowance({ sjr }, '2026-05-31').montant;
      const one = monthPayment(request({ allocation, sjr, brut })).montant;
      expect(monthPayment(request({ allocation, sjr, brut: brut + more })).montant).toBeLessThanOrEqual(one);
    }),
  );
});

test('an allowance of nothing cannot be counted in days', () => {
  expect(() => monthPayment(request({ allocation: 0 }))).toThrow('plus grande que 0');
});
