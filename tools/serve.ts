import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import send from 'send';
import { headersFor } from './headers.ts';
import { PACKED } from './packed-copies.ts';

/** Pages that no file holds, by their address (« /salle-adresse/ »), made when they are asked for. */
export type MadePages = Readonly<Record<string, () => string>>;

interface Place {
  port: number;
  host?: string;
  pages?: MadePages;
}

/** Serves the files of a folder, and nothing outside it. Gives the server once it listens; rejects with EADDRINUSE when the port is taken. */
export function serve(folder: string, { port, host = '127.0.0.1', pages = {} }: Place): Promise<Server> {
  const server = createServer((request, response) => {
    answer(folder, pages, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

async function answer(folder: string, pages: MadePages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeaders(new Map(Object.entries(headersFor(request.headers.host))));
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response.setHeader('Allow', 'GET, HEAD'), 405);
  const [, rawPath = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
  const path = decode(rawPath);
  // A request line may hold anything, such as « GET ../secret ».
  if (!path?.startsWith('/')) return end(response, 400);
  const made = Object.hasOwn(pages, path) ? pages[path]?.() : undefined;
  if (made !== undefined) return sendMade(made, request, response);
  // At each request: the site may be built again under an open server.
  const root = await realpath(folder);
  const found = await placeInside(root, path);
  if (found?.isFolder && !path.endsWith('/')) {
    // One slash at the start: « //elsewhere/ » would be another site.
    return end(response.setHeader('Location', `/${rawPath.replace(/^\/+/, '')}/${query}`), 301);
  }
  const file = found?.isFolder ? await placeInside(root, `${path}index.html`) : path.endsWith('/') ? undefined : found;
  if (file && !file.isFolder) return sendFile(root, file, request, response);
  const notFound = await placeInside(root, '/404.html');
  if (!notFound) return end(response, 404);
  response.statusCode = 404;
  return sendFile(root, notFound, request, response);
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

interface Found {
  /** Its real place, once every link is followed. */
  place: string;
  isFolder: boolean;
  /** In ms. */
  changed: number;
}

/** What a path leads to, when it is really inside: neither « .. » nor a link leads out. */
async function placeInside(root: string, path: string): Promise<Found | undefined> {
  const place = await realpath(join(root, path)).catch(() => undefined);
  if (place === undefined || !(place === root || place.startsWith(root + sep))) return undefined;
  const about = await stat(place).catch(() => undefined);
  if (!about?.isDirectory() && !about?.isFile()) return undefined;
  return { place, isFolder: about.isDirectory(), changed: about.mtimeMs };
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

function sendMade(page: string, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/** Sends a file, or its packed copy. What the browser already has, the part that it asks for, and who hangs up are `send`'s work. */
async function sendFile(root: string, file: Found, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Astro names these files after their content.
  const forEver = file.place.includes(`${sep}_astro${sep}`);
  response.setHeader('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
  const type = PACKED[extname(file.place).toLowerCase()];
  if (type !== undefined) response.setHeader('Content-Type', type).setHeader('Vary', 'Accept-Encoding');
  const copy =
    type !== undefined && acceptsGzip(request) ? await placeInside(root, `${relative(root, file.place)}.gz`) : undefined;
  // A copy older than its file is the copy of another.
  const packed = copy && !copy.isFolder && copy.changed >= file.changed ? copy : undefined;
  if (packed) response.setHeader('Content-Encoding', 'gzip');
  const path = relative(root, (packed ?? file).place)
    .split(sep)
    .map(encodeURIComponent)
    .join('/');
  send(request, path, { root, dotfiles: 'ignore', cacheControl: false, acceptRanges: response.statusCode === 200 })
    .on('error', ({ status }: { status: number }) => refuse(response, status))
    .pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy();
  for (const name of ['Cache-Control', 'Content-Encoding', 'Content-Type']) response.removeHeader(name);
  end(response, status);
}

/** A part of a file is counted in what it holds, not in its copy. */
function acceptsGzip({ headers }: IncomingMessage): boolean {
  if (headers.range !== undefined) return false;
  const asked = String(headers['accept-encoding'] ?? '').split(',');
  return asked.some((one) => /^\s*gzip\s*(;\s*q=(0\.0*[1-9]\d*|1(\.0*)?)\s*)?$/i.test(one));
}

// « node tools/serve.ts FOLDER PORT », for the journeys in a browser.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dist', port = '4329'] = process.argv.slice(2);
  await serve(resolve(folder), { port: Number(port) });
}
