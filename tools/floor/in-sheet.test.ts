import postcss from 'postcss';
import { expect, test } from 'vitest';
import { askedOfWindow, containerTwins } from './container-twins.ts';
import { tooNewInStyles } from './in-sheet.ts';

const whatIn = (css: string) => tooNewInStyles(css).map(({ what }) => what);

test.each([
  ['@container portal (max-width: 30rem) { a { color: red } }', '@container'],
  ['@scope (.a) { b { color: red } }', '@scope'],
  ['@media (width >= 30rem) { a { color: red } }', '@media (width >= 30rem)'],
  ['a:has(> b) { color: red }', ':has'],
  ['a { & b { color: red } }', '& b'],
  ['a { b { color: red } }', 'b'],
  ['a { color: color-mix(in oklab, red, blue) }', 'color-mix'],
  ['a { --x: color-mix(in oklab, red, blue) }', 'color-mix'],
  ['a { color: light-dark(red, blue) }', 'light-dark'],
  ['a { margin: 1lh }', 'lh'],
  ['a { anchor-name: --b }', 'anchor-name'],
])('a browser of the floor drops « %s »', (css, what) => {
  expect(whatIn(css)).toEqual([what]);
});

test.each([
  '@layer a { b { color: red } }',
  '@media (min-width: 30rem) { a { color: red } }',
  'dialog::backdrop { inset: 0 }',
  'a { block-size: 70dvh; aspect-ratio: 1 }',
  ':is(a, b):focus-visible { margin-inline: clamp(1rem, 2vw, 3rem) }',
])('every browser of the floor reads « %s »', (css) => {
  expect(whatIn(css)).toEqual([]);
});

test.each([
  '@supports selector(:has(*)) { a:has(> b) { color: red } }',
  '@supports (color: color-mix(in oklab, red, blue)) { a { --x: color-mix(in oklab, red, blue) } }',
  'a { margin: 1em; margin: 1lh }',
  'textarea { field-sizing: content }',
])('another way, or a plainer look, is enough: « %s »', (css) => {
  expect(whatIn(css)).toEqual([]);
});

test('a question about something else is not another way', () => {
  expect(whatIn('@supports (display: grid) { a:has(b) { color: red } }')).toEqual([':has']);
});

test('a rule of a container is followed by the same, asked of the window, for who knows no container', async () => {
  const { css } = await postcss([containerTwins]).process('@container portal (max-width: 52rem) { a { color: red } }', {
    from: undefined,
  });
  expect(css).toContain('@supports not (container-type: inline-size)');
  expect(css).toContain('@media (max-width: 52rem), (min-width: 64.01rem) and (max-width: 76rem)');
  expect(css.match(/color: red/g)).toHaveLength(2);
  expect(whatIn(css)).toEqual([]);
});

test('beside the guide, a container is narrower than the window', () => {
  expect(askedOfWindow('(min-width: 32rem)')).toBe(
    '(min-width: 32rem) and (max-width: 64rem), (min-width: 64.01rem) and (min-width: 56rem)',
  );
});

test('a question that the window cannot answer stops the build', () => {
  expect(() => askedOfWindow('style(--a: b)')).toThrow('ne sait pas');
});
