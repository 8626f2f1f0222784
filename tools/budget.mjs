// What a page makes people download. « node tools/budget.mjs » fails above the budget of tools/budget.json and says what grew since
// the figures kept there; « --garder » keeps the figures of today, « --scripts salle » prints the files of one page. The site is built
// first when it must be.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { root } from './setup.mjs';
import { judge, pageScripts } from './weigh.ts';

const KEPT = join(root, 'tools', 'budget.json');
const folder = process.env.DIST ?? join(root, 'dist');

if (!process.env.DIST) await buildIfNeeded();
const kept = JSON.parse(readFileSync(KEPT, 'utf8'));
const weigh = (page) => pageScripts(folder, kept.pages[page].fichier, kept.pages[page].enRoute);
const listed = process.argv[process.argv.indexOf('--scripts') + 1];
if (process.argv.includes('--scripts')) {
  console.log(JSON.stringify(Object.keys(weigh(listed))));
  process.exit();
}
const { within, sentences } = judge(kept.pages, weigh);
console.log(sentences.join('\n'));
if (process.argv.includes('--garder')) {
  for (const page of Object.keys(kept.pages)) kept.pages[page].scripts = weigh(page);
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
} else process.exitCode = within ? 0 : 1;
