import { expect, test } from 'vitest';
import { format, invariant, matchPattern } from './small-parts.ts';

test('what must be true stops msw when it is not', () => {
  expect(() => invariant(false, 'Rien ici :', 'vide')).toThrow('Rien ici : vide');
  expect(() => invariant(true, 'Rien ici')).not.toThrow();
  expect(format('Une erreur', 'grave')).toBe('Une erreur grave');
});

test('a route is found at its whole address, and nowhere near', () => {
  const route = 'https://caf.bac-a-sable.invalid/declaration';
  expect(matchPattern(route, route)).toEqual({ matches: true, params: {} });
  for (const near of [`${route}s`, `${route}/`, 'https://caf.bac-a-sable.invalid/', route.replace('https', 'http')])
    expect(matchPattern(route, near).matches).toBe(false);
});
