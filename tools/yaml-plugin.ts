import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readContent } from '../src/studio/read-content.ts';

/**
 * Makes `import x from '/scenarios/caf/impayes.yaml'` give the checked object of that file, with its `id`. A file that is not right
 * stops the build with its line and what to correct. A scenario also gives its account, `compte`: a browser then asks for both at once.
 * `?raw` and `?url` stay Vite's own.
 */
export function scenariosYaml(root: string = process.cwd()): Plugin {
  const folder = join(root, 'scenarios') + sep;
  return {
    name: 'scenarios-yaml',
    enforce: 'pre',
    async load(id) {
      const path = id.replaceAll('/', sep);
      if (!path.startsWith(folder) || !/\.ya?ml$/.test(path)) return undefined;
      const file = relative(folder, path).replaceAll(sep, '/');
      const read = readContent(await readFile(path, 'utf8'), file);
      if (!read.ok)
        return this.error(
          `scenarios/${file} est à corriger :\n${read.problems.map(({ line, message }) => `  ligne ${line} : ${message}`).join('\n')}`,
        );
      const code = `export default ${JSON.stringify(read.value)};${withItsAccount(read.value, folder)}`;
      return { code, map: null, moduleType: 'js' };
    },
  };
}

// Every scenario is in a folder beside that of the accounts. An account that does not exist is told by « npm run scenarios ».
const withItsAccount = (content: object, folder: string): string =>
  'compte' in content && existsSync(join(folder, 'comptes', `${content.compte}.yaml`))
    ? `\nexport { default as compte } from '../comptes/${content.compte}.yaml';`
    : '';
