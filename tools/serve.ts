import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

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
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const [rawPath = '', query] = (request.url ?? '').split('?');
  const path = decode(rawPath);
  // A request line may hold anything, such as « GET ../secret »: only a path from the root stays inside once normalized.
  if (!path?.startsWith('/')) return end(response, 400);
  const made = Object.hasOwn(pages, path) ? pages[path]?.() : undefined;
  if (made !== undefined) return sendMade(made, request, response);
  const file = join(folder, normalize(path));
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
  if (isFolder && !path.endsWith('/')) {
    // One slash at the start: « //elsewhere/ » would be another site.
    response.setHeader('Location', `/${rawPath.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`);
    return end(response, 301);
  }
  const target = isFolder ? join(file, 'index.html') : file;
  if (await isFile(target)) return send(target, 200, request, response);
  const notFound = join(folder, '404.html');
  return (await isFile(notFound)) ? send(notFound, 404, request, response) : end(response, 404);
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

function sendMade(page: string, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': TYPES['.html'], 'Cache-Control': 'no-store', ...ALWAYS });
  response.end(request.method === 'HEAD' ? undefined : page);
}

const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(status, {
    'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    // Astro names these files after their content.
    'Cache-Control': file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...ALWAYS,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

// « node tools/serve.ts FOLDER PORT », for the journeys in a browser.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dist', port = '4329'] = process.argv.slice(2);
  await serve(resolve(folder), { port: Number(port) });
}
