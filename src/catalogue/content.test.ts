import { expect, test } from 'vitest';
import { byNeed, editionsOf, firstOf, inOrder } from './content.ts';
import { aContent, aScenario } from './content-builder.ts';

const [caf] = aContent().portals;
const long = aScenario({ id: 'caf/longue', minutes: 40 });
const short = aScenario({ id: 'caf/courte', minutes: 5 });
const hard = aScenario({ id: 'caf/difficile', niveau: 'avance', minutes: 2 });

test('easiest first, then shortest', () => {
  expect(inOrder([hard, long, short]).map(({ id }) => id)).toEqual(['caf/courte', 'caf/longue', 'caf/difficile']);
});

test('the exercises of a need stand together, and those that name none come last', () => {
  const moved = aScenario({ id: 'caf/demenager', besoin: 'demenager' });
  const declared = aScenario({ id: 'caf/declarer', besoin: 'declarer' });
  expect(byNeed([long, moved, hard, declared]).map(({ need, scenarios }) => [need, scenarios.map(({ id }) => id)])).toEqual([
    ['declarer', ['caf/declarer']],
    ['demenager', ['caf/demenager']],
    ['autres', ['caf/longue', 'caf/difficile']],
  ]);
});

test('what is to do first is proposed first, and otherwise the easiest', () => {
  expect(firstOf([hard, short, { ...long, premier: true }])?.id).toBe('caf/longue');
  expect(firstOf([hard, long, short])?.id).toBe('caf/courte');
  expect(firstOf([])).toBeUndefined();
});

test('the most recent look comes first, and only those where the exercise has a sense', () => {
  expect(editionsOf(caf).map(({ id }) => id)).toEqual(['2025', '2024']);
  expect(editionsOf(caf, aScenario({ editions: ['2024'] })).map(({ id }) => id)).toEqual(['2024']);
  expect(editionsOf(undefined)).toEqual([]);
});
