// Gets a fresh clone ready. Plain JavaScript without any dependency: it runs before they are installed, on Node 20 or later.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badFolder } from './bad-folder.mjs';
import { commandLine, npmCommandLine, projectNode } from './command-line.mjs';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const WANTED_NODE = 24;
// npm runs on the Node at hand, and would warn of every package that wants a later one.
const NPM_CI = ['ci', '--loglevel=error'];
const { execPath, platform, arch } = process;
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installe-pour');
const ownNode = projectNode(root, platform, arch);
const recentEnough = Number(process.versions.node.split('.')[0]) >= WANTED_NODE;

/** What the installed packages stand for: this lock, on this system. */
const installedFor = () =>
  `${platform}-${arch} ${createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')}`;

const binOf = (name, command) => {
  const { bin } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  return typeof bin === 'string' ? bin : bin[command];
};

/** Runs a program of the project (or of the system) in its folder, and gives its exit code. `quiet` keeps its output for later. */
export const run = (command, args, options) =>
  start(commandLine(command, args, { root, node: execPath, platform, binOf }), options);

function start([file, ...args], { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        STORYBOOK_DISABLE_TELEMETRY: '1',
        // What starts `node` by its name must find this one.
        PATH: join(modules, '.bin') + delimiter + process.env.PATH,
        ...env,
      },
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', ({ message }) => resolve({ code: 1, output: `${output}${message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Refuses a folder or a system where nothing would work, installs what is missing, then makes sure that `script` goes on under a Node
 * that reads TypeScript. Returns only there: under an older Node, the script is started again with the project's own, and this process
 * ends with its exit code.
 */
export async function prepare(script) {
  const refused = badFolder(root, platform) ?? (recentEnough || ownNode ? undefined : noNode());
  if (refused !== undefined) giveUp(refused);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== installedFor()) await install();
  if (recentEnough) return;
  if (!existsSync(ownNode)) giveUp(notInstalled);
  // Ctrl-C reaches the child too: it stops by itself, then this process follows.
  process.on('SIGINT', () => {});
  const { code } = await start([ownNode, fileURLToPath(script), ...process.argv.slice(2)]);
  process.exit(code);
}

const noNode = () =>
  `Il faut Node ${WANTED_NODE} ou plus récent, et le projet n’en apporte pas pour cet ordinateur (${platform} ${arch}).
Ici, c’est Node ${process.versions.node}. Installez le dernier depuis https://nodejs.org/fr, puis recommencez la même commande.\n`;

const notInstalled =
  '\nL’installation n’a pas abouti. Vérifiez la connexion à internet, fermez les autres fenêtres de ce projet, puis recommencez la même commande.';

async function install() {
  console.log('Installation de ce qu’il faut (une seule fois, une à deux minutes)…');
  leaveTheWay();
  const { code } = await start(npmCommandLine(NPM_CI, { env: process.env, node: execPath, platform, exists: existsSync }));
  if (code !== 0) giveUp(notInstalled);
  writeFileSync(stamp, installedFor());
}

/** Windows does not let npm delete a program that runs, as this Node may be, but lets it be moved. */
function leaveTheWay() {
  if (platform === 'win32' && execPath.startsWith(modules + sep)) renameSync(execPath, join(root, '.node-remplace.exe'));
}

function giveUp(reason) {
  console.error(reason);
  process.exit(1);
}
