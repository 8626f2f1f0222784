import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { importsOf, judge, pageScripts } from './weigh.ts';

const folder = mkdtempSync(join(tmpdir(), 'budget-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what a script imports is counted, what it may ask for later is not', () => {
  const script = `import{a}from"./react.A1.js";import"./ui.B2.js";export{b}from'./w.C3.js';const l=()=>import("./later.D4.js");`;
  expect(importsOf(script)).toEqual(['react.A1.js', 'ui.B2.js', 'w.C3.js']);
});

test('a page weighs what it names, what that imports, what is asked for on the way, and what stands in it', () => {
  mkdirSync(join(folder, '_astro'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('page.html', '<script>let inline=1</script><astro-island component-url="/_astro/Room.A.js"></astro-island>');
  write('_astro/Room.A.js', 'import"./react.B.js";const l=()=>import("./Look.C.js")');
  write('_astro/react.B.js', 'let a');
  write('_astro/Look.C.js', 'import"./react.B.js";import"./parts.D.js"');
  write('_astro/parts.D.js', 'let b');
  write('_astro/studio.E.js', 'let never');
  expect(Object.keys(pageScripts(folder, 'page.html', ['Look']))).toEqual(['Look', 'Room', 'parts', 'react', '(dans la page)']);
  expect(Object.keys(pageScripts(folder, 'page.html'))).toEqual(['Room', 'react', '(dans la page)']);
  expect(() => pageScripts(folder, 'page.html', ['Gone'])).toThrow(/Gone/);
  write('_astro/Look.F.js', 'import"./other.G.js"');
  write('_astro/other.G.js', 'let c');
  expect(() => pageScripts(folder, 'page.html', ['Look'])).toThrow(/2 scripts/);
  expect(Object.keys(pageScripts(folder, 'page.html', ['Look>other']))).toContain('other');
});

const pages = { salle: { fichier: 'x', plafond: 1_000, enRoute: [], scripts: { Room: 500 } } };

test('above the budget fails, and what grew is named', () => {
  const { within, sentences } = judge(pages, () => ({ Room: 700, Shell: 400 }));
  expect(within).toBe(false);
  expect(sentences.join('\n')).toMatch(/✗ salle[\s\S]*Room : \+0,2 Ko[\s\S]*Shell : \+0,4 Ko/);
});

test('within the budget passes', () => {
  expect(judge(pages, () => ({ Room: 500 }))).toEqual({
    within: true,
    sentences: ['✓ salle : 0,5 Ko de script, budget 1,0 Ko.'],
  });
});
