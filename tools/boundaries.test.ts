import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import boundaries from './lint/boundaries.mjs';

/*
 * Who may know whom is written in tools/lint/boundaries.mjs, and what a file may call in biome.json. Each rule is proved here by a file
 * that breaks it and by one that does not: a pattern that matches nothing would otherwise stay green for ever. All are looked at once,
 * in a small house of their own.
 */

/** Where the line is written, what it imports, and the rule that its author must read. */
const REFUSED: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['src/schema/a.ts', '#engine/day.ts', 'ordre-schema'],
  ['src/engine/a.ts', '#form/look.ts', 'ordre-engine'],
  ['src/engine/b.ts', '../portals/index.ts', 'ordre-engine'],
  ['src/engine/c.ts', 'zustand', 'dans-node'],
  ['src/engine/d.ts', 'react', 'dans-node'],
  ['src/ui/a.tsx', '#engine/day.ts', 'ui-ne-sait-rien'],
  ['src/ui/b.tsx', 'zustand', 'sans-magasin'],
  ['src/form/a.tsx', '#portals/index.ts', 'ordre-form'],
  ['src/form/b.tsx', '#stores/session.ts', 'stores-a-gauche'],
  ['src/form/c.tsx', 'zustand', 'sans-magasin'],
  ['src/form/d.tsx', '#look/Trouble.tsx', 'ordre-form'],
  ['src/look/a.tsx', '#portals/caf/index.ts', 'ordre-look'],
  ['src/look/b.tsx', '#player/Room.tsx', 'ordre-look'],
  ['src/stores/a.ts', '#portals/index.ts', 'stores-garde'],
  ['src/stores/b.ts', '#ui/index.ts', 'stores-garde'],
  ['src/portals/caf/a.ts', '#stores/session.ts', 'stores-a-gauche'],
  ['src/portals/caf/flows/f/a/a.ts', '#mocks/handlers.ts', 'derriere-fetch'],
  ['src/portals/caf/flows/f/a/b.ts', '#ui/index.ts', 'regles-sans-ecran'],
  ['src/portals/caf/flows/f/a/c.ts', '#look/Trouble.tsx', 'regles-sans-ecran'],
  ['src/portals/caf/rules/a.ts', '../look/Home.tsx', 'regles-sans-ecran'],
  ['src/portals/caf/flows/f/a/d.ts', 'react', 'dans-node'],
  ['src/portals/caf/look/a.tsx', '#player/Room.tsx', 'ordre-portals'],
  ['src/portals/caf/look/b.tsx', 'zustand', 'sans-magasin'],
  ['src/portals/caf/e.ts', '../ft/index.ts', 'un-seul-portail'],
  ['src/portals/caf/f.ts', '../index.ts', 'un-seul-portail'],
  ['src/portals/caf/look/pages/d/c.tsx', '../../../../ft/look/Page.tsx', 'un-seul-portail'],
  ['src/portals/caf/look/d.test.tsx', '#portals/ft/index.ts', 'un-seul-portail-tests'],
  ['src/portals/caf/flows/f/a/e.ts', '../b/facts.ts', 'demarche-seule'],
  ['src/portals/caf/flows/f/a/f.ts', '../../g/c/facts.ts', 'demarche-seule'],
  ['src/portals/caf/dossier/a.ts', '../flows/f/a/facts.ts', 'dossier-avant-demarches'],
  ['src/portals/caf/rules/b.ts', '#portals/caf/editions/2024.ts', 'dossier-avant-demarches'],
  ['src/player/a.tsx', '#portals/caf/rules/rsa.ts', 'une-porte'],
  ['src/player/panels/a.tsx', '../../portals/caf/look/Shell.tsx', 'une-porte'],
  ['src/authoring/a.ts', '#portals/caf/flows/f/a/facts.ts', 'une-porte'],
  ['src/player/b.tsx', '#authoring/check.ts', 'ordre-player'],
  ['src/player/guide/a.tsx', '#stores/session.ts', 'salle-sans-memoire'],
  ['src/player/ground/a.ts', '../opening/address.ts', 'salle-sans-memoire'],
  ['src/authoring/b.ts', '#player/Room.tsx', 'ordre-authoring'],
  ['src/authoring/c.ts', '#workbench/TryFile.tsx', 'ordre-authoring'],
  ['src/catalogue/a.tsx', '#player/Room.tsx', 'ordre-catalogue'],
  ['src/catalogue/b.tsx', '#packages/usb/visits.ts', 'ordre-catalogue'],
  ['src/workbench/a.tsx', '#packages/usb/visits.ts', 'ordre-workbench'],
  ['src/packages/usb/a.ts', '../../pages/content.ts', 'ordre-packages'],
  ['src/pages/a.ts', '#stores/session.ts', 'stores-a-gauche'],
  ['src/player/c.tsx', '#testing/town-hall.ts', 'essais-a-part'],
  ['src/player/c.test.ts', 'fast-check', 'meme-tirage'],
  ['src/engine/e.ts', './f.ts', 'sans-cercle'],
  ['src/engine/f.ts', './e.ts', 'sans-cercle'],
  ['mocks/a.ts', '#form/look.ts', 'derriere-http'],
  ['mocks/b.ts', '#portals/caf/rules/rsa.ts', 'une-porte'],
  ['mocks/c.ts', 'react', 'dans-node'],
  ['e2e/a.spec.ts', '#engine/day.ts', 'dehors'],
];

