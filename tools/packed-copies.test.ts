import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { packCopies } from './packed-copies.ts';

test('ce qui se compresse a sa copie, fidèle ; une police, un fichier minuscule ou la clé d’un formateur n’en ont pas', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const inside of ['salle', 'usb']) mkdirSync(join(folder, inside));
  const page = '<p>Bonjour</p>'.repeat(200);
  writeFileSync(join(folder, 'salle', 'index.html'), page);
  writeFileSync(join(folder, 'usb', 'demarches-a-blanc.html'), page);
  writeFileSync(join(folder, 'a.woff2'), Buffer.alloc(5_000));
  writeFileSync(join(folder, 'b.css'), 'a{}');
  expect(await packCopies(folder)).toBe(1);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'a.woff2',
    'b.css',
    'salle',
    'salle/index.html',
    'salle/index.html.gz',
    'usb',
    'usb/demarches-a-blanc.html',
  ]);
  const copy = readFileSync(join(folder, 'salle', 'index.html.gz'));
  expect(gunzipSync(copy).toString()).toBe(page);
  expect(copy.length).toBeLessThan(page.length / 10);
});
