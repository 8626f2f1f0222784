// What is served and what the oldest browsers of package.json would not know: « node tools/floor.mjs » for the site, built first when it
// must be; « node tools/floor.mjs page.html » for one file. Fails when something would stop or fall out there.
import { join, relative } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { servedIn, tooNewInFiles } from './floor/served.ts';
import { root } from './setup.mjs';

const asked = process.argv.slice(2);
if (asked.length === 0 && !process.env.DIST) await buildIfNeeded();
const files = asked.length > 0 ? asked : servedIn(process.env.DIST ?? join(root, 'dist'));
const told = tooNewInFiles(files.map((file) => relative(process.cwd(), file)));
for (const sentence of told) console.log(sentence);
console.log(
  told.length === 0
    ? `✓ ${files.length} fichiers : rien de trop récent`
    : `✗ ${told.length} choses trop récentes, sans autre façon de faire`,
);
process.exitCode = told.length === 0 && files.length > 0 ? 0 : 1;
