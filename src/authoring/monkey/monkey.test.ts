import { env } from 'node:process';
import { expect, test, vi } from 'vitest';
import { liveMany } from './live-many.ts';

/** A hundred and fifty in « npm test », five hundred with the long ones, ten thousand by « npm run singe ». */
const LIVES = env.LONGUES ? 500 : 150;
// An old or busy computer is slow, not wrong.
vi.setConfig({ testTimeout: 600_000 });

test('à chaque moment d’une vie, le guide dit quelque chose de vrai, propose quelque chose de possible, et la fin est atteinte', () => {
  expect(liveMany(0, LIVES)).toEqual([]);
});
