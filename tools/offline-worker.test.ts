import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeWorker } from './offline-worker.ts';

// Workbox takes a second or two to put the worker together, more on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hors-ligne-'));
  for (const inside of ['_astro', 'usb', 'salle']) mkdirSync(join(folder, inside));
  writeFileSync(join(folder, '404.html'), '<h1>Introuvable</h1>');
  writeFileSync(join(folder, 'salle', 'index.html'), '<h1>Salle</h1>');
  writeFileSync(join(folder, '_astro', 'Room.Ab12Cd34.js'), 'export {};');
  writeFileSync(join(folder, '404.html.gz'), '');
  writeFileSync(join(folder, 'usb', 'demarches-a-blanc.html'), '<h1>Tout</h1>');
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = () => readFileSync(join(folder, 'offline-worker.js'), 'utf8');

test('chaque fichier du site est gardé, avec l’empreinte de son contenu ; ni la clé USB, ni les copies compressées ne le sont', async () => {
  expect((await writeWorker(folder)).count).toBe(3);
  // Again over the first: the worker does not keep itself.
  expect((await writeWorker(folder)).count).toBe(3);
  expect(written().match(/integrity:"sha256-/g)).toHaveLength(3);
  expect(written()).toContain('{url:"_astro/Room.Ab12Cd34.js",revision:null');
  expect(written()).not.toContain('usb/');
});

test('une nouvelle version ne prend jamais la place toute seule', async () => {
  await writeWorker(folder);
  // Twice: when a page asks Workbox's own way, which none of ours does, and when a person asked and no other page is open.
  expect(written().match(/skipWaiting\(\)/g)).toHaveLength(2);
  expect(written()).toContain('if (alone) await self.skipWaiting()');
});

test('un fichier trop gros pour être gardé arrête la construction, au lieu de manquer un jour sans réseau', async () => {
  writeFileSync(join(folder, 'film.bin'), Buffer.alloc(6_000_000));
  await expect(writeWorker(folder)).rejects.toThrow(/pas entier hors ligne[\s\S]*film\.bin/);
});
