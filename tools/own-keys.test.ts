import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/*
 * Every object answers to « constructor », « toString » and some others: `editions['constructor']` is a function and `'constructor' in
 * editions` is true. An address with `edition=constructor` once began a session that no room could open again. A name that is any text
 * (its type is `string`) comes from elsewhere sooner or later: a table is asked with `ownEntry` (schema/own-entry.ts) or
 * `Object.hasOwn`, or it is a Map. It takes the types to see it, so it is a test and not a lint of one file.
 */

const ROOTS = ['src', 'mocks'];
const isProduct = (path: string): boolean =>
  /^(src|mocks)\/.*\.tsx?$/.test(path) && !/\.(test|stories|d)\.tsx?$/.test(path) && !/^src\/(testing|security)\//.test(path);

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ESNext,
  types: ['node', 'react', 'astro/client'],
};

/** The places of a file that ask a table by any text, as « file:line  what is written ». */
function askedByAnyText(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isAsking(node, checker)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${pathOf(source)}:${line + 1}  ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const pathOf = ({ fileName }: ts.SourceFile): string => relative(process.cwd(), fileName).split(sep).join('/');

function isAsking(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) return !ts.isStringLiteral(node.left);
  if (!ts.isElementAccessExpression(node)) return false;
  const name = checker.getTypeAtLocation(node.argumentExpression);
  // `data-…` of an element: their names are written in the page by us.
  const table = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return (name.flags & ts.TypeFlags.String) !== 0 && table.symbol?.name !== 'DOMStringMap';
}

const SAMPLE = `const table: Record<string, number> = {};
const list = [1];
declare const name: string;
declare const known: 'a' | 'b';
declare const byName: Map<string, number>;
export const a = table[name];
export const b = name in table;
export const c = (table as Record<string, number> | undefined)?.[name];
export const d = [list[0], table[known], table.a, byName.get(name), 'a' in table, Object.hasOwn(table, name)];
table[name] = 1;
`;

const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name).split(sep).join('/')),
).filter((path) => isProduct(path) || path.endsWith('.d.ts'));
const host = ts.createCompilerHost(OPTIONS);
const read = host.getSourceFile.bind(host);
host.getSourceFile = (name, target) =>
  name === 'sample.ts' ? ts.createSourceFile(name, SAMPLE, target, true) : read(name, target);
const program = ts.createProgram([...files, 'sample.ts'], OPTIONS, host);
const checker = program.getTypeChecker();

test('une table n’est interrogée avec un nom venu d’ailleurs que pour ses propres clés', () => {
  const asked = program.getSourceFiles().flatMap((source) => (isProduct(pathOf(source)) ? askedByAnyText(source, checker) : []));
  expect(asked.filter((place) => !place.startsWith('src/schema/own-entry.ts:'))).toEqual([]);
});

test('la façon interdite est vue, et les bonnes passent', () => {
  const sample = program.getSourceFile('sample.ts');
  const asked = sample ? askedByAnyText(sample, checker) : [];
  expect(asked.map((place) => Number(place.match(/:(\d+)/)?.[1]))).toEqual([6, 7, 8, 10]);
});
