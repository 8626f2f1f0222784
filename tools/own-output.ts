import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fingerprint, stampOf } from './fingerprint.mjs';

/** What other commands write in the folder of the site: a trainer's key must not vanish because the site is built again. */
export const OF_OTHERS = ['usb'];

/** Astro: empties the folder of what the site wrote there before, instead of all that it holds; then says what it was built from. */
export function ownOutput(): AstroIntegration {
  let folder: string;
  let root: string;
  let made: string;
  return {
    name: 'son-propre-dossier',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        // Of the beginning: what changes while the site is built will be built next time.
        made = fingerprint(root);
        emptyOf(folder);
      },
      // The last to be called: with this file, the site is whole.
      'astro:build:done': () => writeFileSync(stampOf(folder), made),
    },
  };
}

/** Empties a folder of all but what other commands wrote in it. A folder that does not exist is empty. */
export function emptyOf(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) if (!OF_OTHERS.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
