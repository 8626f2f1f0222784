import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { argv, cwd, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { portals } from '#portals/index.ts';
import { checkFiles, summary } from './check-files.ts';
import { readBeginning, yamlFilesIn } from './files.ts';

/*
 * `npm run scenarios` checks the whole trainers' folder; `npm run scenarios -- a.yaml b.yaml` checks these files only.
 * It says everything it finds, then ends with 1 when something prevents a file from playing.
 */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'scenarios');
const shown = (file: string): string => {
  const short = relative(cwd(), file);
  return short.startsWith('..') ? file : short;
};

const wanted = argv.slice(2);
const missing = wanted.filter((file) => !existsSync(file));
const files = (wanted.length === 0 ? [FOLDER] : wanted.filter((file) => existsSync(file))).flatMap((file) =>
  statSync(file).isDirectory() ? yamlFilesIn(file) : [file],
);
const read = (list: readonly string[]) => list.map(readBeginning).map(({ file, text }) => ({ file: shown(file), text }));
const results = checkFiles(read(files), read(yamlFilesIn(join(FOLDER, 'comptes'))), portals, () => performance.now());
for (const file of missing) stdout.write(`✗ ${file}\n    Ce fichier n’existe pas. Vérifiez son nom et son dossier.\n`);
stdout.write(results.length === 0 ? 'Aucun fichier à vérifier.\n' : `${summary(results)}\n`);
exit(missing.length > 0 || results.some(({ problems }) => problems.some(({ gravite }) => gravite === 'erreur')) ? 1 : 0);
