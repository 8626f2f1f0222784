import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lateBox, PAPER_ON_SITE } from './late-box.ts';

const FLOOR: readonly string[] = JSON.parse(readFileSync('package.json', 'utf8')).browserslist;

test('a page that does not open names the browsers of the floor', () => {
  for (const name of ['chrome', 'edge', 'firefox', 'safari']) {
    const version = FLOOR.find((line) => line.startsWith(`${name} `))?.split(' ')[1];
    expect(lateBox(PAPER_ON_SITE).toLowerCase()).toMatch(new RegExp(`${name}( ou \\w+)? ${version}`));
  }
});
