import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lock, lackingIn, unhashedIn } from './complete-lock.ts';

const lock: Lock & { packages: Record<string, { hasInstallScript?: boolean }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

test('package-lock.json vaut pour toutes les plateformes, sinon « npm ci » le refuse (node tools/complete-lock.ts le complète)', () => {
  expect(Object.keys(lackingIn(lock))).toEqual([]);
});

test('chaque paquet de chaque plateforme a son empreinte : rien ne s’installe sans être vérifié', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
  expect(unhashedIn(lock)).toEqual([]);
});

test('Node vient du fichier de verrouillage, et aucun paquet ne lance rien en s’installant', () => {
  expect(Object.keys(lock.packages)).toEqual(
    expect.arrayContaining(['darwin-x64', 'linux-arm64', 'linux-x64', 'win-x64'].map((name) => `node_modules/node-${name}`)),
  );
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

test('un paquet sans empreinte est vu, sous un autre aussi', () => {
  const packages = { '': {}, 'node_modules/a': { integrity: 'sha512-x' }, 'node_modules/a/node_modules/b': { version: '1.0.0' } };
  expect(unhashedIn({ packages })).toEqual(['node_modules/a/node_modules/b']);
});

test('ce qui manque est placé là où Node le chercherait', () => {
  const packages = {
    '': {},
    'node_modules/a': { optionalDependencies: { 'a-linux-x64-musl': '2.0.0', 'a-win32-arm64': '2.0.0', fsevents: '2.0.0' } },
    'node_modules/a-linux-x64-musl': { version: '1.0.0' },
    'node_modules/b': {},
    'node_modules/b/node_modules/a': {
      dev: true,
      optionalDependencies: { 'a-linux-x64-musl': '1.0.0', 'a-win32-arm64': '2.0.0' },
    },
  };
  expect(lackingIn({ packages })).toMatchObject({
    'node_modules/a/node_modules/a-linux-x64-musl': {
      version: '2.0.0',
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
      optional: true,
    },
    'node_modules/a-win32-arm64': { version: '2.0.0', os: ['win32'], cpu: ['arm64'] },
  });
});
