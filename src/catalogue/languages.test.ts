import { expect, test } from 'vitest';
import { aScenario } from './content-builder.ts';
import { completeLanguages } from './languages.ts';

const both = (fr: string) => ({ fr, en: 'In English' });
const step = {
  id: 'a',
  titre: both('A'),
  consigne: both('B'),
  explication: both('C'),
  indices: [both('D')],
  attend: { attendu: {} },
};
const whole = aScenario({
  titre: both('Titre'),
  resume: both('Résumé'),
  but: both('But'),
  objectifs: [both('Savoir')],
  etapes: [step],
  retenir: [both('Retenir')],
});

test('a scenario whose every text for the learner has a variant is offered in that language', () => {
  expect(completeLanguages(whole)).toEqual(['fr', 'en']);
});

test('what only a trainer reads may stay in French', () => {
  expect(completeLanguages({ ...whole, discussion: ['En français'], competences: ['En français'] })).toContain('en');
});

test.each([
  ['a title', { titre: 'Titre' }],
  ['a hint', { etapes: [{ ...step, indices: ['Indice'] }] }],
  [
    'what to do in an incident',
    { incidents: [{ id: 'p', type: 'panne' as const, requete: 'toutes', fois: 1, queFaire: 'Attendre' }] },
  ],
  ['what to keep', { garder: ['Le bulletin'] }],
])('%s left in French is enough for the language not to be offered', (_what, change) => {
  expect(completeLanguages({ ...whole, ...change })).toEqual(['fr']);
});
