import { expect, test, vi } from 'vitest';
import { liveMany } from './live-many.ts';

// Five hundred lives take a quarter of a minute on a quiet machine; an old or busy one is slow, not wrong.
vi.setConfig({ testTimeout: 600_000 });

test('à chaque moment d’une vie, le guide dit quelque chose de vrai, propose quelque chose de possible, et la fin est atteinte', () => {
  expect(liveMany(0, 500)).toEqual([]);
});
