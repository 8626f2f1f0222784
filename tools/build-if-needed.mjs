// Builds the site when something changed since the last time: shared by « npm start » and « npm run salle ».
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './setup.mjs';

const SOURCES = ['src', 'mocks', 'scenarios', 'public', 'tools', 'astro.config.mjs', 'package-lock.json'];

/** Makes `dist` true to the sources, or says what is wrong and ends with code 1. */
export async function buildIfNeeded() {
  // The offline worker is written last: with it, the site is whole.
  const built = newest('dist/offline-worker.js');
  if (built > 0 && SOURCES.every((source) => newest(source) <= built)) return;
  console.log('Préparation du site…');
  const { code, output } = await run('astro', ['build', '--silent'], { quiet: true });
  if (code === 0) return;
  console.error(output);
  console.error('Le site n’a pas pu être préparé. Le message ci-dessus dit quel fichier corriger.');
  process.exit(1);
}

/** The last change in a file or a folder, in ms; 0 when there is none. A folder counts too: it changes when a file leaves it. */
function newest(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(join(root, path)).map((name) => newest(join(path, name))));
}
