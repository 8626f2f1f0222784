// Builds the site when something changed since the last time: shared by « npm start » and « npm run salle ».
import { join } from 'node:path';
import { isFresh } from './fingerprint.mjs';
import { root, run } from './setup.mjs';

/** Makes `dist` true to the sources, or says what is wrong and ends with code 1. */
export async function buildIfNeeded() {
  if (isFresh(root, join(root, 'dist'))) return;
  console.log('Préparation du site…');
  const { code, output } = await run('astro', ['build', '--silent'], { quiet: true });
  if (code === 0) return;
  console.error(output);
  console.error('Le site n’a pas pu être préparé. Le message ci-dessus dit quel fichier corriger.');
  process.exit(1);
}
