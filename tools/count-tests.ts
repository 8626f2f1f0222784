import { readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
}

/** What a runner counted, from its JSON report (Vitest's or Playwright's); undefined when it left none, or one that cannot be read. */
function countIn(file: string): Count | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const { stats } = report;
    // A journey that passed when played again has passed; Playwright's own report calls it flaky.
    const passed: unknown = stats ? stats.expected + stats.flaky : report.numPassedTests;
    const failed: unknown = stats ? stats.unexpected : report.numFailedTests;
    return typeof passed === 'number' && typeof failed === 'number' ? { passed, failed } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The count of one step, from its exit code and its report if it writes one. A step that ended badly, or that ran nothing,
 * always counts for a failure: an empty report must never look like a success.
 */
export function countStep(code: number, report: string | undefined): Count {
  if (report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = countIn(report) ?? { passed: 0, failed: 0 };
  return { passed, failed: Math.max(failed, code === 0 && passed > 0 ? 0 : 1) };
}
