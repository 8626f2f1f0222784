import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/*
 * « npm start », really started in folders of any name, with an npm, a builder and a server that only write down what they were given:
 * nothing is downloaded, and each must receive each of its words whole.
 */

const parent = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(parent, { recursive: true }));

const writeDown = (words) => `require('node:fs').appendFileSync('demandes.txt', JSON.stringify(${words}) + '\\n');`;
const WORDS = writeDown('[__filename, ...process.argv.slice(2)]');
const NPM = `${WORDS}
const fs = require('node:fs');
fs.mkdirSync('node_modules/astro', { recursive: true });
fs.writeFileSync('node_modules/astro/package.json', '{"bin":{"astro":"a b.cjs"}}');
fs.writeFileSync('node_modules/astro/a b.cjs', ${JSON.stringify(WORDS)});`;
const SERVER = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export function serve(folder, { port, host }) {
  ${writeDown('[folder, port, host]')}
  process.exit(0);
}`;

/** A clone of the project as far as its commands need it, before any installation, in a folder of this name. */
function clone(name) {
  const folder = join(parent, name);
  mkdirSync(join(folder, 'tools'), { recursive: true });
  mkdirSync(join(folder, 'npm'));
  for (const file of readdirSync('tools').filter((one) => one.endsWith('.mjs') && !one.includes('.test.')))
    cpSync(join('tools', file), join(folder, 'tools', file));
  for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(folder, file));
  writeFileSync(join(folder, 'npm', 'package.json'), '{"type":"commonjs"}');
  writeFileSync(join(folder, 'npm', 'npm-cli.js'), NPM);
  writeFileSync(join(folder, 'tools', 'serve.ts'), SERVER);
  return folder;
}

/** Runs a command of that clone: its exit code, what it said, what it asked of npm, of the builder and of the server. */
async function start(folder, words = [], { script = 'start.mjs', env = {} } = {}) {
  const started = { npm_execpath: join(folder, 'npm', 'npm-cli.js'), npm_node_execpath: process.execPath, PORT: '' };
  const child = spawn(process.execPath, [join('tools', script), ...words], {
    cwd: folder,
    env: { ...process.env, ...started, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const code = await new Promise((ended) => child.on('close', ended));
  const asked = join(folder, 'demandes.txt');
  const lines = existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [];
  return { code, said, asked: lines.map((line) => JSON.parse(line)) };
}

/** A port that nobody listens to. */
async function aPort() {
  const server = createServer();
  await new Promise((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return String(port);
}

test.each(['Program Files', 'Anne & Léo', 'copie (2) [3]', 'a;b,c=d', 'a^b!c`d', 'a{b}~@c+'])(
  'dans « %s », tout se lance',
  async (name) => {
    const folder = clone(name);
    const port = await aPort();
    const { code, asked } = await start(folder, [port]);
    expect(asked).toEqual([
      [join(folder, 'npm', 'npm-cli.js'), 'ci', '--loglevel=error'],
      [join(folder, 'node_modules', 'astro', 'a b.cjs'), 'build', '--silent'],
      [join(folder, 'dist'), Number(port), '127.0.0.1'],
    ]);
    expect(code).toBe(0);
  },
);

test.each(["l'eau", '100 %', 'a#b'])('dans « %s », c’est refusé avant toute installation', async (name) => {
  const folder = clone(name);
  for (const script of ['start.mjs', 'salle.mjs', 'usb.mjs', 'test.mjs']) {
    const { code, said, asked } = await start(folder, [], { script, env: { PORT: await aPort() } });
    expect(said).toContain('ne peut pas être préparé dans ce dossier');
    expect(asked).toEqual([]);
    expect(code).toBe(1);
  }
});

test.each(['start.mjs', 'salle.mjs'])('%s dit qu’un port est pris avant d’installer', async (script) => {
  const server = createServer();
  await new Promise((open) => server.listen(0, '0.0.0.0', open));
  const { port } = server.address();
  const { code, said, asked } = await start(clone(`pris-${script}`), [String(port)], { script });
  server.close();
  expect(said).toContain(`Le port ${port} est déjà pris`);
  expect(asked).toEqual([]);
  expect(code).toBe(1);
});

test('un PORT qui n’en est pas un est dit avant d’installer', async () => {
  const { code, said, asked } = await start(clone('port'), [], { env: { PORT: 'abc' } });
  expect(said).toContain('« PORT=abc » n’est pas un numéro de port');
  expect(asked).toEqual([]);
  expect(code).toBe(1);
});

test('la variable HOST d’un autre programme ne déplace pas le site', async () => {
  const port = await aPort();
  const { asked } = await start(clone('host'), [], { env: { PORT: port, HOST: 'machine.invalid' } });
  expect(asked.at(-1)?.slice(1)).toEqual([Number(port), '127.0.0.1']);
});
