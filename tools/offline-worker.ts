import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type GenerateSWOptions, generateSW } from 'workbox-build';
import { OF_OTHERS } from './own-output.ts';

/** The worker's name, at the root of the site: it can only look after what is beside or below it. */
const WORKER = 'offline-worker.js';

/**
 * What `npm run dev` gives instead. It stands at the same address as a site that was tried before with `npm start`, whose copy would hide
 * what is being written: this worker forgets that copy, leaves, and shows the page again.
 */
const FAREWELL = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}
`;

/** Astro: once the site is built, writes the worker that keeps it for the days without network. After all that makes or changes a file. */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'hors-ligne',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${WORKER}`, (_request, response) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(FAREWELL);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { count, size } = await writeWorker(fileURLToPath(dir));
        logger.info(`${count} fichiers gardés hors ligne, ${Math.round(size / 1000)} Ko`);
      },
    },
  };
}

/** Writes the worker of a built site, given its folder: how many files it keeps, and their size in bytes. */
export async function writeWorker(folder: string): Promise<{ count: number; size: number }> {
  const path = join(folder, WORKER);
  const { count, size, warnings } = await generateSW({ ...whatIsKept(folder), ...HOW_IT_ANSWERS, swDest: path });
  // A warning is a file left out: the site would open without network, then miss a piece.
  if (warnings.length > 0) throw new Error(`Le site ne serait pas entier hors ligne :\n${warnings.join('\n')}`);
  appendFileSync(path, `\n${readFileSync(new URL('offline-take-over.js', import.meta.url), 'utf8')}`);
  return { count, size };
}

type Choices = Omit<GenerateSWOptions, 'swDest'>;

const whatIsKept = (folder: string): Choices => ({
  globDirectory: folder,
  globPatterns: ['**/*'],
  // The single file for a USB key holds the whole site once more. The browser copies what a packed copy holds, not the copy.
  globIgnores: [WORKER, ...OF_OTHERS.map((name) => `${name}/**`), '**/*.gz'],
  maximumFileSizeToCacheInBytes: 5_000_000,
  // Named after their content by Astro: a new version has other names, and keeps what has not changed.
  dontCacheBustURLsMatching: /^_astro\//,
  // A site replaced while a visitor's browser copies it would leave half of each version: a file that is not the one of
  // this build is refused, the copy is dropped whole, and tried again at the next visit.
  manifestTransforms: [
    (entries) => ({
      manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(join(folder, entry.url)) })),
      warnings: [],
    }),
  ],
});

const integrityOf = (path: string): string => `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;

const HOW_IT_ANSWERS = {
  cacheId: 'demarches-a-blanc',
  sourcemap: false,
  inlineWorkboxRuntime: true,
  // A new version waits: see tools/offline-take-over.js.
  skipWaiting: false,
  // From the first visit, the open page too gets its files from the copy.
  clientsClaim: true,
  cleanupOutdatedCaches: true,
  // The exercise is in the address, after « ? », and the page is the same for all.
  ignoreURLParametersMatching: [/./],
  navigateFallback: '404.html',
  // What is not a page of the site (a file to download, the address that a trainer projects) is asked of the server.
  navigateFallbackDenylist: [/^[^?]*\/[^/?]+(\?|$)/, /\/salle-adresse\/$/],
  runtimeCaching: [
    {
      // « /salle » leads to « /salle/ », as on the server. This function is copied into the worker: it may use nothing from here.
      urlPattern: ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && /\/[^/.]+$/.test(url.pathname),
      handler: async ({ url }) => Response.redirect(`${url.pathname}/${url.search}`),
    },
  ],
} satisfies Choices;

// « node tools/offline-worker.ts FOLDER », for the journeys in a browser, which make a new version of the site.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeWorker(resolve(process.argv[2] ?? 'dist'));
