import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ownNames, type TooNew, tooNewIn } from './in-script.ts';
import { tooNewInStyles } from './in-sheet.ts';

/** A sentence for each thing too new in what is served: scripts, workers, style sheets, and what stands inside pages. `files` are paths. */
export function tooNewInFiles(files: readonly string[]): string[] {
  const pieces = files.flatMap(piecesOf);
  const scripts = pieces.filter(({ kind }) => kind === 'script');
  const own = new Set(scripts.flatMap(({ text }) => [...ownNames(text)]));
  const told = pieces.flatMap(({ file, kind, text }) =>
    (kind === 'script' ? tooNewIn(text, own) : tooNewInStyles(text)).map((one) => sentence(file, text, one)),
  );
  return [...new Set(told)];
}

/** Every file of a folder that a browser reads; what a builder left in a hidden folder is not served. */
export const servedIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.') && ['.js', '.mjs', '.css', '.html'].includes(extname(name)))
    .map((name) => join(folder, name));

interface Piece {
  readonly file: string;
  readonly kind: 'script' | 'style';
  readonly text: string;
}

function piecesOf(file: string): Piece[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return [{ file, kind: 'style', text }];
  if (!file.endsWith('.html')) return [{ file, kind: 'script', text }];
  const written = (tag: string) =>
    [...text.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, one = '']) => one);
  return [
    ...written('script').map((one) => ({ file, kind: 'script' as const, text: one })),
    ...written('style').map((one) => ({ file, kind: 'style' as const, text: one })),
  ];
}

const sentence = (file: string, text: string, { what, at, browsers }: TooNew): string =>
  `${file} : ${what} (connu depuis ${browsers.join(', ')}) : …${text.slice(Math.max(0, at - 30), at + 60).replace(/\s+/g, ' ')}…`;
