import { expect, test } from 'vitest';
import type { Day, Month } from '#schema/day.ts';
import { countedBenefit, familyBenefitLines } from './counted-benefits.ts';
import { countedFamilySupport, familyAllowances, familySupport, twentiethYear } from './family-benefits.ts';
import { LAWS } from './laws.ts';
import { aHousehold, children } from './situation-builder.ts';

const born = (...days: Day[]) => days.map((naissance) => ({ naissance }));

test.each([
  [0, '2026-11', 0],
  [1, '2026-11', 0],
  [2, '2026-11', 153.01],
  [3, '2026-11', 349.06],
  [4, '2026-11', 545.1],
  [2, '2025-09', 151.8],
] as const)('%d children in %s: %d €', (count, month, amount) => {
  expect(familyAllowances(children(count), 0, month).total).toBe(amount);
});

test.each([
  ['2026-11', 79_980, 106_604],
  ['2025-09', 78_565, 104_719],
] as const)('in %s two children have 100 %% up to %d €, 50 %% up to %d €, then 25 %%', (month, first, second) => {
  const rate = (income: number) => familyAllowances(children(2), income, month).taux;
  expect([rate(first), rate(first + 1), rate(second), rate(second + 1)]).toEqual([1, 0.5, 0.5, 0.25]);
});

test('the complement softens the fall just above a ceiling', () => {
  const just = familyAllowances(children(2), 79_980 + 120, '2026-11');
  expect(just).toMatchObject({ base: 76.51, complement: 66.51, total: 143.02 });
  const farther = familyAllowances(children(2), 79_980 + 1200, '2026-11');
  expect(farther).toMatchObject({ base: 76.51, complement: 0 });
  const second = familyAllowances(children(2), 106_604 + 120, '2026-11');
  expect(second).toMatchObject({ base: 38.25, complement: 28.25 });
});

test('the age increase starts at 14 for a child born before March 2012, at 18 for the others', () => {
  const increase = (younger: Day) => familyAllowances(born('2008-01-10', younger), 0, '2026-11').majorationAge;
  expect(increase('2012-02-29')).toBe(76.51);
  expect(increase('2012-03-01')).toBe(0);
  expect(familyAllowances(born('2011-01-01', '2012-03-01', '2015-01-01'), 0, '2030-04', '2026-12').majorationAge).toBe(153.01);
});

test('of two children the elder never brings the increase, of three each may', () => {
  expect(familyAllowances(born('2008-01-10', '2017-01-10'), 0, '2026-11').majorationAge).toBe(0);
  expect(familyAllowances(born('2008-01-10', '2009-01-10', '2017-01-10'), 0, '2026-11').majorationAge).toBe(153.01);
});

test('a child counts from the month after birth until 20', () => {
  expect(familyAllowances(born('2017-01-10', '2026-11-02'), 0, '2026-11').total).toBe(0);
  expect(familyAllowances(born('2017-01-10', '2026-11-02'), 0, '2026-12').total).toBe(153.01);
  expect(familyAllowances(born('2017-01-10', '2006-11-01'), 0, '2026-11').total).toBe(0);
});

test('the month of the birthday: the allowances have stopped, the increase has not begun, the allowance of the twentieth year has', () => {
  expect(familyAllowances(born('2017-01-10', '2006-11-20'), 0, '2026-10').total).toBe(153.01);
  expect(familyAllowances(born('2017-01-10', '2006-11-20'), 0, '2026-11').total).toBe(0);
  const three = born('2006-11-20', '2017-01-10', '2018-01-10');
  expect(
    ['2026-10', '2026-11', '2027-10', '2027-11'].map((month) => twentiethYear(three, 1, month as Month, '2026-11') > 0),
  ).toEqual([false, true, true, false]);
  const younger = born('2008-01-10', '2012-02-01');
  expect(familyAllowances(younger, 0, '2026-02').majorationAge).toBe(0);
  expect(familyAllowances(younger, 0, '2026-03').majorationAge).toBeGreaterThan(0);
});

test('the ASF of one child, and the part of it that counts', () => {
  expect(familySupport('un-parent', '2026-11')).toBe(201.78);
  expect(countedFamilySupport('un-parent', '2026-11')).toBe(107.59);
  expect(countedFamilySupport('deux-parents', '2026-11')).toBe(143.45);
});

test.each([
  ['allocations-familiales', 153.01, 153.01],
  ['majoration-age', 76.51, 0],
  ['complement-familial', 298.75, 199.15],
  ['paje-base', 199.15, 199.15],
  ['asf', 201.78, 107.59],
  ['asf', 60, 60],
  ['asf-deux-parents', 268.97, 143.45],
  ['rentree-scolaire', 429.01, 0],
  ['prime-naissance', 1098.57, 0],
] as const)('of « %s », %d €, the RSA and the prime count %d €', (nature, montant, counted) => {
  expect(countedBenefit({ nature, montant }, aHousehold(), '2026-11')).toBe(counted);
});

test('the PAJE does not count in the first three months of the baby of a parent alone', () => {
  const paje = { nature: 'paje-base', montant: 199.15 } as const;
  const household = aHousehold({ enfants: born('2026-09-20'), isole: {} });
  expect(countedBenefit(paje, household, '2026-11')).toBe(0);
  expect(countedBenefit(paje, household, '2026-12')).toBe(199.15);
  expect(countedBenefit(paje, aHousehold({ adultes: 2, enfants: born('2026-09-20') }), '2026-11')).toBe(199.15);
});

test('benefits can be worked out from the children and the yearly income', () => {
  const household = aHousehold({ enfants: children(2), prestationsFamiliales: { revenusAnnuels: 10_000, enfantsAsf: 2 } });
  expect(familyBenefitLines(household, '2026-11', LAWS.rsa).map(({ montant }) => montant)).toEqual([-153.01, -215.18]);
});

test('one line of ASF may hold the support of two children: the part of each counts', () => {
  expect(countedBenefit({ nature: 'asf', montant: 403.56 }, aHousehold(), '2026-11')).toBe(215.18);
  expect(countedBenefit({ nature: 'asf', montant: 200.18 * 3 }, aHousehold(), '2025-09')).toBeCloseTo(3 * 106.73, 2);
  expect(countedBenefit({ nature: 'asf', montant: 120, enfants: 2 }, aHousehold(), '2026-11')).toBe(120);
});
