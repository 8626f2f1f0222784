import { expect, test } from 'vitest';
import { ofName } from './say.ts';

test.each([
  ['Sofia', 'de Sofia'],
  ['Élise', 'd’Élise'],
  ['Hugo', 'd’Hugo'],
  ['Yves', 'd’Yves'],
  ['Yasmine', 'de Yasmine'],
  ['Yann', 'de Yann'],
])('%s : « %s »', (name, said) => {
  expect(ofName(name)).toBe(said);
});
