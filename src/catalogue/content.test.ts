import { expect, test } from 'vitest';
import { byLevel, editionsOf, firstOf, inOrder } from './content.ts';
import { aContent, aScenario } from './content-builder.ts';

const [caf] = aContent().portals;
const long = aScenario({ id: 'caf/longue', minutes: 40 });
const short = aScenario({ id: 'caf/courte', minutes: 5 });
const hard = aScenario({ id: 'caf/difficile', niveau: 'avance', minutes: 2 });

test('easiest first, then shortest', () => {
  expect(inOrder([hard, long, short]).map(({ id }) => id)).toEqual(['caf/courte', 'caf/longue', 'caf/difficile']);
});

test('a level without exercise is left out', () => {
  expect(byLevel([hard, long]).map(({ niveau, scenarios }) => [niveau, scenarios.length])).toEqual([
    ['debutant', 1],
    ['avance', 1],
  ]);
});

test('the first exercise is an easy one, in easy French when there is one', () => {
  const both = (fr: string) => ({ fr, falc: fr });
  const easyToRead = aScenario({
    id: 'caf/facile',
    minutes: 30,
    titre: both('Titre'),
    resume: both('Résumé'),
    but: both('But'),
    objectifs: [both('Savoir')],
    etapes: [],
    retenir: [both('Retenir')],
  });
  expect(firstOf([hard, short, easyToRead])?.id).toBe('caf/facile');
  expect(firstOf([short, { ...easyToRead, niveau: 'avance' }])?.id).toBe('caf/courte');
  expect(firstOf([hard, long, short])?.id).toBe('caf/courte');
  expect(firstOf([])).toBeUndefined();
});

test('the most recent look comes first, and only those where the exercise has a sense', () => {
  expect(editionsOf(caf).map(({ id }) => id)).toEqual(['2025', '2024']);
  expect(editionsOf(caf, aScenario({ editions: ['2024'] })).map(({ id }) => id)).toEqual(['2024']);
  expect(editionsOf(undefined)).toEqual([]);
});
