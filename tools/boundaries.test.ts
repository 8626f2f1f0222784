import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * Who may import whom is written in biome.json and tools/lint. Each rule is proved here by a file that breaks it and by one that
 * does not: a pattern that matches nothing would otherwise stay green for ever. All are linted at once, in a copy of the house.
 */

/** Where the line is written, the line, and some words of the reason that its author must read. */
const REFUSED: readonly (readonly [file: string, code: string, reason: string])[] = [
  ['src/schema/a.ts', "import '../engine/day.ts';", "n'importe rien de la maison"],
  ['src/engine/a.ts', "import '../form/look.ts';", "n'importe que schema/"],
  ['src/engine/b.ts', "export * from '../portals/index.ts';", "n'importe que schema/"],
  ['src/engine/c.ts', "import { create } from 'zustand'; create();", 'dans Node'],
  ['src/engine/d.ts', "import type { ReactNode } from 'react'; export type A = ReactNode;", 'dans Node'],
  ['src/engine/e.ts', "export const a = () => import('../player/Room.tsx');", "n'importe que schema/"],
  ['src/ui/button/a.tsx', "import '../../schema/texte.ts';", 'des valeurs et des fonctions'],
  ['src/ui/button/b.tsx', "import '../../stores/session.ts';", 'des valeurs et des fonctions'],
  ['src/form/a.tsx', "import '../portals/index.ts';", "n'importe quelle démarche"],
  ['src/form/b.tsx', "import '../stores/session.ts';", "n'importe quelle démarche"],
  ['src/form/c.tsx', "import 'zustand';", 'seuls player/ et studio/'],
  ['src/form/d.tsx', "import '../look/Trouble.tsx';", "n'importe quelle démarche"],
  ['src/engine/j.ts', "import '../look/PlaceLink.tsx';", "n'importe que schema/"],
  ['src/ui/button/c.tsx', "import '../../look/PlaceLink.tsx';", 'des valeurs et des fonctions'],
  ['src/look/a.tsx', "import '../portals/caf/index.ts';", 'habille'],
  ['src/look/testing/a.tsx', "import '../../player/Room.tsx';", 'habille'],
  ['src/look/b.tsx', "import 'zustand';", 'seuls player/ et studio/'],
  ['src/portals/caf/flows/f.ts', "import '../../../look/Trouble.tsx';", 'sans composant'],
  ['src/player/e.tsx', "import '../look/Trouble.tsx';", "s'ignorent"],
  ['src/stores/a.ts', "import '../portals/index.ts';", 'garde le journal'],
  ['src/stores/b.ts', "import '../ui/index.ts';", 'garde le journal'],
  ['src/portals/caf/a.ts', "import '../../stores/session.ts';", 'à sa gauche'],
  ['src/portals/caf/flows/a.ts', "import '../../../../mocks/handlers.ts';", 'à sa gauche'],
  ['src/portals/caf/flows/dtr/a.ts', "import '../../../../ui/index.ts';", 'sans composant'],
  ['src/portals/caf/rules/a.ts', "import '../look/Home.tsx';", 'sans composant'],
  ['src/portals/caf/index.ts', "import './look/Shell.tsx';", 'sans composant'],
  ['src/portals/caf/flows/b.ts', "import 'react';", 'dans Node'],
  ['src/portals/caf/rules/b.ts', "import 'zustand/middleware';", 'dans Node'],
  ['src/portals/caf/look/a.tsx', "import '../../../player/Room.tsx';", 'à sa gauche'],
  ['src/portals/caf/look/pages/a.tsx', "import '../../../../pages/_content.ts';", 'à sa gauche'],
  ['src/portals/caf/look/b.tsx', "import 'zustand';", 'LookProps'],
  ['src/portals/caf/c.ts', "import '../ft/index.ts';", 'jamais un autre portail'],
  ['src/portals/caf/d.ts', "import '../index.ts';", 'jamais un autre portail'],
  ['src/portals/caf/flows/c.ts', "import type { A } from '../../ft/index.ts'; export type B = A;", 'jamais un autre portail'],
  ['src/portals/caf/flows/dtr/c.ts', "export const a = () => import('../../../ft/index.ts');", 'jamais un autre portail'],
  ['src/portals/caf/look/pages/c.tsx', "export * from '../../../ft/look/Page.tsx';", 'jamais un autre portail'],
  ['src/portals/caf/look/pages/dtr/c.tsx', "import '../../../../ft/look/Page.tsx';", 'jamais un autre portail'],
  ['src/player/a.tsx', "import '../portals/caf/rules/rsa.ts';", "qu'une porte"],
  ['src/player/panels/a.tsx', "import '../../portals/caf/look/Shell.tsx';", "qu'une porte"],
  ['src/player/b.tsx', "import '../studio/Editor.tsx';", "s'ignorent"],
  ['src/studio/a.ts', "import '../portals/caf/flows/dtr/facts.ts';", "qu'une porte"],
  ['src/studio/b.ts', "import '../player/Room.tsx';", "s'ignorent"],
  ['src/catalogue/a.tsx', "import '../player/Room.tsx';", 'sans rien exécuter'],
  ['src/catalogue/home/a.tsx', "import '../../portals/caf/rules/rsa.ts';", "qu'une porte"],
  ['src/pages/a.ts', "import '../stores/session.ts';", 'touchés que par eux'],
  ['src/pages/b.ts', "import '../portals/caf/rules/rsa.ts';", "qu'une porte"],
  ['src/layouts/a.astro', "---\nimport '../../mocks/start.ts';\n---\n<p>Bonjour</p>", 'touchés que par eux'],
  ['src/usb/a.ts', "import '../stores/session.ts';", 'touchés que par eux'],
  ['src/usb/b.ts', "import '../pages/_content.ts';", 'touchés que par eux'],
  ['src/usb/c.ts', "import '../portals/caf/rules/rsa.ts';", "qu'une porte"],
  ['src/player/d.ts', "import '../usb/visits.ts';", "s'ignorent"],
  ['src/catalogue/b.tsx', "import '../usb/visits.ts';", 'sans rien exécuter'],
  ['mocks/a.ts', "import '../src/form/look.ts';", 'derrière HTTP'],
  ['mocks/b.ts', "import '../src/portals/caf/rules/rsa.ts';", "qu'une porte"],
  ['mocks/c.ts', "import 'react';", 'ni écran'],
  ['e2e/a.spec.ts', "import '../src/engine/day.ts';", "n'importe rien de la maison"],
  ['src/player/c.ts', "import { http } from 'msw'; http();", 'Seul mocks/'],
  ['src/engine/f.ts', "import '@mswjs/interceptors/fetch';", 'Seul mocks/'],
  ['e2e/b.spec.ts', "export const a = () => import('msw/node');", 'Seul mocks/'],
  ['src/engine/g.ts', "export const a = () => fetch('https://caf.bac-a-sable.invalid/');", 'ne parlent pas au réseau'],
  ['src/engine/h.ts', 'export const a = () => document.title;', 'ne connaissent pas la page'],
  ['src/portals/caf/flows/d.ts', 'export const a = () => window.innerWidth;', 'ne connaissent pas la page'],
  ['src/portals/caf/rules/d.ts', "export const a = () => localStorage.getItem('x');", "n'enregistrent rien"],
  ['src/engine/i.ts', 'export const a = () => Date.now();', 'ni horloge ni hasard'],
  ['src/portals/caf/flows/e.ts', 'export const a = () => new Date();', 'ni horloge ni hasard'],
  ['src/portals/caf/rules/e.ts', 'export const a = () => Math.random();', 'ni horloge ni hasard'],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  [
    'src/engine/ok.ts',
    "import '../schema/evenement.ts';\nimport './day.ts';\nexport const a = () => new Date('2026-11-03T00:00:00Z');",
  ],
  ['src/ui/button/ok.tsx', "import 'react';\nimport '../icon/Icon.tsx';"],
  ['src/form/ok.tsx', "import '../ui/index.ts';\nimport '../engine/flow.ts';\nimport 'react';"],
  ['src/look/ok.tsx', "import '../ui/index.ts';\nimport '../form/look.ts';\nimport '../engine/world.ts';\nimport './look.css';"],
  ['src/stores/ok.ts', "import 'zustand';\nimport '../engine/journal.ts';\nexport const a = () => localStorage.getItem('x');"],
  ['src/portals/index.ts', "import './caf/index.ts';"],
  ['src/portals/looks.ts', "import '../form/look.ts';\nexport const a = () => import('./caf/look/Shell.tsx');"],
  ['src/portals/caf/ok.ts', "import '../../engine/flow.ts';\nimport './rules/rsa.ts';"],
  ['src/portals/caf/flows/dtr/ok.ts', "import '../../../../engine/flow.ts';\nimport '../../rules/rsa.ts';\nimport './facts.ts';"],
  ['src/portals/caf/look/ok.test.tsx', "import '../../looks.ts';"],
  ['src/portals/caf/look/declaration/ok.tsx', "import '../pages/Payments.tsx';\nimport '../../../../engine/flow.ts';"],
  [
    'src/portals/caf/look/ok.tsx',
    "import '../../../ui/index.ts';\nimport '../../../form/look.ts';\nimport '../../../look/Trouble.tsx';\nimport '../rules/rsa.ts';\nimport 'react';\nexport const a = () => document.title;",
  ],
  [
    'src/player/ok.tsx',
    "import '../portals/index.ts';\nimport '../portals/looks.ts';\nimport '../stores/session.ts';\nimport '../../mocks/start.ts';\nexport const a = () => Date.now();",
  ],
  ['src/studio/ok.ts', "import '../portals/index.ts';\nimport '../portals/caf/index.ts';\nimport '../stores/session.ts';"],
  ['src/catalogue/home/ok.tsx', "import '../../ui/index.ts';\nimport '../../form/RichText.tsx';\nimport '../words.ts';"],
  ['src/usb/ok.ts', "import '../player/Room.tsx';\nimport '../catalogue/pages.tsx';\nimport '../studio/TryFile.tsx';"],
  ['src/pages/ok.ts', "import '../player/Room.tsx';\nimport '../studio/Editor.tsx';"],
  [
    'mocks/ok.ts',
    "import 'msw';\nimport '@mswjs/interceptors/fetch';\nimport '../src/engine/respond.ts';\nimport '../src/portals/index.ts';",
  ],
  ['e2e/ok.spec.ts', "import './fixtures.ts';\nimport '@playwright/test';"],
];

