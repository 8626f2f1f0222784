import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { BUILT } from './servers.ts';

const TEXT = ['.html', '.js', '.css'];

/** Copies the built site as version « a » or « b » in a folder: each page says its version, each hashed file has a name of its own. */
export async function makeVersion(version: 'a' | 'b', folder: string): Promise<void> {
  // Not the packed copies: they hold what each file was before.
  cpSync(BUILT, folder, { recursive: true, filter: (from) => !from.endsWith('.gz') });
  const renamed = new Map(readdirSync(join(folder, '_astro')).map((name) => [name, name.replace(/(\.[^.]+)$/, `-${version}$1`)]));
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.includes(extname(path)) || path === 'offline-worker.js') continue;
    let text = readFileSync(join(folder, path), 'utf8').replace('<html ', `<html data-version="${version}" `);
    for (const [name, other] of renamed) text = text.replaceAll(name, other);
    writeFileSync(join(folder, path), text);
  }
  for (const [name, other] of renamed) renameSync(join(folder, '_astro', name), join(folder, '_astro', other));
  await writeWorker(folder);
}

/** Writes the worker of a version again, as the build of the site does. */
export const writeWorker = (folder: string): Promise<unknown> =>
  promisify(execFile)(execPath, ['tools/offline-worker.ts', folder]);
