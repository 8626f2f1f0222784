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

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const install = (name) => run('apt-get', ['install', '-y', '-qq', name], { env: { DEBIAN_FRONTEND: 'noninteractive' } });

/** The path of a Chromium, installed if it must and may be; undefined, with a sentence said, when there is none. */
export async function findChromium() {
  const found = find();
  if (found) return found;
  if (mayInstall()) {
    console.log('Installation de Chromium, pour les essais dans un navigateur…');
    await run('apt-get', ['update', '-qq']);
    await install('chromium');
    const installed = find();
    if (installed) return installed;
  }
  console.error(
    'Il manque un navigateur pour les essais. Installez Chromium (« sudo apt-get install chromium ») ou Google Chrome,',
  );
  console.error('ou dites où il est : CHROMIUM=/chemin/vers/chromium npm test');
  return undefined;
}

const WINDOWLESS = '/usr/bin/chromium-headless-shell';

/**
 * The same Chromium without what draws its windows, which Debian gives apart: a third faster for what never looks at a window. Installed
 * if it may be; where there is none, or where somebody chose a browser with CHROMIUM, it is `chromium` itself.
 */
export async function findWindowless(chromium) {
  if (process.env.CHROMIUM) return chromium;
  if (!existsSync(WINDOWLESS) && chromium === '/usr/bin/chromium' && mayInstall()) await install('chromium-headless-shell');
  return existsSync(WINDOWLESS) ? WINDOWLESS : chromium;
}