const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['src/engine/ok.ts', '#schema/evenement.ts'],
  ['src/ui/button/ok.tsx', 'react'],
  ['src/ui/button/also.tsx', '../icon/Icon.tsx'],
  ['src/form/ok.tsx', '#ui/index.ts'],
  ['src/look/ok.tsx', '#form/look.ts'],
  ['src/stores/ok.ts', 'zustand'],
  ['src/portals/index.ts', './caf/index.ts'],
  ['src/portals/looks.ts', './caf/look/Shell.tsx'],
  ['src/portals/caf/flows/f/a/ok.ts', '#portals/caf/dossier/file.ts'],
  ['src/portals/caf/dossier/ok.ts', '../rules/rsa.ts'],
  ['src/portals/caf/parts.ts', './flows/f/a/facts.ts'],
  ['src/portals/caf/look/ok.test.tsx', '#portals/looks.ts'],
  ['src/portals/caf/look/ok.tsx', '../flows/f/a/facts.ts'],
  ['src/player/opening/ok.tsx', '#stores/session.ts'],
  ['src/player/ground/ok.ts', '#stores/drafts.ts'],
  ['src/player/also.tsx', '#mocks/start.ts'],
  ['src/workbench/ok.tsx', '#player/Room.tsx'],
  ['src/packages/usb/ok.ts', '#catalogue/pages.tsx'],
  ['src/player/ok.test.tsx', '#testing/town-hall.ts'],
  ['mocks/ok.ts', '#portals/index.ts'],
  ['e2e/ok.spec.ts', './fixtures.ts'],
];

/** What a file may call: biome.json and its plugins. */
const NOT_CALLED: readonly (readonly [file: string, code: string, reason: string])[] = [
  ['src/player/d.ts', "import { http } from 'msw'; http();", 'Seul mocks/'],
  ['src/engine/g.ts', "import '@mswjs/interceptors/fetch';", 'Seul mocks/'],
  ['e2e/b.spec.ts', "export const a = () => import('msw/node');", 'Seul mocks/'],
  ['src/engine/h.ts', "export const a = () => fetch('https://caf.bac-a-sable.invalid/');", 'ne parlent pas au réseau'],
  ['src/engine/i.ts', 'export const a = () => document.title;', 'ne connaissent pas la page'],
  ['src/portals/caf/rules/d.ts', "export const a = () => localStorage.getItem('x');", "n'enregistrent rien"],
  ['src/engine/j.ts', 'export const a = () => Date.now();', 'ni horloge ni hasard'],
  ['src/portals/caf/flows/g.ts', 'export const a = () => new Date();', 'ni horloge ni hasard'],
  ['src/portals/caf/rules/e.ts', 'export const a = () => Math.random();', 'ni horloge ni hasard'],
  ['src/layouts/a.astro', "---\nimport '#mocks/start.ts';\n---\n<p>Bonjour</p>", 'touchés que par eux'],
  ['src/pages/a.astro', "---\nimport '#portals/caf/rules/rsa.ts';\n---\n<p>Bonjour</p>", "qu'une porte"],
];

