import type { Portal } from '#engine/portal/portal.ts';
import type { Compte } from '#schema/compte.ts';
import { checkCompte, checkScenario, idOf } from './check.ts';
import type { TextFile } from './files.ts';
import { kindOf } from './json-schema.ts';
import { playedOnce } from './lived/once.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** One file once checked: how long it took in milliseconds, and in how many editions its solution was played. */
export interface FileResult {
  file: string;
  kind: 'scenario' | 'compte';
  problems: readonly Problem[];
  ms: number;
  joue: readonly string[];
}

/**
 * Checks several files together: the accounts first, since scenarios live on them. `known` brings accounts that are not
 * themselves checked. `clock` gives milliseconds.
 */
export function checkFiles(
  files: readonly TextFile[],
  known: readonly TextFile[],
  portals: readonly Portal[],
  clock: () => number,
): FileResult[] {
  const comptes = new Map<string, Compte>();
  const fautifs = new Set<string>();
  const results: FileResult[] = [];
  const accounts = files.filter(isAccount);
  const given = new Set(accounts.map(({ file }) => file));
  const asked = new Set(files.flatMap(({ text }) => /^compte:\s*["']?([a-z0-9-]+)/m.exec(text)?.[1] ?? []));
  for (const one of [...known.filter(({ file: other }) => !given.has(other)), ...accounts]) {
    const { file, text } = one;
    const from = clock();
    const { content, problems } = checkCompte(text, file, { portals });
    if (content) comptes.set(content.id, content);
    else fautifs.add(idOf(file, 1));
    // A wrong account is the first cause of what is said of its scenario: it is told even when the scenario alone was given.
    if (given.has(file) || (content === undefined && asked.has(idOf(file, 1))))
      results.push({ file, kind: 'compte', problems: [...place(one), ...problems], ms: clock() - from, joue: [] });
  }
  const once = playedOnce();
  for (const one of files.filter((other) => !isAccount(other))) {
    const { file, text } = one;
    const from = clock();
    const { content, problems } = checkScenario(text, file, { portals, comptes, fautifs, once });
    const portal = portals.find(({ id }) => id === content?.portail);
    const joue = content && portal ? (content.editions ?? Object.keys(portal.editions)) : [];
    results.push({ file, kind: 'scenario', problems: [...place(one), ...problems], ms: clock() - from, joue });
  }
  return results;
}

/** Its name or its place, when nobody would read it there: line 0 is the whole file. */
const place = ({ file, misplaced }: TextFile): Problem[] =>
  misplaced === undefined ? [] : [{ file, line: 0, gravite: 'erreur', message: misplaced }];

/** An account is known by its folder or, from elsewhere, by its own words. */
export function isAccount({ file, text }: TextFile): boolean {
  if (/(^|[\\/])comptes[\\/]/.test(file)) return true;
  // To read a file only for this costs as much as a third of its check; a story may speak of « identifiants » too, and has no such key.
  if (!/(?:^|[{,])\s*["']?(?:identifiants|verite)["']?\s*:/m.test(text)) return false;
  const read = readYaml(text, file);
  return read.ok && kindOf(read.value) === 'compte';
}

/** What is shown at the end of the check, in French: every problem with its file and line, then a summary. `took` is in milliseconds. */
export function summary(results: readonly FileResult[], took: number): string {
  const problems = results.flatMap((result) => result.problems);
  const errors = problems.filter(({ gravite }) => gravite === 'erreur').length;
  const lines = results.map(({ file, problems: own, ms, joue }) => {
    const mark = own.some(({ gravite }) => gravite === 'erreur') ? '✗' : '✓';
    const played =
      joue.length === 0 ? '' : `, joué dans ${joue.length === 1 ? 'l’édition' : 'les éditions'} ${joue.join(' et ')}`;
    return [
      `${mark} ${file} (${Math.round(ms)} ms${played})`,
      ...own.map(
        ({ line, gravite, message, corrected }) =>
          `    ${file}${line > 0 ? `:${line}` : ''} ${gravite === 'erreur' ? '' : 'attention : '}${message}${corrected === undefined ? '' : ` Écrivez :\n        ${corrected}`}`,
      ),
    ].join('\n');
  });
  const scenarios = results.filter(({ kind }) => kind === 'scenario').length;
  const what = `${plural(scenarios, 'scénario')} et ${plural(results.length - scenarios, 'compte')}`;
  const warnings = problems.length - errors;
  const aside = warnings === 0 ? '' : ` ${plural(warnings, 'remarque')} à lire.`;
  const end =
    errors === 0
      ? `Tout est bon : ${what} en ${Math.round(took)} ms.${aside}`
      : `${plural(errors, 'erreur')} à corriger dans ${what}.${aside}`;
  return [...lines, '', end].join('\n');
}

const plural = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;
