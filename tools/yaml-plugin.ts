import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readContent } from '../src/studio/read-content.ts';

/**
 * Makes `import x from '/scenarios/caf/impayes.yaml'` give the checked object of that file, with its `id`. A file that is not right
 * stops the build with its line and what to correct. `?raw` and `?url` stay Vite's own.
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
      return { code: `export default ${JSON.stringify(read.value)};`, map: null, moduleType: 'js' };
    },
  };
}
