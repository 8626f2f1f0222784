import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * « npm install » leaves out of the lock, or writes there without its hash, the binary of another platform that the registry of that
 * day did not offer; « npm ci » then refuses the lock there, or installs what nobody checks. After « npm install », run:
 * node tools/complete-lock.ts
 */

interface Locked {
  version?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export type Lock = { packages: Record<string, Locked> };

// The platforms that Node knows (process.platform, process.arch).
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'mipsel', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The packages of a lock that would be installed unchecked: they have no hash. By their place in it. */
export const unhashedIn = ({ packages }: Lock): string[] =>
  Object.keys(packages).filter((place) => place !== '' && packages[place]?.integrity === undefined);

/** The platform binaries of exact version that a lock lacks, by their place in it. */
export function lackingIn({ packages }: Lock): Record<string, Locked> {
  const lacking: Record<string, Locked> = {};
  for (const [place, owner] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const words = (name.split('/').at(-1) ?? '').split('-');
      const cpu = CPU.find((one) => words.includes(one));
      const found = placesAbove(place, name).flatMap((at) => packages[at] ?? [])[0];
      if (cpu === undefined || !/^\d/.test(version) || found?.version === version) continue;
      const os = OS.find((one) => words.includes(one));
      const libc = /musl/.test(words.at(-1) ?? '') ? 'musl' : /^gnu/.test(words.at(-1) ?? '') ? 'glibc' : undefined;
      // Where another version stands at the top, this one lives under its owner.
      lacking[found ? `${place}/node_modules/${name}` : `node_modules/${name}`] = {
        version,
        cpu: [cpu],
        ...(owner.dev ? { dev: true } : {}),
        ...(libc ? { libc: [libc] } : {}),
        optional: true,
        ...(os ? { os: [os] } : {}),
      };
    }
  }
  return lacking;
}

/** Where Node would look for a package required from a place of the tree, nearest first. */
function placesAbove(place: string, name: string): string[] {
  const parent = place.lastIndexOf('/node_modules/');
  const here = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  if (place === '') return [here];
  return [here, ...placesAbove(parent < 0 ? '' : place.slice(0, parent), name)];
}

/** The lock as npm writes it where nothing is installed: it then asks the registry for every platform, and writes each hash. */
function askedAgain(lock: Lock): Lock {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const file = join(folder, 'package-lock.json');
  try {
    for (const name of ['package.json', '.npmrc']) copyFileSync(name, join(folder, name));
    const known = { ...lock.packages };
    for (const place of unhashedIn(lock)) delete known[place];
    writeFileSync(file, JSON.stringify({ ...lock, packages: known }));
    // A shell, for Windows, where npm is a script; nothing in this line comes from elsewhere.
    execFileSync('npm install --package-lock-only --loglevel=error', { cwd: folder, shell: true, stdio: 'inherit' });
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = askedAgain(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const packages = Object.entries({ ...lock.packages, ...lackingIn(lock) }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const whole = { ...lock, packages: Object.fromEntries(packages) };
  writeFileSync('package-lock.json', `${JSON.stringify(whole, null, 2)}\n`);
  const unhashed = unhashedIn(whole);
  if (unhashed.length === 0) console.log('package-lock.json est complet : chaque paquet de chaque système a son empreinte.');
  else {
    console.error(`Le registre n’offre pas ces paquets, qui restent sans empreinte :\n  ${unhashed.join('\n  ')}`);
    process.exitCode = 1;
  }
}
