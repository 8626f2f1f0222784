import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { filesOfFolder, whyNotBuilt } from '#authoring/files.ts';
import { scenariosYaml } from './yaml-plugin.ts';

/* What is checked is what is built: every file that a trainer leaves in the folder is taken by all, or refused by all. */

const SCENARIO = readFileSync('scenarios/caf/premiere-declaration.yaml', 'utf8');
const COMPTE = readFileSync('scenarios/comptes/sofia.yaml', 'utf8');

/** A trainers' folder with one right scenario, its account, and one more file. */
function folderWith(name: string, text = SCENARIO): string {
  const root = mkdtempSync(join(tmpdir(), 'dossier-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  write(root, 'caf/bon.yaml', SCENARIO);
  write(root, 'comptes/sofia.yaml', COMPTE);
  write(root, name, text);
  return root;
}

function write(root: string, file: string, what: string): void {
  mkdirSync(dirname(join(root, 'scenarios', file)), { recursive: true });
  writeFileSync(join(root, 'scenarios', file), what);
}

/** What each page asks for, as it is written in its source. */
const GLOBS = ['src/pages/_content.ts', 'src/packages/usb/content.ts', 'src/authoring/known-accounts.ts'];
const globsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/import\.meta\.glob<[^(]*>\((\[[^\]]*\])/g)].map(([, patterns = '']) => patterns);

/** The files that a page of the site would hold, by its own patterns. */
async function built(root: string, page: string): Promise<string[]> {
  const entry = join(root, 'entry.js');
  writeFileSync(
    entry,
    globsOf(page)
      .map((patterns) => `console.log(Object.keys(import.meta.glob(${patterns})));`)
      .join('\n'),
  );
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenariosYaml(root)],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const code = [output].flat().flatMap((made) => ('output' in made ? made.output : []));
  const names = code.flatMap((one) => (one.type === 'chunk' ? [...one.code.matchAll(/"\/scenarios\/([^"]+)"/g)] : []));
  return [...new Set(names.map(([, name = '']) => name))].sort();
}

const checked = (root: string) =>
  spawnSync(execPath, ['src/authoring/check-scenarios.ts', join(root, 'scenarios')], { encoding: 'utf8' });

const WRONG: [string, string][] = [
  ['caf/essai.yml', 'scenarios/caf/essai.yaml'],
  ['caf/ESSAI.YAML', 'scenarios/caf/essai.yaml'],
  ['caf/essai.yaml.txt', 'scenarios/caf/essai.yaml'],
  ['caf/essai.txt', 'scenarios/caf/essai.yaml'],
  ['caf/atelier/essai.yaml', 'scenarios/caf/essai.yaml'],
  ['essai.yaml', 'scenarios/caf/essai.yaml'],
  ['caf/Été à la mer.yaml', 'scenarios/caf/ete-a-la-mer.yaml'],
  ['caf/bon (1).yaml', 'scenarios/caf/bon-1.yaml'],
  ['caf/bon - Copie.yaml', 'scenarios/caf/bon-copie.yaml'],
  ['caf/Bon.yaml', 'scenarios/caf/bon-2.yaml'],
  ['caf/cœur_net.yaml', 'scenarios/caf/coeur-net.yaml'],
  ['Mes ateliers/essai.yaml', 'scenarios/mes-ateliers/essai.yaml'],
  ['essai/essai.yaml', 'scenarios/caf/essai.yaml'],
];

test.each(WRONG)('%s est refusé, avec le nom qui irait', (name, better) => {
  const root = folderWith(name);
  const refused = filesOfFolder(join(root, 'scenarios')).filter(({ misplaced }) => misplaced !== undefined);
  expect(refused.map((one) => one.name)).toEqual([name]);
  expect(refused[0]?.misplaced).toMatch(new RegExp(`${better.replace(/[/.]/g, '.')}$`));
});

test('ce qui est refusé l’est par la vérification, par le site et par la clé', async () => {
  const root = folderWith('caf/essai.yml');
  for (const [name] of WRONG) write(root, name, SCENARIO);
  const refused = filesOfFolder(join(root, 'scenarios')).filter(({ misplaced }) => misplaced !== undefined);
  expect(refused.map(({ name }) => name)).toEqual(WRONG.map(([name]) => name).sort());
  const { status, stdout } = checked(root);
  const whole = await built(root, 'src/pages/_content.ts').catch(({ message }: Error) => message);
  for (const { file, misplaced } of refused) {
    expect(stdout).toContain(`${file} ${misplaced}`);
    expect(whole).toContain(misplaced);
  }
  expect(status).toBe(1);
  // The page of a key is made with the same list (vite.usb.config.ts), and its command stops with the same words.
  expect(whyNotBuilt(join(root, 'scenarios'))?.split('\n')).toHaveLength(1 + 2 * WRONG.length);
});

test.each([
  ['un compte au mauvais endroit', 'caf/Léa.yml', 'scenarios/comptes/lea.yaml'],
  ['un compte à côté des dossiers', 'lea.yaml', 'scenarios/comptes/lea.yaml'],
])('%s va avec les autres comptes', (_what, name, better) => {
  expect(filesOfFolder(join(folderWith(name, COMPTE), 'scenarios')).find((one) => one.name === name)?.misplaced).toContain(
    better,
  );
});

test.each([
  ['portail: pole-emploi\n', 'scenarios/pole-emploi/seul.yaml'],
  ['', 'Écrivez-y la ligne « portail », et rangez-le dans le dossier de ce portail.'],
])('un récit à côté des dossiers va dans celui de son portail, s’il le dit : « %s »', (portail, better) => {
  const told = `${portail}${SCENARIO.replace(/^portail:.*\n/m, '')}`;
  expect(
    filesOfFolder(join(folderWith('seul.yaml', told), 'scenarios')).find(({ name }) => name === 'seul.yaml')?.misplaced,
  ).toContain(better);
});

test('ce qu’un système laisse dans les dossiers ne compte nulle part', async () => {
  const root = folderWith('caf/.DS_Store', '');
  const left = ['caf/._bon.yaml', 'comptes/Thumbs.db', 'desktop.ini', 'caf/~$bon.yaml', '__MACOSX/caf/bon.yaml'];
  for (const name of left) write(root, name, '\u0000\u0005\u0016');
  const { status, stdout } = checked(root);
  expect(stdout).toContain('Tout est bon : 1 scénario et 1 compte');
  expect(status).toBe(0);
  for (const page of GLOBS)
    expect((await built(root, page)).filter((name) => !['caf/bon.yaml', 'comptes/sofia.yaml'].includes(name))).toEqual([]);
});

test('la salle a les mêmes, dossier par dossier', async () => {
  const root = folderWith('pole-emploi/essai-2.yaml');
  write(root, 'caf/~$bon.yaml', '\u0000');
  const entry = join(root, 'entry.js');
  writeFileSync(entry, "import { FOLDERS } from 'virtual:recits'; console.log(FOLDERS);");
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenariosYaml(root)],
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const scripts = [output].flat().flatMap((made) => ('output' in made ? made.output : []));
  const brought = scripts.flatMap((one) => (one.type === 'chunk' && one.facadeModuleId ? [one.facadeModuleId] : []));
  expect(brought.flatMap((id) => /\/scenarios\/(.*)$/.exec(id)?.[1] ?? []).sort()).toEqual([
    'caf/bon.yaml',
    'comptes/sofia.yaml',
    'pole-emploi/essai-2.yaml',
  ]);
});

test('un bon fichier est pris par tous', async () => {
  const root = folderWith('pole-emploi/essai-2.yaml');
  const names = ['caf/bon.yaml', 'comptes/sofia.yaml', 'pole-emploi/essai-2.yaml'];
  expect(filesOfFolder(join(root, 'scenarios')).map(({ name }) => name)).toEqual(names);
  for (const page of GLOBS)
    expect(await built(root, page)).toEqual(page.includes('known-accounts') ? ['comptes/sofia.yaml'] : names);
});
