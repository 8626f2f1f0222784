import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, expect, test, vi } from 'vitest';
import { ACCOUNT, SCENARIO, spoilt } from './example-files.ts';

// The command itself, as a trainer runs it: what it prints, and how it ends.
const COMMAND = join(import.meta.dirname, 'check-scenarios.ts');
// Each test starts Node again, which takes a second or two on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const check = (...files: string[]) => {
  const { status, stdout, stderr } = spawnSync(execPath, [COMMAND, ...files], { encoding: 'utf8' });
  return { status, stdout: stdout.replaceAll(/\d+ ms/g, '… ms'), stderr };
};

test('a right scenario and its account, from anywhere on the disk', () => {
  const account = write('lou.yaml', ACCOUNT);
  const story = write('essai.yaml', SCENARIO);
  const { status, stdout, stderr } = check(story, account);
  expect(stderr).toBe('');
  expect(stdout).toBe(
    `✓ ${account} (… ms)\n✓ ${story} (… ms, joué dans les éditions 2024 et 2025)\n\nTout est bon : 1 scénario et 1 compte en … ms.\n`,
  );
  expect(status).toBe(0);
});

test('a wrong scenario ends with 1, with the file and the line', () => {
  const story = write('faux.yaml', spoilt(SCENARIO, 'compte: lou', 'compte: sofia\ncompetence: 3'));
  const { status, stdout } = check(story);
  expect(stdout).toContain(
    `✗ ${story} (… ms)\n    ${story}:5 Vous avez écrit \`competence\` ; vouliez-vous dire \`competences\` ? Écrivez :\n        competences: 3\n`,
  );
  expect(stdout).toContain('1 erreur à corriger dans 1 scénario et 0 compte.');
  expect(status).toBe(1);
});

test('a scenario whose account has mistakes says so', () => {
  const account = write('lou.yaml', spoilt(ACCOUNT, 'prenom: Lou', 'prenom: 3'));
  const story = write('essai.yaml', SCENARIO);
  const { status, stdout } = check(story, account);
  expect(stdout).toContain(`${story}:4 Le compte « lou » a des erreurs : corrigez-le d’abord.`);
  expect(status).toBe(1);
});

test('a remark does not prevent playing', () => {
  const account = write('lou.yaml', spoilt(ACCOUNT, 'netAPayer: 780.20', 'netAPayer: 900'));
  const { status, stdout } = check(account);
  expect(stdout).toContain(`${account}:23 attention : D’habitude, le net imposable est le plus haut`);
  expect(stdout).toContain('Tout est bon : 0 scénario et 1 compte en … ms. 1 remarque à lire.');
  expect(status).toBe(0);
});

test('a file that does not exist', () => {
  const { status, stdout } = check(join(folder, 'absent.yaml'));
  expect(stdout).toContain('Ce fichier n’existe pas. Vérifiez son nom et son dossier.');
  expect(status).toBe(1);
});

test('hostile files get a message, never a crash', () => {
  const huge = write('enorme.yaml', '');
  // Sparse: three gigabytes that take no room, and that nobody could hold in memory.
  truncateSync(huge, 3 * 1024 ** 3);
  const binary = write('image.yaml', '\u0000\u0001\u0002PNG');
  const deep = write('profond.yaml', `a: ${'['.repeat(5_000)}`);
  const { status, stdout, stderr } = check(huge, binary, deep);
  expect(stderr).toBe('');
  expect(stdout).toContain(`${huge}:1 Le fichier ${huge} est trop gros (256 Ko au plus).`);
  expect(stdout).toContain(`${binary}:1 Un signe est illisible ici.`);
  expect(stdout).toContain(`✗ ${deep}`);
  expect(status).toBe(1);
});

test('a long answer read by another command comes whole', () => {
  const wanted = Array.from({ length: 2_000 }, (_, rank) => join(folder, `absent-${rank}.yaml`));
  expect(check(...wanted).stdout).toContain('absent-1999.yaml\n    Ce fichier n’existe pas.');
});
