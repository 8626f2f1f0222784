import type * as z from 'zod';
import { frenchWords } from '../in-french.ts';
import { type Kind, kindOf, shapeOf } from '../json-schema.ts';
import { readYaml, type YamlProblem, type YamlRead } from '../read-yaml.ts';
import { type Candidate, candidatesFor, ofColon, ofPlace } from './candidates.ts';
import { onceEncoded } from './twice-encoded.ts';
import { wordSigns } from './word-signs.ts';

/** A file as read: its shape when it has one, else what its shape refuses. `faults` are the lines that were mended on the way. */
export interface ShapeRead {
  faults: YamlProblem[];
  read: YamlRead;
  parsed: z.ZodSafeParseResult<unknown> | undefined;
}

// A person reads no more, and each try reads the whole file again.
const MOST_FAULTS = 10;
const MOST_TRIES = 60;
const LARGEST_TRIED = 64 * 1024;
const TAB_WIDTHS = [2, 4, 6, 8, 1];

/**
 * Reads a file and its shape. When it is wrong, looks for the one line that makes it so, then for the next: one fault, one message, with
 * the line that would do. What cannot be mended with certainty is told as it was found, the first cause alone.
 */
export function readShape(text: string, file: string, kind: Kind): ShapeRead {
  if (text.length > LARGEST_TRIED) return { faults: [], ...stateOf(text.split('\n'), file, kind) };
  const encoding = onceEncoded(text);
  const signs = wordSigns(encoding.text);
  const start = withoutTabs(signs.text, file, kind);
  const faults = [...encoding.faults, ...signs.faults.slice(0, MOST_FAULTS), ...start.faults];
  let lines = start.lines;
  let state = stateOf(lines, file, kind);
  for (let turn = 0; turn < MOST_FAULTS && !isRight(state); turn += 1) {
    const found = mendOne(lines, file, kind, state);
    if (!found) break;
    const line = found.rank + 1;
    const told = faults.find((fault) => fault.line === line);
    if (told) told.corrected = found.changed[0] ?? '';
    else faults.push({ line, message: found.message, corrected: found.changed[0] ?? '' });
    lines = withLines(lines, found.rank, found.changed);
    state = stateOf(lines, file, kind);
  }
  return { faults: faults.sort((a, b) => a.line - b.line), read: state.read, parsed: state.parsed };
}

interface State {
  read: YamlRead;
  parsed: z.ZodSafeParseResult<unknown> | undefined;
}

function stateOf(lines: readonly string[], file: string, kind: Kind): State {
  const read = readYaml(lines.join('\n'), file);
  if (!read.ok) return { read, parsed: undefined };
  return { read, parsed: shapeOf(kindOf(read.value) ?? kind).safeParse(read.value, { error: frenchWords }) };
}

const isRight = ({ read, parsed }: State): boolean => read.ok && parsed?.success === true;

/** How far a text is from a right file: one that does not read is further than any that does; the later its first error, the nearer. */
interface Distance {
  reads: boolean;
  first: number;
  count: number;
  /** What the shape refuses, each with its place. */
  refused: ReadonlySet<string>;
}

function distanceOf({ read, parsed }: State): Distance {
  const refused = new Set([
    ...(parsed?.error?.issues ?? []).map(({ code, path }) => `${code} ${path.join('/')}`),
    ...(read.ok ? [] : read.problems.map(({ message }) => message)),
  ]);
  if (read.ok) return { reads: true, first: Number.POSITIVE_INFINITY, count: parsed?.error?.issues.length ?? 0, refused };
  return { reads: !read.broken, first: read.problems[0]?.line ?? 1, count: read.problems.length, refused };
}

type Found = Candidate & { rank: number };

/** The change of one place that brings the file nearest to a right one; undefined when none does without doubt. */
function mendOne(lines: readonly string[], file: string, kind: Kind, state: State): Found | undefined {
  const base = distanceOf(state);
  let best: (Found & { distance: Distance }) | undefined;
  let tries = 0;
  for (const rank of suspects(state, lines)) {
    for (const candidate of base.reads ? [...ofColon(lines[rank] ?? ''), ...ofPlace(lines, rank)] : candidatesFor(lines, rank)) {
      if (tries >= MOST_TRIES) break;
      tries += 1;
      const distance = distanceOf(stateOf(withLines(lines, rank, candidate.changed), file, kind));
      if (!isBetter(distance, base)) continue;
      const found = { ...candidate, rank, distance };
      if (best && !isNearer(distance, best.distance) && (isNearer(best.distance, distance) || !isSimpler(found, best))) continue;
      best = found;
    }
    if (best?.distance.reads && best.distance.count === 0 && isSimple(best)) break;
  }
  return best;
}

