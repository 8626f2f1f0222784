// What the site is built from, as one short text: two equal fingerprints are the same sources. By content, not by date: a file put back
// from a copy, a key or an archive is older than the site, and has changed all the same. Plain JavaScript: see setup.mjs.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'mocks', 'scenarios', 'public', 'tools', 'astro.config.mjs', 'package.json', 'package-lock.json'];
// Left by a system or an editor beside the files of people (src/authoring/folder-list.ts has the same list for trainers' files).
const SYSTEM = /^(\.|~\$)|~$|^(thumbs\.db|ehthumbs\.db|desktop\.ini)$/i;
const STAMP = '.construit-de';

/** The fingerprint of the sources of a project. */
export function fingerprint(root) {
  const sum = createHash('sha256');
  const add = (path) => {
    const place = join(root, path);
    if (!existsSync(place)) return;
    if (statSync(place).isDirectory()) {
      for (const name of readdirSync(place).sort()) if (!SYSTEM.test(name)) add(`${path}/${name}`);
      return;
    }
    // Each name and each content is closed: « a » + « bc » is not « ab » + « c ».
    const content = readFileSync(place);
    sum.update(`${path}\0${content.length}\0`).update(content);
  };
  for (const source of SOURCES) add(source);
  return sum.digest('hex');
}

/** Where a built site says which sources it was made from. */
export const stampOf = (folder) => join(folder, STAMP);

/** Was this site built from exactly these sources, to its end? */
export const isFresh = (root, folder) =>
  existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === fingerprint(root);
