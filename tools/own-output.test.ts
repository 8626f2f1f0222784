import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { emptyOf, ownOutput } from './own-output.ts';

function folderWith(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'own-output-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), 'avant');
  }
  return folder;
}

test('construire le site n’efface pas la clé d’un formateur, et ne laisse rien de l’ancien site', async () => {
  const root = folderWith(
    'src/pages/index.astro',
    'dist/usb/demarches-a-blanc.html',
    'dist/ancienne/index.html',
    'dist/_astro/a.js',
  );
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  await build({ root, configFile: false, logLevel: 'error', integrations: [ownOutput()] });
  expect(readFileSync(join(root, 'dist/usb/demarches-a-blanc.html'), 'utf8')).toBe('avant');
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['.construit-de', 'index.html', 'usb']);
});

test('un dossier qui n’existe pas encore est déjà vide', () => {
  expect(() => emptyOf(join(folderWith(), 'dist'))).not.toThrow();
});
