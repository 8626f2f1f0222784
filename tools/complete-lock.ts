import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/*
 * « npm ci » refuses a lock that lacks the binaries of other platforms, and a registry that does not offer them all (a company's
 * mirror, say) makes npm leave them out when it writes the lock. After « npm install », run: node tools/complete-lock.ts
 */

interface Locked {
  version?: string;
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const added = lackingIn(lock);
  const packages = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  console.log(`${Object.keys(added).length} paquets d’autres plateformes ajoutés à package-lock.json.`);
}
