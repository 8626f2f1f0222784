import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A text written in the code or by a trainer, and where it stands. */
export interface WrittenText {
  where: string;
  text: string;
  /** Words of a page, shown as they are written: nothing puts the no-break spaces in them. */
  ofPage?: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': '\u00a0', '&amp;': '&', '&apos;': "'", '&quot;': '"' };
const read = (text: string) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

/** Tests, stories and what only feeds them are read by nobody; the schemas' patterns are no texts. */
const UNSEEN = /\.(test|stories)\.tsx?$|\/(testing|security)\/|builder\.ts$|\/example-/;

/** Every text of the code that could be shown: strings, templates and the words of pages, without names, paths and patterns. */
export function textsOfCode(): WrittenText[] {
  return globSync('{src,mocks}/**/*.{ts,tsx}')
    .filter((file) => !UNSEEN.test(file))
    .flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const found: WrittenText[] = [];
      const add = (node: ts.Node, text: string, ofPage = false) =>
        found.push({ where: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, text, ofPage });
      const visit = (node: ts.Node): void => {
        if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
        if (ts.isJsxText(node)) add(node, read(node.text).replace(/\s*\n\s*/g, ' '), true);
        else if (ts.isStringLiteralLike(node))
          add(
            node,
            ts.isJsxAttribute(node.parent) ? read(node.text) : node.text,
            // A source is put in type where it is shown (SourceText).
            ts.isJsxExpression(node.parent) || (ts.isJsxAttribute(node.parent) && node.parent.name.getText() !== 'source'),
          );
        else if (ts.isTemplateExpression(node))
          // What is put in is a word: « {nom} » stands for it.
          add(node, node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''));
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    })
    .filter(({ text }) => isProse(text));
}

/** Every line of text of the trainers' files. */
export function textsOfScenarios(): WrittenText[] {
  return globSync('scenarios/**/*.yaml').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, rank) =>
        /^\s*#/.test(line) || !/\p{L} \p{L}/u.test(line) ? [] : [{ where: `${file}:${rank + 1}`, text: line }],
      ),
  );
}

/** Two words at least, and nothing of a style, an address or a program. */
const isProse = (text: string): boolean =>
  /\p{L}[\p{L}’',.]* [\p{L}«{\d]/u.test(text) && !/[<>;]\w|=>|&&|[a-z]-\w+:|\(\?[:<!=]|--|\$\{/.test(text);
