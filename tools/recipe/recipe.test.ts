import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { EDITS } from './edits.ts';

/*
 * The recipe of src/README.md for a new portal, followed: a tiny library (tools/recipe/mediatheque, laid out as the house is) is added to a
 * copy of the house, lived, then removed. What the recipe says is touched must be what was touched; what it forgets does not work here.
 */
const HOUSE = process.cwd();
const ADDED = join(HOUSE, 'tools', 'recipe', 'mediatheque');
const ID = 'mediatheque';

const copy = mkdtempSync(join(tmpdir(), 'recette-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const at = (file: string): string => join(copy, ...file.split('/'));
/** What the files of the copy hold, by name. */
const housed = (): Map<string, string> =>
  new Map(
    ['src', 'mocks', 'scenarios', 'docs', 'tools'].flatMap((folder) =>
      readdirSync(at(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(copy.length + 1).replaceAll('\\', '/'), readFileSync(file, 'latin1')] as const),
    ),
  );

const VITEST = `import { factsPlugin } from './tools/facts/facts-plugin.ts';
import { scenariosYaml } from './tools/yaml-plugin.ts';
export default {
  plugins: [scenariosYaml(), factsPlugin()],
  test: { environment: 'node', setupFiles: ['./tools/vitest-setup.ts'], testTimeout: 120_000 },
};`;

/** A program of the house, in the copy; fails with what it says. */
function runs(program: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: copy, encoding: 'utf8' });
  expect(`${stdout}${stderr}`, `${program} ${args.join(' ')}`).toSatisfy(() => status === 0);
}

/** Writes the edits, or takes them back: the line that is looked for stands once. */
function edit(direction: 'add' | 'remove'): void {
  for (const { file, was, now } of direction === 'add' ? EDITS : [...EDITS].reverse()) {
    const [from, to] = direction === 'add' ? [was, now] : [now, was];
    const parts = readFileSync(at(file), 'utf8').split(from);
    expect(parts.length, `« ${from} » dans ${file}`).toBe(2);
    writeFileSync(at(file), parts.join(to));
  }
}

/** The first column of the table « What is touched » of the recipe. */
function recipe(): string[] {
  const page = readFileSync(join(HOUSE, 'src', 'README.md'), 'utf8');
  const table = page.split(/^\| touched \|.*$/m)[1]?.split(/^$/m)[0] ?? '';
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name.replaceAll('<p>', ID));
}

test('a tiny portal is added by the recipe and by nothing else, lived, and removed without a trace', () => {
  for (const name of ['src', 'mocks', 'scenarios', 'docs', 'tools', 'package.json', 'tsconfig.json'])
    cpSync(join(HOUSE, name), at(name), { recursive: true, filter: (file) => !file.startsWith(ADDED) });
  symlinkSync(join(HOUSE, 'node_modules'), at('node_modules'), 'junction');
  const before = housed();

  cpSync(ADDED, copy, { recursive: true });
  edit('add');
  runs('tools/schema.ts');

  const touched = [...housed()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  const rows = recipe();
  const named = (row: string, file: string) => (row.endsWith('/') ? file.startsWith(row) : file === row);
  expect(touched.filter((file) => !rows.some((row) => named(row, file)))).toEqual([]);
  expect(rows.filter((row) => !touched.some((file) => named(row, file)))).toEqual([]);

  // It compiles, its exercise plays in its edition, and it is lived in the room and shown by the catalogue.
  const product = { extends: './tsconfig.json', include: ['src'], exclude: ['**/*.test.*', '**/*.stories.*', 'src/testing'] };
  writeFileSync(at('tsconfig.product.json'), JSON.stringify(product));
  // The whole house is compiled once more: half of the time of this test, and its exercise says most of what it would.
  if (env.LONGUES) runs('node_modules/typescript/bin/tsc', '-p', 'tsconfig.product.json', '--pretty', 'false');
  runs('src/authoring/check-scenarios.ts', 'scenarios/mediatheque', 'scenarios/comptes/zoe.yaml');
  const tests = ['src/portals/mediatheque', 'src/portals/fronts.test.ts', 'tools/facts', 'src/authoring/trainers-folder.test.ts'];
  writeFileSync(at('vitest.config.ts'), VITEST);
  const about = '(lived|catalogue|front|colour|browser can open|cites|is dead|JSON Schema|pages of lists|names every key)';
  runs('node_modules/vitest/vitest.mjs', 'run', ...tests, '-t', about);

  for (const file of housed().keys()) if (!before.has(file)) rmSync(at(file));
  edit('remove');
  runs('tools/schema.ts');
  expect(housed()).toEqual(before);
}, 240_000);
