import type { Spot } from './read-yaml.ts';

/** Something to look at in a trainer's file. An « erreur » prevents it from playing; an « attention » only deserves a look. */
export interface Problem {
  file: string;
  /** 1 is the first line; 0 speaks of the whole file. */
  line: number;
  gravite: 'erreur' | 'attention';
  /** What is wrong and what would be right, in simple French. */
  message: string;
  /** The line as it would be right, when there is one right answer. */
  corrected?: string;
}

/** How to correct what is written at a place: its name, before « : », or its value, as they stand in the file, quotation marks included. */
export type Mend = { nom: (written: string) => string } | { valeur: (written: string) => string };

/** Where a value stands in the file: `['etapes', 2, 'attend']`. */
export type Path = readonly PropertyKey[];

/** Collects the problems of one file, at the line of the value that they speak of. `mend` is given when there is one right answer. */
export interface Report {
  erreur(path: Path, message: string, mend?: Mend): void;
  attention(path: Path, message: string, mend?: Mend): void;
  readonly problems: Problem[];
}

/** The places of a file that was read, as `readYaml` gives them, and its text. */
export interface Places {
  text: string;
  lineOf(path: Path): number;
  spot(path: Path): Spot;
}

/** A fresh collection for one file. */
export function reportOn(file: string, places: Places): Report {
  const problems: Problem[] = [];
  const add = (gravite: Problem['gravite']) => (path: Path, message: string, mend?: Mend) => {
    const line = places.lineOf(path);
    if (problems.some((other) => other.line === line && other.message === message)) return;
    const better = mend && lineMended(places, path, mend);
    problems.push({ file, line, gravite, message, ...(better === undefined ? {} : { corrected: better }) });
  };
  return { erreur: add('erreur'), attention: add('attention'), problems };
}

/** The whole line where a value stands, once mended; undefined when the value goes over several. */
function lineMended({ text, spot }: Places, path: Path, mend: Mend): string | undefined {
  const place = 'nom' in mend ? spot(path).nom : spot(path).valeur;
  if (!place) return undefined;
  const [from, to] = place;
  const written = text.slice(from, to);
  const better = 'nom' in mend ? mend.nom(written) : mend.valeur(written);
  if (better === written || written.includes('\n')) return undefined;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return text.slice(start, from) + better + text.slice(to, end < 0 ? undefined : end).trimEnd();
}

/** In the order of the file, as a person reads it. */
export const inOrder = (problems: readonly Problem[]): Problem[] => [...problems].sort((a, b) => a.line - b.line);

/** Every text of a value as read from a file, with its place. */
export function stringsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const inside: [PropertyKey, unknown][] = Array.isArray(value) ? value.map((one, rank) => [rank, one]) : Object.entries(value);
  return inside.flatMap(([key, one]) => stringsIn(one, [...path, key]));
}
