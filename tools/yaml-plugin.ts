import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { filesOfFolder, whyNotBuilt } from '#authoring/files.ts';
import { readContent } from '#authoring/read-content.ts';

/**
 * Makes `import x from '/scenarios/caf/impayes.yaml'` give the checked object of that file, with its `id`. A file that is not right
 * stops the build with its line and what to correct. A scenario also holds its account, `compte`: the room then asks for one file, and
 * needs no list of what each story brings. Where everything is in one file (`accountsApart`), it only names it: the same account would be
 * written as many times as it has stories. `?raw` and `?url` stay Vite's own.
 *
 * `virtual:recits` gives the names of the folders, and `virtual:recits/recits-caf` how to bring each file of one: whoever opens an exercise does
 * not bring the names of all.
 */
export function scenariosYaml(root: string = process.cwd(), { accountsApart = false } = {}): Plugin {
  const folder = join(root, 'scenarios') + sep;
  return {
    name: 'scenarios-yaml',
    enforce: 'pre',
    // What is checked is what is built: a file that nobody would read stops the site as it stops « npm run scenarios ».
    buildStart() {
      const wrong = whyNotBuilt(folder);
      if (wrong !== undefined) this.error(wrong);
    },
    resolveId: (id) => (id === LISTS || id.startsWith(OF_FOLDER) ? `\0${id}` : undefined),
    // A file that comes or goes while one writes: the lists are made again.
    hotUpdate({ type, file, modules }) {
      if (type === 'update' || !file.startsWith(folder.replaceAll(sep, '/'))) return undefined;
      const lists = [...this.environment.moduleGraph.idToModuleMap].filter(([id]) => id.startsWith(`\0${LISTS}`));
      return [...modules, ...lists.map(([, list]) => list)];
    },
    async load(id) {
      if (id.startsWith(`\0${LISTS}`)) return listOf(id.slice(OF_FOLDER.length + 1), folder);
      const path = id.replaceAll('/', sep);
      if (!path.startsWith(folder) || !/\.yaml$/.test(path)) return undefined;
      const checked = async (from: string) => {
        const file = relative(folder, from).replaceAll(sep, '/');
        const read = readContent(await readFile(from, 'utf8'), file);
        if (read.ok) return read.value;
        const problems = read.problems.map(
          ({ line, message, corrected }) =>
            `  ligne ${line} : ${message}${corrected === undefined ? '' : ` Écrivez :\n      ${corrected}`}`,
        );
        return this.error(`scenarios/${file} est à corriger :\n${problems.join('\n')}`);
      };
      const content = await checked(path);
      const account = accountOf(content, folder);
      if (account === undefined) return module(`export default ${JSON.stringify(content)};`);
      this.addWatchFile(account);
      if (accountsApart)
        return module(
          `export default ${JSON.stringify(content)};\nexport { default as compte } from ${JSON.stringify(account.replaceAll(sep, '/'))};`,
        );
      return module(
        `export default ${JSON.stringify(content)};\nexport const compte = ${JSON.stringify(await checked(account))};`,
      );
    },
  };
}

const LISTS = 'virtual:recits';
// Its end names the script.
const OF_FOLDER = `${LISTS}/recits-`;

/** The list of the folders of the trainers' folder, or of the files of one of them: by name, how to bring it. */
function listOf(wanted: string, folder: string) {
  const names = filesOfFolder(folder).flatMap(({ name, misplaced }) => (misplaced === undefined ? [name] : []));
  const brought = (name: string, from: string) => `${JSON.stringify(name)}: () => import(${JSON.stringify(from)})`;
  const lines =
    wanted === ''
      ? [...new Set(names.map((name) => name.split('/')[0] ?? ''))].map((one) => brought(one, `${OF_FOLDER}${one}`))
      : names.flatMap((name) =>
          name.startsWith(`${wanted}/`) ? [brought(name.slice(wanted.length + 1, -'.yaml'.length), `/scenarios/${name}`)] : [],
        );
  return module(`export const ${wanted === '' ? 'FOLDERS' : 'FILES'} = {\n${lines.join(',\n')}\n};`);
}

const module = (code: string) => ({ code, map: null, moduleType: 'js' as const });

/** The file of a scenario’s account. One that does not exist is told by « npm run scenarios ». */
function accountOf(content: object, folder: string): string | undefined {
  if (!('compte' in content)) return undefined;
  const file = join(folder, 'comptes', `${content.compte}.yaml`);
  return existsSync(file) ? file : undefined;
}
