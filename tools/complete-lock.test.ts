import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lackingIn } from './complete-lock.ts';

test('package-lock.json vaut pour toutes les plateformes, sinon « npm ci » le refuse (node tools/complete-lock.ts le complète)', () => {
  expect(Object.keys(lackingIn(JSON.parse(readFileSync('package-lock.json', 'utf8'))))).toEqual([]);
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
