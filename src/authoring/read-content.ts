import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';
import { tellIssues } from './in-french.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { readShape } from './mending/mend.ts';
import { inOrder, reportOn } from './problem.ts';
import type { YamlProblem } from './read-yaml.ts';

/** A scenario or an account read from a file, or what to correct in it. `lineOf` gives the line where a value is written. */
export type ContentRead =
  | { ok: true; kind: 'scenario'; value: Scenario; lineOf(path: readonly PropertyKey[]): number }
  | { ok: true; kind: 'compte'; value: Compte; lineOf(path: readonly PropertyKey[]): number }
  | { ok: false; problems: YamlProblem[] };

/**
 * Reads one file of scenarios/ and checks its shape. `file` is its path from there, such as « caf/impayes.yaml » or
 * « comptes/nadia.yaml »: the folder tells which of the two it is, and the name gives its `id`.
 */
export function readContent(text: string, file: string): ContentRead {
  const kind = file.startsWith('comptes/') ? 'compte' : 'scenario';
  const { faults, read, parsed } = readShape(text, file, kind);
  if (!read.ok) return { ok: false, problems: [...faults, ...read.problems] };
  const { value, lineOf } = read;
  if (faults.length > 0 || !parsed?.success) {
    const report = reportOn(file, read);
    if (parsed && !parsed.success) tellIssues(parsed.error.issues, value, jsonSchemaOf(kind), report);
    return {
      ok: false,
      problems: inOrder([...faults.map((fault) => ({ file, gravite: 'erreur' as const, ...fault })), ...report.problems]),
    };
  }
  const id = file.replace(/^comptes\//, '').replace(/\.ya?ml$/, '');
  return kind === 'compte'
    ? { ok: true, kind, value: { ...(parsed.data as Omit<Compte, 'id'>), id }, lineOf }
    : { ok: true, kind, value: { ...(parsed.data as Omit<Scenario, 'id'>), id }, lineOf };
}
