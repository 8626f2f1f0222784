// Gets a fresh clone ready. Plain JavaScript without any dependency: it runs before they are installed, on Node 20 or later.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const WANTED_NODE = 24;
// npm runs on the Node at hand, and would warn of every package that wants a later one.
const NPM_CI = ['ci', '--loglevel=error'];
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.installe-pour');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** Runs a program of the project (or of the system) in its folder, and gives its exit code. `quiet` keeps its output for later. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        STORYBOOK_DISABLE_TELEMETRY: '1',
        PATH: bin + delimiter + process.env.PATH,
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
 * Installs what is missing, then makes sure that `script` goes on under the project's own Node. Returns only there: under an
 * older Node, the script is started again and this process ends with its exit code.
 */
export async function prepare(script) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash()) await install();
  if (Number(process.versions.node.split('.')[0]) >= WANTED_NODE) return;
  // Ctrl-C reaches the child too: it stops by itself, then this process follows.
  process.on('SIGINT', () => {});
  const { code } = await run(join(bin, 'node'), [fileURLToPath(script), ...process.argv.slice(2)]);
  process.exit(code);
}

async function install() {
  console.log('Installation de ce qu’il faut (une seule fois, une à deux minutes)…');
  // Under « npm start », the first `node` in PATH may be the very one that npm is about to replace.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const { code } =
    npm && node
      ? await run(node, [npm, ...NPM_CI], { env: { PATH: process.env.PATH } })
      : await run('npm', NPM_CI, { env: { PATH: process.env.PATH } });
  if (code !== 0) {
    console.error('\nL’installation n’a pas abouti. Vérifiez la connexion à internet, puis recommencez la même commande.');
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}
