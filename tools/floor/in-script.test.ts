import { expect, test } from 'vitest';
import { tooNewIn } from './in-script.ts';

const whatIn = (script: string) => tooNewIn(script).map(({ what }) => what);

test.each([
  ['list.toSorted()', 'toSorted'],
  ['list.toReversed()', 'toReversed'],
  ['list.toSpliced(0, 1)', 'toSpliced'],
  ['Promise.withResolvers()', 'withResolvers'],
  ['Object.groupBy(list, key)', 'groupBy'],
  ['Array.fromAsync(list)', 'fromAsync'],
  ['URL.canParse(text)', 'canParse'],
  ['AbortSignal.any([one])', 'any'],
  ['Response.json({})', 'json'],
  ['left.union(right)', 'union'],
  ['new CloseWatcher()', 'CloseWatcher'],
  ['const found = /(?<=a)b/', '(?<…'],
  ['new RegExp("(?<!a)b")', '(?<…'],
  ['new RegExp(`(?<!a)b`)', '(?<…'],
  ['class A { static { this.a = 1; } }', 'static { }'],
])('a browser of the floor stops at « %s »', (script, what) => {
  expect(whatIn(script)).toEqual([what]);
});

test('syntax that came after the floor is said, with its place', () => {
  expect(tooNewIn('using file = open();')).toMatchObject([{ at: 6, browsers: ['ES2022'] }]);
});

test.each([
  'structuredClone(a)',
  'list.findLast(is)',
  'list.at(-1)',
  'Object.hasOwn(a, "b")',
  'text.replaceAll("a", "b")',
  'dialog.showModal()',
])('every browser of the floor knows « %s »', (script) => {
  expect(whatIn(script)).toEqual([]);
});

test.each([
  'list.toSorted?.()',
  'function sort(a) { return typeof a.toSorted === "function" ? a.toSorted() : [...a].sort(); }',
  'const open = (a) => { if (!("showPopover" in a)) return; a.showPopover(); };',
  'try { new RegExp("(?<=a)b"); } catch { plain(); }',
])('what is asked for first is its author’s care: « %s »', (script) => {
  expect(whatIn(script)).toEqual([]);
});

test.each([
  ['const sort = list.toSorted;', 'toSorted'],
  ['run(Object.groupBy, list)', 'groupBy'],
  ['const kept = { resolvers: Promise.withResolvers };', 'withResolvers'],
])('a method handed over without being called counts too: « %s »', (script, what) => {
  expect(whatIn(script)).toEqual([what]);
});

test.each([
  'const name = table.group;',
  'if (list.toSorted) run(list);',
  'const sort = list.toSorted ?? older;',
  'const trace = "captureStackTrace" in Error ? Error.captureStackTrace : () => {};',
  'typeof list.toSorted',
  'list.toSorted = older;',
])('a question, an own name or a writing does not: « %s »', (script) => {
  expect(whatIn(script)).toEqual([]);
});

test('what is asked for in another place protects nothing here', () => {
  expect(whatIn('function a(x) { return "toSorted" in x; } function b(x) { return x.toSorted(); }')).toEqual(['toSorted']);
  expect(whatIn('try { plain(); } catch { list.toSorted(); }')).toEqual(['toSorted']);
});

test('a look-behind written as a pattern stops the whole script, tried or not', () => {
  expect(whatIn('try { /(?<=a)b/.test(c); } catch { plain(); }')).toEqual(['(?<…']);
});

test('a method that the program makes itself is not taken for one of the browser, a static one always is', () => {
  expect(whatIn('class Set2 { union(a) { return a; } } new Set2().union(1);')).toEqual([]);
  expect(whatIn('const mine = { withResolvers() {} }; Promise.withResolvers();')).toEqual(['withResolvers']);
});
