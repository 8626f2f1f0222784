import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countStep } from './count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
afterAll(() => rmSync(folder, { recursive: true }));
const report = (content: unknown) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

test('les tests de Vitest et de Playwright sont comptés', () => {
  expect(countStep(0, report({ numPassedTests: 12, numFailedTests: 0 }))).toEqual({ passed: 12, failed: 0 });
  expect(countStep(1, report({ numPassedTests: 12, numFailedTests: 2 }))).toEqual({ passed: 12, failed: 2 });
  expect(countStep(0, report({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1 } }))).toEqual({ passed: 5, failed: 0 });
});

test('un parcours qui réussit au second essai a réussi', () => {
  expect(countStep(0, report({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 0 } }))).toEqual({ passed: 6, failed: 0 });
});

test('une étape sans rapport compte pour un', () => {
  expect([countStep(0, undefined), countStep(2, undefined)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('une fin en erreur sans test en échec, un rapport absent, illisible ou vide sont des échecs', () => {
  expect(countStep(1, report({ numPassedTests: 12, numFailedTests: 0 }))).toEqual({ passed: 12, failed: 1 });
  expect(countStep(0, join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1 });
  expect(countStep(0, report('{'))).toEqual({ passed: 0, failed: 1 });
  expect(countStep(0, report({ numPassedTests: 0, numFailedTests: 0 }))).toEqual({ passed: 0, failed: 1 });
});
