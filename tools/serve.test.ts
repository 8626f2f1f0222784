import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'dist');
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, 'salle'), { recursive: true });
  mkdirSync(join(parent, 'dist-voisin'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'dist-voisin', 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>Accueil</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Introuvable</h1>');
  writeFileSync(join(folder, 'salle', 'index.html'), '<h1>Salle</h1>');
  writeFileSync(join(folder, 'a.js'), 'export {};');
  server = await serve(folder, { port: 0, pages: { '/faite/': () => '<h1>Faite</h1>' } });
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

/** `fetch` would clean the path; this sends it as it is. */
const get = (path: string, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const sent = request({ port, path, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });

test('une page et un dossier se lisent', async () => {
  expect(await get('/')).toMatchObject({
    status: 200,
    body: '<h1>Accueil</h1>',
    headers: { 'content-type': 'text/html; charset=utf-8' },
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

test('une page absente reçoit la page 404', async () => {
  expect(await get('/rien')).toMatchObject({ status: 404, body: '<h1>Introuvable</h1>' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%2fdist-voisin%2fsecret.txt',
  '../secret.txt',
  'http://x/../../../secret.txt',
  '/%00',
  '/%zz',
])('%s ne sort pas du dossier', async (path) => {
  const { status, body } = await get(path);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain('secret');
});

test('on ne peut que lire', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
});

test('un port déjà pris est dit', async () => {
  await expect(serve(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
