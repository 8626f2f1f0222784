import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/*
 * A decision names the files where it stands, so that a reader goes and looks. When files move, the page follows: one round
 * of moves had left fifteen names that led nowhere.
 */
const DECISIONS = 'docs/decisions';

const inHouse = [
  ...readdirSync('.').map((name) => `/${name}`),
  ...['src', 'mocks', 'tools', 'e2e', 'parcours', 'scenarios'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `/${join(root, name).replaceAll('\\', '/')}`),
  ),
];

/** The files named between backquotes: by their whole path, or by its end. */
const named = (page: string): string[] =>
  [...page.matchAll(/`([\w./-]+\.(?:tsx?|mjs|css|astro))`/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));

test.each(readdirSync(DECISIONS))('%s nomme des fichiers qui existent', (page) => {
  const lost = named(readFileSync(join(DECISIONS, page), 'utf8')).filter(
    (name) => !inHouse.some((file) => file.endsWith(`/${name.replace(/^\//, '')}`)),
  );
  expect(lost).toEqual([]);
});
