import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { badFolder } from './tools/bad-folder.mjs';
import { factsPlugin } from './tools/facts/facts-plugin.ts';
import { TARGETS } from './tools/floor/browsers.ts';
import { containerTwins } from './tools/floor/container-twins.ts';
import { olderPromises } from './tools/floor/with-resolvers.ts';
import { offlineWorker } from './tools/offline-worker.ts';
import { ownOutput } from './tools/own-output.ts';
import { packedCopies } from './tools/packed-copies.ts';
import { rightScenarios } from './tools/right-scenarios.ts';
import { roomChunks } from './tools/room-chunks.ts';
import { roomHead } from './tools/room-head.ts';
import { scenariosYaml } from './tools/yaml-plugin.ts';

const noCookies = fileURLToPath(new URL('./mocks/no-cookies.ts', import.meta.url));
const smallInterceptors = fileURLToPath(new URL('./mocks/small-interceptors.ts', import.meta.url));
const smallParts = fileURLToPath(new URL('./mocks/small-parts.ts', import.meta.url));

// « npm start » says it before it installs; whoever starts Astro directly reads it here, instead of what would come of it.
const refused = badFolder(fileURLToPath(new URL('.', import.meta.url)), process.platform);
if (refused !== undefined) throw new Error(refused);

export default defineConfig({
  output: 'static',
  server: { port: 4321 },
  // The offline worker lists what the others have made; then all is packed, and the folder says what it was built from.
  integrations: [react(), rightScenarios(), roomHead(), offlineWorker(), packedCopies(), ownOutput()],
  devToolbar: { enabled: false },
  security: {
    // Written in each page that is built: the site may be served by anything, or by nothing. Astro adds the fingerprint of each
    // script that stands in a page; the layouts add that of the one they write themselves.
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self' https://*.bac-a-sable.invalid",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      // React writes the place of some things (the length of a bar, the spot of a definition) in `style` attributes, which have no
      // fingerprint. A style cannot run anything, and with this policy cannot fetch anything from elsewhere either.
      styleDirective: { resources: ["'self'", "'unsafe-inline'"] },
    },
  },
  vite: {
    // Scripts and style sheets are written for the oldest browsers of package.json. Safari 15.4 runs class fields, which the builder
    // would rewrite for it: half a kilobyte on the page of an exercise.
    build: {
      target: TARGETS.map((target) => target.replace(/^(safari|ios)15\.4$/, '$116')),
      cssTarget: TARGETS,
    },
    plugins: [scenariosYaml(), factsPlugin(), roomChunks(), olderPromises()],
    css: { postcss: { plugins: [containerTwins] } },
    // Most of msw's weight would be a cookie jar that the room never opens, the watching of every kind of request, and patterns.
    resolve: {
      alias: [
        { find: /^(tough-cookie|is-node-process)$/, replacement: noCookies },
        { find: /^@mswjs\/interceptors$/, replacement: smallInterceptors },
        { find: /^(@msw\/url|outvariant)$/, replacement: smallParts },
      ],
    },
  },
});
