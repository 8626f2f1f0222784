import { expect, test } from 'vitest';
import { addDays } from '#engine/journal/day.ts';
import { sumOf } from '#engine/portal/calculation.ts';
import type { Day } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { daysIn } from './day-line.ts';
import { sjrOracle } from './oracle.ts';
import { durationOf, referenceSalary } from './reference-salary.ts';
import type { WorkContract } from './work-days.ts';

const contract = (debut: Day, fin: Day, brut: number): WorkContract => ({ employeur: 'Atelier Inventé', debut, fin, brut });

test('two whole years at 4 950 € a month, the example of Unédic: 118 800 € over 730 days', () => {
  const found = referenceSalary([contract('2023-04-01', '2025-03-30', 118_800)], 54);
  expect(found).toMatchObject({ salaire: 118_800, diviseur: 730, sjr: 162.74 });
  expect(found.formule).toBe('118\u202f800,00\u00a0€ ÷ 730 jours = 162,74\u00a0€ par jour.');
});

test.each([
  ['2025-03-31', 75],
  ['2026-03-31', 70],
] as const)('for work that ended on %s, gaps count up to %d %% of the days under contract', (fin, share) => {
  const year = Number(fin.slice(0, 4));
  const first = contract(`${year - 1}-01-01`, `${year - 1}-02-09`, 3_000);
  const second = contract(addDays(fin, -59), fin, 6_000);
  const { diviseur, jours, sjr } = referenceSalary([first, second], 40);
  expect(jours[0]?.jours).toBe(100);
  expect(jours[1]?.jours).toBe(share);
  expect(diviseur).toBe(100 + share);
  expect(sjr).toBe(Math.round(900_000 / (100 + share)) / 100);
});

test('two jobs at once: the days count once, the two wages are added', () => {
  const both = [contract('2026-01-01', '2026-04-10', 5_000), contract('2026-01-01', '2026-04-10', 1_000)];
  expect(referenceSalary(both, 40)).toMatchObject({ diviseur: 100, salaire: 6_000, sjr: 60 });
});

test('a contract that began before the period counts for its days inside', () => {
  const { salaire, diviseur, lignes } = referenceSalary([contract('2023-09-02', '2026-08-31', 109_500)], 40);
  expect(diviseur).toBe(730);
  expect(salaire).toBe(73_000);
  expect(lignes[0]?.source).toContain('choix du simulateur');
});

test('a very high wage stops at the ceiling, and the formula says so', () => {
  const found = referenceSalary([contract('2026-01-01', '2026-04-10', 90_000)], 40);
  expect(found.sjr).toBe(526.68);
  expect(found.formule).toContain('on garde 526,68');
});

const start: Day = '2025-05-01';
const stints = fc.array(
  fc.record({ gap: fc.nat(60), length: fc.integer({ min: 1, max: 90 }), brut: fc.integer({ min: 100, max: 9_000 }) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const contractsOf = (list: readonly { gap: number; length: number; brut: number }[]): WorkContract[] => {
  let day = start;
  return list.map(({ gap, length, brut }) => {
    const debut = addDays(day, gap);
    const fin = addDays(debut, length - 1);
    day = addDays(fin, 1);
    return contract(debut, fin, brut);
  });
};

test('whatever the contracts, a walk day by day finds the same divisor and the same wage', () => {
  fc.assert(
    fc.property(stints, (list) => {
      const contracts = contractsOf(list);
      const found = referenceSalary(contracts, 40);
      const expected = sjrOracle(contracts, 70);
      expect(found.diviseur).toBe(expected.days);
      expect(found.sjr).toBe(Math.min(expected.sjr, found.periode.au < '2026-01-01' ? 516.16 : 526.68));
      expect(sumOf(found.lignes)).toBe(found.salaire);
      expect(daysIn(found.jours)).toBe(found.diviseur);
    }),
  );
});

test.each([
  [730, 54, 548],
  [731, 54, 548],
  [913, 56, 685],
  [1095, 57, 822],
  [1096, 60, 822],
  [400, 30, 300],
  [401, 30, 301],
  [243, 30, 183],
  [242, 30, 182],
  [150, 30, 182],
] as const)('%d days of work at %d give %d days', (days, age, jours) => {
  const found = durationOf(days, age, '2026-08-31');
  expect(found.jours).toBe(jours);
  expect(daysIn(found.lignes)).toBe(jours);
});

test.each([
  ['2025-03-31', 53, 685],
  ['2025-03-31', 55, 822],
  ['2025-04-01', 53, 548],
  ['2025-04-01', 55, 685],
] as const)('for a contract that ended on %s, the longest right at %d is %d days', (day, age, jours) => {
  expect(durationOf(1_096, age, day).jours).toBe(jours);
});

test('a longer period never gives a shorter right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_096 }), fc.integer({ min: 18, max: 64 }), (days, age) => {
      const on = '2026-08-31';
      expect(durationOf(days + 1, age, on).jours).toBeGreaterThanOrEqual(durationOf(days, age, on).jours);
      expect(durationOf(days, age + 1, on).jours).toBeGreaterThanOrEqual(durationOf(days, age, on).jours);
    }),
  );
});