function isBetter(found: Distance, base: Distance): boolean {
  if (!base.reads) return found.reads || found.first > base.first + 1;
  if (!found.reads || found.count >= base.count) return false;
  // Where the file reads, a change that only hides one remark, or brings another, is not the right one.
  return found.count === 0 || (base.count - found.count > 1 && [...found.refused].every((one) => base.refused.has(one)));
}

const isNearer = (found: Distance, best: Distance): boolean =>
  found.reads === best.reads ? (found.reads ? found.count < best.count : found.first > best.first) : found.reads;

/** One line, and at a place where lines of this folder stand: two spaces a level. */
const isSimple = ({ changed }: Candidate): boolean => changed.length === 1 && isEven(changed);
const isEven = ([line = '']: readonly string[]): boolean => line.search(/\S/) % 2 === 0;
const isSimpler = (one: Candidate, other: Candidate): boolean =>
  one.changed.length < other.changed.length ||
  (one.changed.length === other.changed.length && isEven(one.changed) && !isEven(other.changed));

/** The ranks of the lines to look at, the likeliest first: an error shows where it stands, or a little further down. */
function suspects({ read, parsed }: State, lines: readonly string[]): number[] {
  const told = read.ok
    ? (parsed?.error?.issues ?? []).flatMap((issue) => [
        read.lineOf(issue.path),
        ...('keys' in issue ? issue.keys.map((key) => read.lineOf([...issue.path, key])) : []),
      ])
    : read.problems.slice(0, read.broken ? 1 : 6).map(({ line }) => line);
  const near = [...new Set(told)]
    .slice(0, 8)
    .flatMap((line) => [line - 1, line - 2, line, line + 1, line - 3, firstOfBlock(lines, line - 1)]);
  return [...new Set(near)].filter((rank) => rank >= 0 && rank < lines.length);
}

/** The first line of the block in which a line stands: a dash forgotten there shows only at the next one. */
function firstOfBlock(lines: readonly string[], rank: number): number {
  const own = (lines[rank] ?? '').search(/\S/);
  const above = lines.slice(0, rank).findLastIndex((line) => line.trim() !== '' && line.search(/\S/) < own);
  return above + 1;
}

const withLines = (lines: readonly string[], rank: number, changed: readonly string[]): string[] => [
  ...lines.slice(0, rank),
  ...changed,
  ...lines.slice(rank + changed.length),
];

/** Tabulations at the beginning of lines, as spaces: their width is that of the editor, so the one that makes the file right. Said once. */
function withoutTabs(text: string, file: string, kind: Kind): { lines: string[]; faults: YamlProblem[] } {
  const lines = text.split('\n');
  const tabbed = lines.flatMap((line, rank) => (/^ *\t[ \t]*\S/.test(line) ? [rank] : []));
  const [first] = tabbed;
  if (first === undefined) return { lines, faults: [] };
  const spaced = (width: number) =>
    lines.map((line, rank) =>
      tabbed.includes(rank) ? line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', ' '.repeat(width))) : line,
    );
  const tried = TAB_WIDTHS.map((width) => ({ width, lines: spaced(width) }));
  const read = tried.map((one) => ({ ...one, distance: distanceOf(stateOf(one.lines, file, kind)) }));
  const [best] = [...read].sort((a, b) => Number(isNearer(b.distance, a.distance)) - Number(isNearer(a.distance, b.distance)));
  const others = tabbed.length - 1;
  const message =
    others === 0
      ? 'Une tabulation décale cette ligne : remplacez-la par des espaces.'
      : `Une tabulation décale cette ligne et ${others === 1 ? 'une autre' : `${others} autres`} : remplacez chacune par des espaces.`;
  const corrected = best?.distance.reads ? best.lines[first] : undefined;
  return {
    lines: best?.lines ?? spaced(2),
    faults: [{ line: first + 1, message, ...(corrected === undefined ? {} : { corrected }) }],
  };
}
