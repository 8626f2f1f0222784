import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { earlyReading } from '#catalogue/scripts/reading.ts';
import { bare } from '#player/opening/bare.ts';
import { lateBox, PAPER_IN_FILE } from '#player/opening/late-box.ts';
import { factsPlugin } from './tools/facts/facts-plugin.ts';
import { TARGETS } from './tools/floor/browsers.ts';
import { containerTwins } from './tools/floor/container-twins.ts';
import { olderPromises } from './tools/floor/with-resolvers.ts';
import { scenariosYaml } from './tools/yaml-plugin.ts';

// « npm run usb » (tools/usb.mjs) says where to write and which files of scenarios/ to carry; it finishes the page afterwards.
const carried = env.USB_FICHIERS === undefined ? undefined : new Set<string>(JSON.parse(env.USB_FICHIERS));
const noCookies = fileURLToPath(new URL('./mocks/no-cookies.ts', import.meta.url));
const smallInterceptors = fileURLToPath(new URL('./mocks/small-interceptors.ts', import.meta.url));
const smallParts = fileURLToPath(new URL('./mocks/small-parts.ts', import.meta.url));

/** A file that was not chosen is there by its name only. */
function chosenOnly(): Plugin {
  const folder = `${join(cwd(), 'scenarios').replaceAll('\\', '/')}/`;
  return {
    name: 'chosen-only',
    enforce: 'pre',
    load(id) {
      const file = id.replaceAll('\\', '/');
      if (!carried || !file.startsWith(folder) || !/\.yaml$/.test(file) || carried.has(file.slice(folder.length)))
        return undefined;
      return { code: 'export default undefined;', map: null, moduleType: 'js' };
    },
  };
}

const ifFramed = bare(readFileSync(new URL('./src/layouts/if-framed.js', import.meta.url), 'utf8'));
const ifLate = bare(readFileSync(new URL('./src/player/opening/if-late.js', import.meta.url), 'utf8'));

/** The same early scripts as on the site, and what the page says when it does not open, written where src/packages/usb/usb.html asks for them. */
const readingFirst = (): Plugin => ({
  name: 'reading-first',
  transformIndexHtml: (html) =>
    html
      .replace('<!--lecture-->', () => `<script>${ifFramed}</script><script>${earlyReading}</script>`)
      .replace('<!--retard-->', () => `<script>${ifLate}</script>`)
      .replace('<!--attente-->', () => lateBox(PAPER_IN_FILE)),
});

export default defineConfig({
  // What the site serves from there is written into the page by tools/one-file.ts.
  publicDir: false,
  plugins: [
    chosenOnly(),
    scenariosYaml(undefined, { accountsApart: true }),
    factsPlugin(),
    react(),
    readingFirst(),
    olderPromises(),
    viteSingleFile(),
  ],
  css: { postcss: { plugins: [containerTwins] } },
  // As on the site (astro.config.mjs).
  resolve: {
    alias: [
      { find: /^(tough-cookie|is-node-process)$/, replacement: noCookies },
      { find: /^@mswjs\/interceptors$/, replacement: smallInterceptors },
      { find: /^(@msw\/url|outvariant)$/, replacement: smallParts },
    ],
  },
  // Every address of the product then begins with « #/ »: the pages, the links and the room need no other change.
  define: { 'import.meta.env.BASE_URL': JSON.stringify('#/') },
  build: {
    outDir: env.USB_DOSSIER ?? 'dist/usb/.vite',
    emptyOutDir: true,
    target: TARGETS,
    cssTarget: TARGETS,
    reportCompressedSize: false,
    rolldownOptions: { input: 'src/packages/usb/usb.html' },
  },
});
