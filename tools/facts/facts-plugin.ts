import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { factsPage } from './facts-page.ts';

const NAME = 'virtual:faits';

/** Makes `import { FAITS } from 'virtual:faits'` give every file of docs/faits/ as a page, by its name without « .md ». */
export function factsPlugin(root: string = process.cwd()): Plugin {
  const folder = join(root, 'docs', 'faits');
  return {
    name: 'faits',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
      for (const file of files) this.addWatchFile(join(folder, file));
      const pages = files.map((file) => [file.slice(0, -3), factsPage(readFileSync(join(folder, file), 'utf8'))]);
      return { code: `export const FAITS = ${JSON.stringify(Object.fromEntries(pages))};`, map: null, moduleType: 'js' };
    },
  };
}
