// « npm run parcours » : every exercise, in each of its editions, lived with the keyboard alone on a small screen, axe on every page.
// « npm run parcours -- pole-emploi/tout-non@2021 » : those only. IMAGES=folder keeps a picture of each page.
import { buildIfNeeded } from './build-if-needed.mjs';
import { findChromium } from './find-chromium.mjs';
import { prepare, run } from './setup.mjs';

await prepare(import.meta.url);
const chromium = await findChromium();
if (!chromium) process.exit(1);
await buildIfNeeded();
const PARCOURS = process.argv.slice(2).join(',') || 'tout';
const { code } = await run('playwright', ['test', '--project', 'parcours'], { env: { CHROMIUM: chromium, PARCOURS } });
process.exitCode = code;
