/** Something to look at in a trainer's file. An « erreur » prevents it from playing; an « attention » only deserves a look. */
export interface Problem {
  file: string;
  /** 1 is the first line; 0 speaks of the whole file. */
  line: number;
  gravite: 'erreur' | 'attention';
  /** What is wrong and what would be right, in simple French. */
  message: string;
}

/** Where a value stands in the file: `['etapes', 2, 'attend']`. */
export type Path = readonly PropertyKey[];

/** Collects the problems of one file, at the line of the value that they speak of. */
export interface Report {
  erreur(path: Path, message: string): void;
  attention(path: Path, message: string): void;
  readonly problems: Problem[];
}

/** A fresh collection for one file. `lineOf` comes from `readYaml`. */
export function reportOn(file: string, lineOf: (path: Path) => number): Report {
  const problems: Problem[] = [];
  const add = (gravite: Problem['gravite']) => (path: Path, message: string) => {
    const line = lineOf(path);
    if (!problems.some((other) => other.line === line && other.message === message))
      problems.push({ file, line, gravite, message });
  };
  return { erreur: add('erreur'), attention: add('attention'), problems };
}

/** In the order of the file, as a person reads it. */
export const inOrder = (problems: readonly Problem[]): Problem[] => [...problems].sort((a, b) => a.line - b.line);
