import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/*
 * The house knows no portal by name: a file that a trainer left beside the folders was once sent to « caf », whatever it told. What is
 * true of one portal is told by the portal. The account alone names them, since a person has one file in each (schema/compte.ts,
 * schema/dossier-*.ts); src/portals, src/pages and src/packages put the house together.
 */

const HOUSE = 'engine form look ui player catalogue authoring stores schema workbench offline layouts'
  .split(' ')
  .map((name) => `src/${name}`);
const ACCOUNT = /^src\/schema\/(compte|dossier-[a-z-]+)\.ts$/;
// What tests alone read: the mistakes that they live, and their small contents.
const FOR_TESTS = /\.(test|stories)\.tsx?$|^src\/authoring\/mistakes\/|-builder\.ts$/;

const PORTALS = readdirSync('src/portals', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The places of a file that name a portal, or one of its pages or files, as « line: what is written ». */
function namesIn(text: string): string[] {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const word = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isIdentifier(node) ? node.text : '';
    if (PORTALS.includes(word.split(/[:/]/)[0] ?? ''))
      found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('aucune ligne de la maison ne nomme un portail', () => {
  const files = [...HOUSE, 'mocks'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name).split(sep).join('/')),
  );
  const own = files.filter((path) => /\.tsx?$/.test(path) && !FOR_TESTS.test(path) && !ACCOUNT.test(path));
  expect(own.length).toBeGreaterThan(300);
  expect(own.flatMap((path) => namesIn(readFileSync(path, 'utf8')).map((place) => `${path}:${place}`))).toEqual([]);
});

test.each(["const to = found ?? 'caf';", "open('caf:accueil');", 'read(`caf/accueil`);', 'const known = { caf: 1 };'])(
  'il se voit : %s',
  (text) => {
    expect(namesIn(text)).toHaveLength(1);
  },
);