const BIOME = '@biomejs/biome/bin/biome';
const CRUISER = 'dependency-cruiser/bin/dependency-cruiser.mjs';
const house = mkdtempSync(join(tmpdir(), 'boundaries-'));
const broken = new Map<string, string[]>();
const said = new Map<string, string[]>();

function write(file: string, code: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), code);
}

/** The file that an import names, in the small house. */
function named(file: string, imported: string): string | undefined {
  if (imported.startsWith('#mocks/')) return imported.slice(1);
  if (imported.startsWith('#')) return `src/${imported.slice(1)}`;
  return imported.startsWith('.') ? posix.join(posix.dirname(file), imported) : undefined;
}

beforeAll(() => {
  for (const file of ['biome.json', 'package.json', 'tsconfig.json']) cpSync(file, join(house, file));
  cpSync('tools/lint', join(house, 'tools/lint'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'), 'junction');
  for (const [file, imported] of [...REFUSED, ...ALLOWED]) write(file, `import '${imported}';`);
  // What is imported must be there to be found.
  for (const [file, imported] of [...REFUSED, ...ALLOWED]) {
    const target = named(file, imported);
    if (target !== undefined && !existsSync(join(house, target))) write(target, 'export const here = true;');
  }
  const found = runBin(CRUISER, ['--config', 'tools/lint/boundaries.mjs', '--output-type', 'json', 'src', 'mocks', 'e2e']);
  const { summary } = JSON.parse(found) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  for (const { from, rule } of summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  for (const [file, code] of NOT_CALLED) write(file, code);
  const only = ['style/noRestrictedImports', 'style/noRestrictedGlobals', 'plugin'].map((rule) => `--only=${rule}`);
  const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off', ...only, 'src', 'e2e'];
  for (const [, file = '', complaint = ''] of runBin(BIOME, options).matchAll(COMPLAINT))
    said.set(file, [...(said.get(file) ?? []), complaint]);
});
afterAll(() => rmSync(house, { recursive: true }));

// What a person reads: « file:line:column rule ━━━ », then the reason, until the next one. (The JSON reporter leaves some reasons out.)
const COMPLAINT = /^(\S+?):\d+(?::\d+)? (?:lint|plugin)\S* ━+\n([\s\S]*?)(?=^\S+ .*━|$(?![\s\S]))/gm;

// A package by the program that it brings, without a shell.
function runBin(script: string, options: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'node_modules', script), ...options], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return script === BIOME ? stdout + stderr : stdout;
}

// Of the two files of a circle, one is named.
test.each(REFUSED.filter(([file]) => file !== 'src/engine/f.ts'))('%s n’importe pas %s', (file, _imported, rule) => {
  expect(broken.get(file)).toContain(rule);
});

test.each(ALLOWED)('%s peut importer %s', (file) => {
  expect(broken.get(file)).toBeUndefined();
});

test.each(NOT_CALLED)('%s refuse %s', (file, _code, reason) => {
  expect(said.get(file)).toEqual([expect.stringContaining(reason)]);
});

test('chaque règle de frontière dit sa raison et a un fichier qui la viole', () => {
  const proved = new Set(REFUSED.map(([, , rule]) => rule));
  for (const { name, comment } of boundaries.forbidden) {
    expect(comment.length, name).toBeGreaterThan(40);
    expect(proved, name).toContain(name);
  }
});

test('le dossier des formateurs ne contient aucun code', () => {
  const files = readdirSync('scenarios', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).filter((name) => !/\.(ya?ml|md|json)$/.test(name))).toEqual([]);
});
