import { type Compte, compte } from '#schema/compte.ts';
import { type Scenario, scenario } from '#schema/scenario.ts';
import { frenchWords, tellIssues } from './in-french.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { inOrder, reportOn } from './problem.ts';
import { readYaml, type YamlProblem } from './read-yaml.ts';

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
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const { value, lineOf } = yaml;
  const kind = file.startsWith('comptes/') ? 'compte' : 'scenario';
  const checked = (kind === 'compte' ? compte : scenario).safeParse(value, { error: frenchWords });
  if (!checked.success) {
    const report = reportOn(file, lineOf);
    tellIssues(checked.error.issues, value, jsonSchemaOf(kind), report);
    return { ok: false, problems: inOrder(report.problems) };
  }
  const id = file.replace(/^comptes\//, '').replace(/\.ya?ml$/, '');
  return kind === 'compte'
    ? { ok: true, kind, value: { ...(checked.data as Omit<Compte, 'id'>), id }, lineOf }
    : { ok: true, kind, value: { ...(checked.data as Omit<Scenario, 'id'>), id }, lineOf };
}
