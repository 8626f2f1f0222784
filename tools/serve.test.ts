import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HEADERS } from './headers.ts';
import { packCopies } from './packed-copies.ts';
import { serve } from './serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'dist');
const LONG = '<p>Bonjour</p>'.repeat(500);
const HEAVY = 3_000_000;
let server: Server;
let port: number;

beforeAll(async () => {
  for (const inside of ['salle', '_astro', 'ici']) mkdirSync(join(folder, inside), { recursive: true });
  mkdirSync(join(parent, 'dist-voisin'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'dist-voisin', 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>Accueil</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Introuvable</h1>');
  writeFileSync(join(folder, 'salle', 'index.html'), '<h1>Salle</h1>');
  writeFileSync(join(folder, 'a.js'), 'export {};');
  writeFileSync(join(folder, 'long.html'), LONG);
  writeFileSync(join(folder, 'perime.html'), LONG);
  writeFileSync(join(folder, '_astro', 'a.Ab12.js'), `//${LONG}`);
  writeFileSync(join(folder, 'lourd.bin'), Buffer.alloc(HEAVY, 'x'));
  writeFileSync(join(folder, '.cache'), 'secret');
  await packCopies(folder);
  // Written again since it was packed.
  utimesSync(join(folder, 'perime.html'), new Date(), new Date(Date.now() + 10_000));
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'lien.txt'));
  symlinkSync(join(parent, 'dist-voisin'), join(folder, 'lien'));
  symlinkSync(join(folder, 'salle'), join(folder, 'ici', 'salle'));
  server = await serve(folder, { port: 0, pages: { '/faite/': () => '<h1>Faite</h1>' } });
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  body: string;
}

/** `fetch` would clean the path; this sends it as it is. */
const get = (path: string, { method = 'GET', headers = {} }: { method?: string; headers?: OutgoingHttpHeaders } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode, headers: response.headers, bytes, body: bytes.toString() });
      });
    });
    sent.on('error', reject).end();
  });
const gzip = { 'accept-encoding': 'gzip, deflate' };

test('une page et un dossier se lisent', async () => {
  expect(await get('/')).toMatchObject({
    status: 200,
    body: '<h1>Accueil</h1>',
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-length': '16' },
  });
  expect(await get('/salle/?mode=guide')).toMatchObject({ status: 200, body: '<h1>Salle</h1>' });
  expect((await get('/a.js')).headers['content-type']).toContain('javascript');
});

test('une page sans fichier est faite au moment où on la demande', async () => {
  expect(await get('/faite/')).toMatchObject({ status: 200, body: '<h1>Faite</h1>', headers: { 'cache-control': 'no-store' } });
  expect((await get('/toString')).status).toBe(404);
});

test('un dossier sans barre y conduit, sans jamais mener à un autre site', async () => {
  expect((await get('/salle?mode=guide')).headers.location).toBe('/salle/?mode=guide');
  expect((await get('//salle')).headers.location).toBe('/salle/');
});

test('une page absente reçoit la page 404, entière même si l’on n’en demande qu’un bout', async () => {
  expect(await get('/rien')).toMatchObject({ status: 404, body: '<h1>Introuvable</h1>' });
  expect(await get('/a.js/')).toMatchObject({ status: 404, body: '<h1>Introuvable</h1>' });
  expect(await get('/rien', { headers: { range: 'bytes=0-3' } })).toMatchObject({ status: 404, body: '<h1>Introuvable</h1>' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%2fdist-voisin%2fsecret.txt',
  '/salle/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '../secret.txt',
  'http://x/../../../secret.txt',
  '/lien.txt',
  '/lien/secret.txt',
  '/lien%2fsecret.txt',
  '/.cache',
  '/%00',
  '/a.js%00.html',
  '/%zz',
  '/%c0%ae%c0%ae/secret.txt',
  `/${'a/'.repeat(2_000)}`,
])('%s ne sort pas du dossier', async (path) => {
  const { status, body } = await get(path);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain('secret');
});

test('un lien qui reste dans le dossier est suivi', async () => {
  expect(await get('/ici/salle/')).toMatchObject({ status: 200, body: '<h1>Salle</h1>' });
});

test('une page part compressée à qui sait la lire, avec sa longueur', async () => {
  const packed = await get('/long.html', { headers: gzip });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(packed.bytes.length),
    vary: 'Accept-Encoding',
  });
  expect(packed.bytes.length).toBeLessThan(LONG.length / 10);
  expect(gunzipSync(packed.bytes).toString()).toBe(LONG);
});

test.each(['', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])('« Accept-Encoding: %s » reçoit la page telle quelle', async (asked) => {
  const { headers, body } = await get('/long.html', { headers: { 'accept-encoding': asked } });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toBe('Accept-Encoding');
  expect(body).toBe(LONG);
});

