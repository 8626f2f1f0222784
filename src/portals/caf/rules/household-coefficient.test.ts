import { expect, test } from 'vitest';
import { addMonthsToDay } from '#engine/journal/day.ts';
import { roundToCents } from '#engine/words/money.ts';
import { countedChildren, type HouseholdSituation, increaseReason } from './household.ts';
import { householdAmount, housingFlatRate } from './household-coefficient.ts';
import { scaleAt } from './scale.ts';
import { aHousehold, children } from './situation-builder.ts';

const alone = (count: number) => aHousehold({ enfants: children(count) });
const couple = (count: number) => aHousehold({ adultes: 2, enfants: children(count) });
const increased = (count: number) => aHousehold({ enfants: children(count), isole: { depuis: '2025-08-10' } });
const expecting = aHousehold({ enceinte: true, isole: {} });

test.each([
  ['alone', alone(0), 646.52, 651.69],
  ['alone + 1', alone(1), 969.78, 977.54],
  ['a couple', couple(0), 969.78, 977.54],
  ['alone + 2', alone(2), 1163.74, 1173.04],
  ['a couple + 1', couple(1), 1163.74, 1173.04],
  ['a couple + 2', couple(2), 1357.69, 1368.55],
  ['alone + 3', alone(3), 1422.34, 1433.72],
  ['a couple + 3', couple(3), 1616.3, 1629.23],
  ['increased, pregnant', expecting, 830.21, 836.85],
] as const)('the table of the facts: %s', (_, household, in2025, in2026) => {
  expect(roundToCents(householdAmount(household, '2025-09', scaleAt('2025-09').rsaBase.valeur))).toBe(in2025);
  expect(roundToCents(householdAmount(household, '2026-11', scaleAt('2026-11').rsaBase.valeur))).toBe(in2026);
});

test.each([
  [1, 1106.95, 1115.8],
  [2, 1383.68, 1394.75],
] as const)('the table of the facts: increased, %d children', (count, in2025, in2026) => {
  expect(roundToCents(householdAmount(increased(count), '2025-09', 646.52))).toBe(in2025);
  expect(roundToCents(householdAmount(increased(count), '2026-04', 651.69))).toBe(in2026);
});

test.each([
  [alone(0), 77.58, 78.2],
  [couple(0), 155.16, 156.41],
  [couple(1), 192.02, 193.55],
  [couple(4), 192.02, 193.55],
] as const)('the housing flat rate of the facts', (household, in2025, in2026) => {
  const free: HouseholdSituation = { ...household, logement: 'heberge-gratuitement' };
  expect(roundToCents(housingFlatRate(free, '2025-09', 646.52))).toBe(in2025);
  expect(roundToCents(housingFlatRate(free, '2026-11', 651.69))).toBe(in2026);
});

test('with a housing benefit, the smaller of the benefit and the flat rate is taken off', () => {
  expect(housingFlatRate(aHousehold({ aideAuLogement: 50 }), '2026-11', 651.69)).toBe(50);
  expect(housingFlatRate(aHousehold({ aideAuLogement: 300 }), '2026-11', 651.69)).toBeCloseTo(78.2, 2);
});

test.each([
  ['locataire', false],
  ['colocataire', false],
  ['foyer', false],
  ['proprietaire-avec-pret', false],
  ['heberge-avec-participation', false],
  ['sans-domicile', false],
  ['proprietaire-sans-pret', true],
  ['heberge-gratuitement', true],
] as const)('without a housing benefit, « %s » has a flat rate: %s', (logement, has) => {
  expect(housingFlatRate(aHousehold({ logement }), '2026-11', 651.69) > 0).toBe(has);
});

test('a child counts from the month of birth until the 25th birthday', () => {
  const household = aHousehold({
    enfants: [{ naissance: '2026-11-20' }, { naissance: '2001-11-02' }, { naissance: '2001-11-01' }],
  });
  expect(countedChildren(household, '2026-11').map(({ naissance }) => naissance)).toEqual(['2026-11-20', '2001-11-02']);
  expect(countedChildren(household, '2026-10')).toHaveLength(2);
});

test('a parent alone has the increased amount until the youngest is 3', () => {
  const household = aHousehold({ enfants: [{ naissance: '2023-11-15' }], isole: {} });
  expect(increaseReason(household, '2026-11')).toBe('enfant-de-moins-de-3-ans');
  expect(increaseReason(household, '2026-12')).toBeUndefined();
});

test('after a separation the increase lasts 12 months', () => {
  const household = aHousehold({ enfants: children(1), isole: { depuis: '2025-08-10' } });
  expect(increaseReason(household, '2025-07')).toBeUndefined();
  expect(increaseReason(household, '2025-08')).toBe('isolement-recent');
  expect(increaseReason(household, '2026-07')).toBe('isolement-recent');
  expect(increaseReason(household, '2026-08')).toBeUndefined();
});

test('a late claim moves the 12 months, but never past 18 months after the separation', () => {
  const claimedAfter = (months: number) =>
    aHousehold({ enfants: children(1), isole: { depuis: '2025-05-10', demande: addMonthsToDay('2025-05-10', months) } });
  expect(increaseReason(claimedAfter(4), '2026-08')).toBe('isolement-recent');
  expect(increaseReason(claimedAfter(4), '2026-09')).toBeUndefined();
  expect(increaseReason(claimedAfter(10), '2026-10')).toBe('isolement-recent');
  expect(increaseReason(claimedAfter(10), '2026-11')).toBeUndefined();
});

test('a couple, or a person alone without a child, never has the increase', () => {
  expect(increaseReason(aHousehold({ adultes: 2, enceinte: true, isole: {} }), '2026-11')).toBeUndefined();
  expect(increaseReason(aHousehold({ isole: { depuis: '2026-10-01' } }), '2026-11')).toBeUndefined();
  expect(increaseReason(aHousehold({ enfants: children(1) }), '2026-11')).toBeUndefined();
});
