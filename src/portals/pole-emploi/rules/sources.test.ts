import { expect, test } from 'vitest';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import { OPENING_SOURCE } from './affiliation.ts';
import { PAYMENT_DAY_SOURCE } from './calendar.ts';
import { CHECKS_SOURCE } from './checks.ts';
import { OVERPAYMENT_SOURCE } from './overpayment.ts';
import { WINDOW_SOURCE } from './window.ts';

test.each([
  [OPENING_SOURCE, true],
  [CHECKS_SOURCE, true],
  [WINDOW_SOURCE, false],
  [PAYMENT_DAY_SOURCE, false],
  [OVERPAYMENT_SOURCE, false],
])('« %s » names its place in the facts, and says what is our choice: %s', (source, ours) => {
  expect(source).toMatch(/dossier de faits Pôle emploi, § \d/i);
  expect(source.includes(OWN_CHOICE)).toBe(ours);
});
