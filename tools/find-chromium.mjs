// The browser of the stories and of the journeys: the system's Chromium, never a downloaded one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './setup.mjs';

const KNOWN = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const find = () =>
  [
    process.env.CHROMIUM,
    ...['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)].flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...KNOWN,
  ].find((path) => path && existsSync(path));

/** The path of a Chromium, installed if it must and may be; undefined, with a sentence said, when there is none. */
export async function findChromium() {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installation de Chromium, pour les essais dans un navigateur…');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = find();
    if (installed) return installed;
  }
  console.error(
    'Il manque un navigateur pour les essais. Installez Chromium (« sudo apt-get install chromium ») ou Google Chrome,',
  );
  console.error('ou dites où il est : CHROMIUM=/chemin/vers/chromium npm test');
  return undefined;
}
