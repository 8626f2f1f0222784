import { expect, test } from 'vitest';
import { format, invariant, matchPattern } from './small-parts.ts';

test('what must be true stops msw when it is not', () => {
  expect(() => invariant(false, 'Rien ici :', 'vide')).toThrow('Rien ici : vide');
  expect(() => invariant(true, 'Rien ici')).not.toThrow();
  expect(format('Une erreur', 'grave')).toBe('Une erreur grave');
});

test('a pattern is refused, and says where to read why', () => {
  expect(() => matchPattern('https://caf.bac-a-sable.invalid/*')).toThrow(/mocks\/small-parts\.ts/);
});
