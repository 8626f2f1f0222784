// The second browser of the single file: the system's Firefox, never a downloaded one.
import { existsSync } from 'node:fs';
import { run } from './setup.mjs';

const KNOWN = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const find = () => [process.env.FIREFOX, ...KNOWN].find((path) => path && existsSync(path));

/**
 * The path of a Firefox, installed if it must and may be. « absent », said aloud, on somebody's own computer that has none: the
 * trials of the single file then run in Chromium only. An integration server must have one: there, its absence fails the trial.
 */
export async function findFirefox() {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installation de Firefox, pour essayer le fichier unique…');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'firefox-esr'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = find();
    if (installed) return installed;
  }
  if (process.env.CI) return '/usr/bin/firefox-esr';
  console.log('Firefox n’est pas sur cet ordinateur : le fichier unique ne sera pas essayé dans Firefox.');
  console.log('Pour l’essayer aussi : « sudo apt-get install firefox-esr », ou FIREFOX=/chemin/vers/firefox npm test');
  return 'absent';
}
