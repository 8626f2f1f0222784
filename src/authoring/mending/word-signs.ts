import { ownEntry } from '#schema/own-entry.ts';
import type { YamlProblem } from '../read-yaml.ts';

/*
 * Signs that a word processor, a telephone or a web page puts where this language of files wants its own. Each line is looked at by itself,
 * before the file is read: read first, one of them makes ten other lines look wrong.
 */

/** A line that holds such a sign, and the same line without it. */
export type SignFault = YamlProblem & { corrected: string };

/** All that was found, and the text as it would be once corrected, line for line. */
export interface SignsRead {
  faults: SignFault[];
  text: string;
}

/** Looks at every line that is not a note nor the inside of a long text. */
export function wordSigns(text: string): SignsRead {
  const lines = text.split('\n');
  const faults: SignFault[] = [];
  const inside = longTexts(lines);
  lines.forEach((written, rank) => {
    if (inside.has(rank) || /^\s*#/.test(written)) return;
    let line = written;
    const messages: string[] = [];
    for (const rule of RULES) {
      const better = rule.mend(line);
      if (better === line) continue;
      messages.push(rule.message(line));
      line = better;
    }
    const [first] = messages;
    if (first === undefined) return;
    lines[rank] = line;
    faults.push({ line: rank + 1, message: first, corrected: line });
  });
  return { faults, text: lines.join('\n') };
}

interface Rule {
  message(line: string): string;
  /** The same line when there is nothing to say. */
  mend(line: string): string;
}

// No-break, thin and other wide spaces, which look like a space; then what has no width at all.
const WIDE = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const ODD_SPACE = new RegExp(`[${WIDE}]`, 'g');
const SPACE = `[ ${WIDE}]`;
const BULLETS = '•·●○◦▪▫■□–—−‣⁃*→➢✓\uf0b7';
const KEY = '[\\p{L}$][\\p{L}\\p{N}_-]*';
const NAKED = /^(\s*)[\u200b\u2060\ufeff]+/;
const BULLET = new RegExp(`^([ ${WIDE}]*)[*${BULLETS}](?:${SPACE}+(?=\\S)|(?=["“«]))`, 'u');
const STUCK_DASH = new RegExp(`^([ ${WIDE}]*-)(?=${KEY}${SPACE}*:(?: |$)|["“«{])`, 'u');
const STUCK = new RegExp(`^( *(?:- +)*${KEY}:)(?=["“«])`, 'u');
const NO_COLON = new RegExp(`^( *${KEY})(?= +"[^"]*"\\s*$)`, 'u');
const BEFORE_COLON = new RegExp(`[${WIDE}]+(?=:)`, 'g');
const BEFORE_SIGN = new RegExp(`[${WIDE}]+(?=[:,}\\]])`, 'g');
const AFTER_SIGN = new RegExp(`([:,{[])[${WIDE}]+`, 'g');
const AT_START = new RegExp(`^[${WIDE}]+`);
const AT_END = new RegExp(`${SPACE}*[${WIDE}]${SPACE}*$`);
/** « - - nom: »: what stands before a value. */
const BEFORE = new RegExp(`^([ ${WIDE}]*(?:-${SPACE}+)*(?:${KEY}${SPACE}*:(?:${SPACE}+|$))?)(.*)$`, 'su');

const RULES: readonly Rule[] = [
  {
    message: () =>
      'Un signe invisible, sans largeur, est au début de cette ligne ou autour d’un nom : il vient d’un copier-coller. Enlevez-le.',
    mend: (line) => line.replace(NAKED, '$1'),
  },
  {
    message: (line) => `Une liste commence par un tiret du clavier, « - », et non par « ${line.trim().charAt(0)} ».`,
    mend: (line) => line.replace(BULLET, '$1- '),
  },
  {
    message: () => 'Après le tiret d’une liste, il faut une espace.',
    mend: (line) => line.replace(STUCK_DASH, '$1 '),
  },
  {
    message: () => 'Il manque une espace après les deux-points.',
    mend: (line) => line.replace(STUCK, '$1 '),
  },
  {
    message: () => 'Il manque les deux-points après le nom.',
    mend: (line) => line.replace(NO_COLON, '$1:'),
  },
  {
    message: () =>
      'Une espace insécable est ici à la place d’une espace ordinaire : on ne voit pas la différence, le fichier si. Effacez-la et retapez une espace.',
    mend: plainSpaces,
  },
  {
    message: (line) =>
      /[«»]/.test(line)
        ? 'Autour d’une valeur, le guillemet est celui du clavier, droit : ". Les guillemets « » ne se mettent qu’à l’intérieur d’un texte.'
        : 'Les guillemets “ ” sont ceux d’un traitement de texte. Ici, le guillemet est celui du clavier, droit : ".',
    mend: straightQuotes,
  },
  {
    message: () => 'Il manque un guillemet au début de ce texte.',
    mend: (line) => overValue(line, (value) => (/^[^"'{[|>#&*!][^"#]*"\s*$/.test(value) ? `"${value}` : value)),
  },
  {
    message: () => 'Les centimes s’écrivent après un point, et non après une virgule, qui sépare ici deux valeurs.',
    mend: (line) => inFlow(line, (bare) => bare.replace(/(:\s*-?\d+),(\d{1,2})(?=\s*[,}])/g, '$1.$2')),
  },
  {
    message: (line) =>
      `Ce qui suit « # » est une note pour vous : « ${/\s(#\S.*)$/.exec(line)?.[1] ?? '#'} » ne se verrait pas. Mettez le texte entre guillemets.`,
    // « # une note », with its space, is one.
    mend: (line) => overValue(line, (value) => (/^[^\s"'{[|>#&*!][^"]*\s#[^\s#]/.test(value) ? `"${value.trimEnd()}"` : value)),
  },
];

/** Spaces of another kind, wherever a plain one has a meaning: before and after a name, a dash, a comma, at the ends of a bare value. */
function plainSpaces(line: string): string {
  const [, before = '', value = ''] = BEFORE.exec(line) ?? [];
  const clean = before.replace(BEFORE_COLON, '').replace(ODD_SPACE, ' ');
  const inner = /^[{[]/.test(value)
    ? outsideQuotes(value, (bare) => bare.replace(BEFORE_SIGN, '').replace(AFTER_SIGN, '$1 '))
    : value.replace(AT_START, '').replace(AT_END, '');
  return clean + inner;
}

function straightQuotes(line: string): string {
  const whole = overValue(line, (value) => {
    const text = /^\s*([“”„«‘])(.*)([”“»’"])\s*$/su.exec(value) ?? /^\s*(")([^"]*)([”»])\s*$/su.exec(value);
    const [, opening = '', inner = ''] = text ?? [];
    // « un » et « deux »: the first pair ends before the end of the line.
    if (!text || inner.includes(ownEntry(CLOSING, opening) ?? '"')) return value;
    return quoted(inner);
  });
  if (whole !== line) return whole;
  return inFlow(line, (bare) =>
    bare.replace(
      /([:,[{]\s*)(?:[“„]([^“”„]*)[”“]|«([^«»]*)»)(?=\s*[,\]}])/gu,
      (_all, before: string, curly?: string, french?: string) => `${before}${quoted(curly ?? french ?? '')}`,
    ),
  );
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '”': '”', '„': '“', '«': '»', '‘': '’', '"': '"' };

/** A text between straight quotation marks; those that it holds become French. */
export const quoted = (text: string): string =>
  `"${text
    .replace(new RegExp(`^${SPACE}+|${SPACE}+$`, 'g'), '')
    .replace(/\\(?!["\\])/g, '\\\\')
    .replace(/(^|[^\\])"([^"]*)"/g, '$1« $2 »')}"`;

/** What stands after the name or the dash of a line. */
export const valueIn = (line: string): string => BEFORE.exec(line)?.[2] ?? '';

/** Changes what stands after the name or the dash, in a line that holds one value. */
function overValue(line: string, change: (value: string) => string): string {
  const [, before = '', value = ''] = BEFORE.exec(line) ?? [];
  return before.trim() === '' || value === '' ? line : before + change(value);
}

/** Changes what no quotation mark encloses, in a line that holds several values between braces or brackets. */
const inFlow = (line: string, change: (bare: string) => string): string =>
  overValue(line, (value) => (/^[{[]/.test(value) ? outsideQuotes(value, change) : value));

const outsideQuotes = (value: string, change: (bare: string) => string): string =>
  value.replace(/("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|[^"']+|["']/g, (part, shut?: string) =>
    shut === undefined ? change(part) : part,
  );

/** The ranks of the lines that are the inside of a text over several lines: nothing has a meaning there. */
export function longTexts(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let deeperThan: number | undefined;
  let until: string | undefined;
  lines.forEach((line, rank) => {
    const indent = line.search(/\S/);
    if (deeperThan !== undefined && (indent < 0 || indent > deeperThan)) {
      inside.add(rank);
      return;
    }
    deeperThan = undefined;
    if (until !== undefined) {
      inside.add(rank);
      if (line.includes(until)) until = undefined;
      return;
    }
    const [, before = '', value = ''] = BEFORE.exec(line) ?? [];
    if (/^[|>][-+0-9]*\s*(#.*)?$/.test(value)) deeperThan = indent;
    const [mark] = before.trim() === '' ? [''] : value;
    // Closed further down, and nowhere on its own line; a text that is closed nowhere is told by the reading.
    if ((mark === '"' || mark === "'") && !closes(value, mark) && nextMark(lines, rank + 1, mark)) until = mark;
  });
  return inside;
}

const closes = (value: string, mark: string): boolean =>
  (mark === '"' ? /^"(?:[^"\\]|\\.)*["”»]/s : /^'(?:[^']|'')*'/s).test(value);

/** Is the mark closed before a line that looks like « nom: valeur »? */
function nextMark(lines: readonly string[], from: number, mark: string): boolean {
  for (const line of lines.slice(from, from + 40)) {
    if (new RegExp(`^\\s*(?:- +)?${KEY}:(?: |$)`, 'u').test(line)) return false;
    if (line.includes(mark)) return true;
  }
  return false;
}