test('une copie plus vieille que sa page n’est pas envoyée à sa place', async () => {
  expect(await get('/perime.html', { headers: gzip })).toMatchObject({ status: 200, body: LONG });
});

test.each([{}, gzip])('ce que le navigateur a déjà ne revient pas (%j)', async (headers) => {
  const { headers: first } = await get('/long.html', { headers });
  expect(first.etag).toBeDefined();
  expect(first['cache-control']).toBe('no-cache');
  const again = await get('/long.html', { headers: { ...headers, 'if-none-match': first.etag } });
  expect(again).toMatchObject({ status: 304, body: '' });
  expect((await get('/long.html', { headers: { ...headers, 'if-modified-since': first['last-modified'] } })).status).toBe(304);
  expect((await get('/long.html', { headers: { ...headers, 'if-none-match': '"autre"' } })).status).toBe(200);
});

test('la page et sa copie n’ont pas la même marque', async () => {
  const [plain, packed] = [await get('/long.html'), await get('/long.html', { headers: gzip })];
  expect(plain.headers.etag).not.toBe(packed.headers.etag);
});

test('un fichier nommé d’après son contenu se garde un an', async () => {
  expect((await get('/_astro/a.Ab12.js', { headers: gzip })).headers['cache-control']).toContain('immutable');
});

test.each([
  ['bytes=0-3', 'xxxx', `bytes 0-3/${HEAVY}`],
  ['bytes=-2', 'xx', `bytes ${HEAVY - 2}-${HEAVY - 1}/${HEAVY}`],
  [`bytes=${HEAVY - 1}-`, 'x', `bytes ${HEAVY - 1}-${HEAVY - 1}/${HEAVY}`],
])('un bout de fichier se demande : %s', async (range, body, said) => {
  expect(await get('/lourd.bin', { headers: { range } })).toMatchObject({
    status: 206,
    body,
    headers: { 'content-range': said, 'content-length': String(body.length) },
  });
});

test('un bout d’une page est compté dans la page, pas dans sa copie ; un bout impossible est refusé', async () => {
  expect(await get('/long.html', { headers: { ...gzip, range: 'bytes=0-2' } })).toMatchObject({ status: 206, body: '<p>' });
  expect(await get('/a.js', { headers: { range: 'bytes=99-' } })).toMatchObject({
    status: 416,
    headers: { 'content-range': 'bytes */10' },
  });
});

test('on ne peut que lire', async () => {
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(await get('/long.html', { method: 'HEAD' })).toMatchObject({
    status: 200,
    body: '',
    headers: { 'content-length': String(LONG.length) },
  });
});

const EVERYWHERE = Object.keys(HEADERS).filter((name) => name !== 'Cross-Origin-Opener-Policy');

test.each(['/', '/a.js', '/long.html', '/faite/', '/salle', '/rien', '/%zz'])(
  '%s dit au navigateur ce qui est permis',
  async (path) => {
    const here = await get(path, { headers: gzip });
    for (const [name, value] of Object.entries(HEADERS)) expect(here.headers[name.toLowerCase()]).toBe(value);
    const inTheRoom = await get(path, { headers: { host: '192.168.1.23:4321' } });
    for (const name of EVERYWHERE) expect(inTheRoom.headers[name.toLowerCase()]).toBe(HEADERS[name]);
    // A browser would ignore it there, and write an error at each page.
    expect(inTheRoom.headers['cross-origin-opener-policy']).toBeUndefined();
  },
);

test('un port déjà pris est dit', async () => {
  await expect(serve(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

/** A port that nobody listens to. */
async function aPort(): Promise<number> {
  const taken = await serve(folder, { port: 0 });
  const { port: free } = taken.address() as AddressInfo;
  await new Promise((closed) => taken.close(closed));
  return free;
}

/** Asks for the heavy file and hangs up as soon as it begins to come. */
const hangUp = (to: number) =>
  new Promise<void>((done, failed) => {
    const socket = connect(to, '127.0.0.1', () => socket.write('GET /lourd.bin HTTP/1.1\r\nHost: x\r\n\r\n'));
    socket
      .once('data', () => socket.destroy())
      .once('close', () => done())
      .once('error', failed);
  });

test.skipIf(process.platform === 'win32')('des téléchargements interrompus ne gardent aucun fichier ouvert', async () => {
  const own = await aPort();
  const limited = spawn('sh', ['-c', `ulimit -n 512; exec "${process.execPath}" tools/serve.ts "${folder}" ${own}`], {
    stdio: 'inherit',
  });
  try {
    await expect
      .poll(
        () =>
          hangUp(own).then(
            () => true,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    for (let turn = 0; turn < 30; turn += 1) await Promise.all(Array.from({ length: 20 }, () => hangUp(own)));
    const response = await fetch(`http://127.0.0.1:${own}/`);
    expect(await response.text()).toBe('<h1>Accueil</h1>');
  } finally {
    limited.kill();
  }
});
