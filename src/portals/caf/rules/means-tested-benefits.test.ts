import { expect, test } from 'vitest';
import type { Day, Month } from '#schema/day.ts';
import { familyBenefitsOf } from './counted-benefits.ts';
import type { FamilyBenefit } from './household.ts';
import { familySupplement, type Means, youngChildAllowance } from './means-tested-benefits.ts';
import { aHousehold, children } from './situation-builder.ts';

const born = (...days: Day[]) => days.map((naissance) => ({ naissance }));
const poor: Means = { revenusAnnuels: 0, deuxRevenus: false };
const earning = (revenusAnnuels: number, deuxRevenus = false): Means => ({ revenusAnnuels, deuxRevenus });

test.each([
  ['2026-11', 199.15, 99.58],
  ['2025-09', 197.58, 98.79],
] as const)('in %s a child under 3 brings %d € a month, or half of it above the first ceiling', (month: Month, whole, half) => {
  const baby = born('2024-10-15');
  expect(youngChildAllowance(baby, poor, month)).toBe(whole);
  expect(youngChildAllowance(baby, earning(33_000), month)).toBe(half);
  expect(youngChildAllowance(baby, earning(60_000), month)).toBe(0);
  expect(youngChildAllowance([...baby, ...born('2025-07-01')], poor, month)).toBe(whole);
});

// Arrêté of 18 December 2025: 24 853 € and 29 694 €, + 25 % for each of the first two children, + 30 % for the others.
test.each([
  ['one child', 1, false, 31_066.25, 37_117.5],
  ['two children', 2, false, 37_279.5, 44_541],
  ['three children', 3, false, 44_735.4, 53_449.2],
  ['one child, two incomes', 1, true, 41_055.25, 49_053.5],
] as const)('the ceilings of 2026 for %s', (_, count, twoIncomes, full, half) => {
  const family = [...born('2025-07-01'), ...children(count - 1)];
  const paid = (income: number) => youngChildAllowance(family, earning(income, twoIncomes), '2026-11');
  expect([paid(full), paid(full + 0.01), paid(half), paid(half + 0.01)]).toEqual([199.15, 99.58, 99.58, 0]);
});

test('the allowance of a young child begins the month after birth and stops the month before 3', () => {
  expect(youngChildAllowance(born('2023-12-15'), poor, '2026-11')).toBe(199.15);
  expect(youngChildAllowance(born('2023-12-15'), poor, '2026-12')).toBe(0);
  expect(youngChildAllowance(born('2026-11-15'), poor, '2026-11')).toBe(0);
  expect(youngChildAllowance(born('2026-11-15'), poor, '2026-12')).toBe(199.15);
});

test('three children over 3 bring the complément familial; a baby brings the PAJE in its place', () => {
  expect(familySupplement(children(2), poor, '2026-11')).toBe(0);
  expect(familySupplement(children(3), poor, '2026-11')).toBe(199.15);
  expect(familySupplement([...children(3), ...born('2025-07-01')], poor, '2026-11')).toBe(0);
  expect(familySupplement([...children(2), ...born('2023-12-15')], poor, '2027-01', '2026-12')).toBe(199.15);
  expect(familySupplement([...children(2), ...born('2005-11-15')], poor, '2026-11')).toBe(0);
});

test('above its ceiling the complément familial falls slowly, then stops', () => {
  const paid = (income: number) => familySupplement(children(3), earning(income), '2026-11');
  expect([paid(44_735.4), paid(44_735.4 + 1200), paid(44_735.4 + 2400)]).toEqual([199.15, 99.15, 0]);
});

const natures = (list: readonly FamilyBenefit[]) => list.map(({ nature, montant }) => [nature, montant]);

test('what the rules give is worked out in full, whatever the composition', () => {
  const asked = { prestationsFamiliales: { revenusAnnuels: 12_000 } };
  expect(natures(familyBenefitsOf(aHousehold({ ...asked, enfants: born('2025-07-01') }), '2026-11'))).toEqual([
    ['paje-base', 199.15],
  ]);
  expect(natures(familyBenefitsOf(aHousehold({ ...asked, enfants: children(3) }), '2026-11'))).toEqual([
    ['allocations-familiales', 349.06],
    ['complement-familial', 199.15],
  ]);
});

test('amounts written in the file hold until the children change them', () => {
  const known = (enfants: { naissance: Day }[], liste: FamilyBenefit[]) =>
    aHousehold({ enfants, prestationsFamiliales: { liste, en: '2026-11', revenusAnnuels: 0 } });
  const growing = known(born('2023-12-15', '2017-01-15'), [
    { nature: 'allocations-familiales', montant: 150 },
    { nature: 'paje-base', montant: 99.58 },
  ]);
  expect(natures(familyBenefitsOf(growing, '2026-11'))).toEqual([
    ['allocations-familiales', 150],
    ['paje-base', 99.58],
  ]);
  expect(natures(familyBenefitsOf(growing, '2026-12', '2026-11'))).toEqual([['allocations-familiales', 150]]);
  const born2 = known([...children(1), ...born('2026-12-10')], []);
  expect(natures(familyBenefitsOf(born2, '2026-12', '2026-11'))).toEqual([]);
  expect(natures(familyBenefitsOf(born2, '2027-01', '2026-11'))).toEqual([
    ['allocations-familiales', 153.01],
    ['paje-base', 199.15],
  ]);
});
