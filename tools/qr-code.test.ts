import { expect, test } from 'vitest';
import { qrDrawing, qrLines } from './qr-code.ts';

const ADDRESS = 'http://192.168.1.23:4321/';

test('le carré du terminal est sombre sur clair, avec ses coins et sa marge', () => {
  const lines = qrLines(ADDRESS, { colours: false });
  const width = lines[0]?.length ?? 0;
  expect(lines.every((line) => line.length === width)).toBe(true);
  expect(lines.slice(0, 2)).toEqual([' '.repeat(width), ' '.repeat(width)]);
  const corner = ['█▀▀▀▀▀█', '█ ███ █', '█ ▀▀▀ █', '▀▀▀▀▀▀▀'];
  expect(lines.slice(2, 6).map((line) => line.slice(4, 11))).toEqual(corner);
  expect(lines.slice(2, 6).map((line) => line.slice(-11, -4))).toEqual(corner);
});

test('le carré à projeter est le même, en dessin', () => {
  expect(qrDrawing(ADDRESS)).toMatch(/^<svg[\s\S]*<\/svg>$/);
});
