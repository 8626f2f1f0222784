// « npm run parcours » : every exercise, in each of its editions, lived with the keyboard alone on a small screen, axe on every page.
// Then the long journeys of e2e/, which « npm test » leaves out or plays shorter.
// « npm run parcours -- pole-emploi/tout-non@2021 » : those exercises only. IMAGES=folder keeps a picture of each page.
import { buildIfNeeded } from './build-if-needed.mjs';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { prepare, run } from './setup.mjs';

await prepare(import.meta.url);
const chromium = await findChromium();
if (!chromium) process.exit(1);
await buildIfNeeded();
const PARCOURS = process.argv.slice(2).join(',') || 'tout';
const { code } = await run('playwright', ['test', '--project', 'parcours'], { env: { CHROMIUM: chromium, PARCOURS } });
process.exitCode = code === 0 && PARCOURS === 'tout' ? await playLongJourneys() : code;

/** The killed browser, the translator, Firefox from the single file: the exit code. */
async function playLongJourneys() {
  const env = { CHROMIUM: chromium, FIREFOX: await findFirefox(), LONGUES: '1', USB_SORTIE: 'test-results/usb' };
  const made = await run('node', ['tools/usb.mjs'], { env });
  if (made.code !== 0) return made.code;
  const { code } = await run('playwright', ['test', '--project', 'bureau', '--project', 'telephone', '--grep', '@longue|@tuer'], {
    env,
  });
  return code;
}