const house = mkdtempSync(join(tmpdir(), 'boundaries-'));
const said = new Map<string, string[]>();

beforeAll(() => {
  cpSync('biome.json', join(house, 'biome.json'));
  cpSync('tools/lint', join(house, 'tools/lint'), { recursive: true });
  for (const [file, code] of [...REFUSED, ...ALLOWED]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), code);
  }
  const only = ['style/noRestrictedImports', 'style/noRestrictedGlobals', 'plugin'].map((rule) => `--only=${rule}`);
  for (const [, file = '', complaint = ''] of lint(only).matchAll(COMPLAINT))
    said.set(file, [...(said.get(file) ?? []), complaint]);
});
afterAll(() => rmSync(house, { recursive: true }));

// What a person reads: « file:line:column rule ━━━ », then the reason, until the next one. (The JSON reporter leaves some reasons out.)
const COMPLAINT = /^(\S+?):\d+(?::\d+)? (?:lint|plugin)\S* ━+\n([\s\S]*?)(?=^\S+ .*━|$(?![\s\S]))/gm;

function lint(only: readonly string[]): string {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off', ...only, '.'],
    { cwd: house, encoding: 'utf8' },
  );
  return stdout + stderr;
}

test.each(REFUSED)('%s refuse %s', (file, _code, reason) => {
  expect(said.get(file)).toEqual([expect.stringContaining(reason)]);
});

test.each(ALLOWED)('%s est permis', (file) => {
  expect(said.get(file)).toBeUndefined();
});

test('le dossier des formateurs ne contient aucun code', () => {
  const files = readdirSync('scenarios', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).filter((name) => !/\.(ya?ml|md|json)$/.test(name))).toEqual([]);
});
