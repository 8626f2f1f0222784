import type { Path, Problem, Report } from './problem.ts';

/** What one edition shows of a story, before it is known whether the others show it too. */
export interface Finding {
  path: Path;
  gravite: Problem['gravite'];
  message: string;
}

/** Tells what was found in each edition: what all of them show is said once; what only some show names them. */
export function tellOnce(found: ReadonlyMap<string, readonly Finding[]>, report: Report): void {
  const same = (a: Finding, b: Finding) => a.message === b.message && a.path.join('/') === b.path.join('/');
  const told: Finding[] = [];
  for (const findings of found.values())
    for (const finding of findings) {
      if (told.some((other) => same(other, finding))) continue;
      told.push(finding);
      const where = [...found].filter(([, others]) => others.some((other) => same(other, finding))).map(([edition]) => edition);
      const everywhere = where.length === found.size && found.size > 1;
      report[finding.gravite](
        finding.path,
        everywhere || found.size === 1 ? finding.message : `Dans l’édition ${where.join(' et ')} : ${small(finding.message)}`,
      );
    }
}

const small = (sentence: string): string =>
  /^[A-ZÀÉ]{2}/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
