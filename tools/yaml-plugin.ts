import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { whyNotBuilt } from '#authoring/files.ts';
import { readContent } from '#authoring/read-content.ts';

/**
 * Makes `import x from '/scenarios/caf/impayes.yaml'` give the checked object of that file, with its `id`. A file that is not right
 * stops the build with its line and what to correct. A scenario also holds its account, `compte`: the room then asks for one file, and
 * needs no list of what each story brings. `?raw` and `?url` stay Vite's own.
 */
export function scenariosYaml(root: string = process.cwd()): Plugin {
  const folder = join(root, 'scenarios') + sep;
  return {
    name: 'scenarios-yaml',
    enforce: 'pre',
    // What is checked is what is built: a file that nobody would read stops the site as it stops « npm run scenarios ».
    buildStart() {
      const wrong = whyNotBuilt(folder);
      if (wrong !== undefined) this.error(wrong);
    },
    async load(id) {
      const path = id.replaceAll('/', sep);
      if (!path.startsWith(folder) || !/\.yaml$/.test(path)) return undefined;
      const checked = async (from: string) => {
        const file = relative(folder, from).replaceAll(sep, '/');
        const read = readContent(await readFile(from, 'utf8'), file);
        if (read.ok) return read.value;
        const problems = read.problems.map(({ line, message }) => `  ligne ${line} : ${message}`);
        return this.error(`scenarios/${file} est à corriger :\n${problems.join('\n')}`);
      };
      const content = await checked(path);
      const account = accountOf(content, folder);
      if (account === undefined) return module(`export default ${JSON.stringify(content)};`);
      this.addWatchFile(account);
      return module(
        `export default ${JSON.stringify(content)};\nexport const compte = ${JSON.stringify(await checked(account))};`,
      );
    },
  };
}

const module = (code: string) => ({ code, map: null, moduleType: 'js' as const });

/** The file of a scenario’s account. One that does not exist is told by « npm run scenarios ». */
function accountOf(content: object, folder: string): string | undefined {
  if (!('compte' in content)) return undefined;
  const file = join(folder, 'comptes', `${content.compte}.yaml`);
  return existsSync(file) ? file : undefined;
}
