import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What other commands write in the folder of the site: a trainer's key must not vanish because the site is built again. */
export const OF_OTHERS = ['usb'];

/** Astro: empties the folder of what the site wrote there before, instead of all that it holds. */
export function ownOutput(): AstroIntegration {
  let folder: string;
  return {
    name: 'son-propre-dossier',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => emptyOf(folder),
    },
  };
}

/** Empties a folder of all but what other commands wrote in it. A folder that does not exist is empty. */
export function emptyOf(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) if (!OF_OTHERS.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
