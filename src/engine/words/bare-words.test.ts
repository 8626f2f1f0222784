import { expect, test } from 'vitest';
import { bareWords } from './bare-words.ts';

test.each([
  ['L’Haÿ-les-Roses', 'l hay les roses'],
  ['  12 bis,  rue de l’ÉGLISE ', '12 bis rue de l eglise'],
  ['Anne\u00a0Le\u200b Goff', 'anne le goff'],
  ['···', ''],
])('« %s » se compare comme « %s »', (text, words) => {
  expect(bareWords(text)).toBe(words);
});
