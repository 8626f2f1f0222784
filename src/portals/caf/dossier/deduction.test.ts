import { expect, test } from 'vitest';
import { deductionOf } from './deduction.ts';

// Bands of 2025: 301, 450, 672 and 898 € a month by person, and 56 € for all (facts, corrections of 28 November 2026).
test.each([
  [0, 56],
  [301, 56],
  [302, 56.25],
  [450, 93.25],
  [672, 170.95],
  [898, 272.65],
  [998, 332.65],
])('with %d € a month by person, %d € are taken', (perShare, taken) => {
  expect(deductionOf(perShare)).toBe(taken);
});
