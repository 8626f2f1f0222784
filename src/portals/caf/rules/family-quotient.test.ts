import { expect, test } from 'vitest';
import { dependentChildren, familyQuotient, familyShares } from './family-quotient.ts';

test.each([
  [0, 2],
  [1, 2.5],
  [2, 3],
  [3, 4],
  [4, 4.5],
])('%i enfants : %f parts, avec un parent seul comme avec deux', (children, shares) => {
  expect(familyShares(children)).toBe(shares);
});

test('un douzième des revenus, et les prestations du mois, pour chaque part', () => {
  // (24 000 ÷ 12 + 148,52) ÷ 3 = 716,17.
  expect(familyQuotient({ annuel: 24_000, prestations: 148.52, parts: 3 })).toBe(716.17);
});

test('un enfant compte du mois de sa naissance au mois de ses 20 ans', () => {
  const children = [{ naissance: '2006-11-15' }, { naissance: '2026-11-20' }] as const;
  const counted = (month: '2026-10' | '2026-11' | '2026-12') => dependentChildren(children, month).length;
  expect([counted('2026-10'), counted('2026-11'), counted('2026-12')]).toEqual([1, 2, 1]);
});
