import { expect, test } from 'vitest';
import { answerInWords } from './field-text.ts';

test.each([
  [0, 'personnes', '0 personne'],
  [1, 'heures', '1 heure'],
  [2, 'personnes', '2 personnes'],
  [1, 'fois', '1 fois'],
  [148_300, 'kilomètres', '148 300 kilomètres'],
])('%s, compté en %s, se relit « %s »', (valeur, unite, said) => {
  const text = answerInWords({ fait: 'un', as: 'entier', label: 'Combien ?', unite }, valeur, []);
  expect(text.replace(/[\u00a0\u202f]/g, ' ')).toBe(said);
});
