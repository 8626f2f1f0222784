import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import process, { argv, cwd, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { summary } from './check-files.ts';
import { checkMany } from './check-many.ts';
import { accountsOfFolder, filesOfFolder, readBeginning } from './files.ts';
import { isSystemFile, whyWrongName } from './folder-list.ts';

/*
 * `npm run scenarios` checks the whole trainers' folder; `npm run scenarios -- a.yaml b.yaml` checks these files only.
 * It says everything it finds, then ends with 1 when something prevents a file from playing.
 */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'scenarios');
type Given = { file: string; misplaced?: string };
const shown = (file: string): string => {
  const short = relative(cwd(), file);
  return short.startsWith('..') ? file : short;
};

const wanted = argv.slice(2);
const missing = wanted.filter((file) => !existsSync(file));
const present = wanted.filter((file) => existsSync(file));
const files = wanted.length === 0 ? filesOfFolder(FOLDER) : present.flatMap(given);
const read = (list: readonly Given[]) =>
  list.map(({ file, ...why }) => ({ ...readBeginning(file), ...why })).map((one) => ({ ...one, file: shown(one.file) }));
const from = performance.now();
const results = await checkMany(read(files), read(accountsOfFolder(FOLDER)));
const took = performance.now() - from;
for (const file of missing) stdout.write(`✗ ${file}\n    Ce fichier n’existe pas. Vérifiez son nom et son dossier.\n`);
stdout.write(results.length === 0 ? 'Aucun fichier à vérifier.\n' : `${summary(results, took)}\n`);
// Not `exit`: what is still being written to another command would be cut.
process.exitCode =
  missing.length > 0 || results.some(({ problems }) => problems.some(({ gravite }) => gravite === 'erreur')) ? 1 : 0;

/** What one word of the command stands for: a folder, its files; a file, itself, wherever it is. What a system left is never looked at. */
function given(path: string): Given[] {
  const own = relative(FOLDER, resolve(path)).split(sep).join('/');
  const ours = !own.startsWith('..') && !isAbsolute(own);
  if (statSync(path).isDirectory()) {
    if (ours) return filesOfFolder(FOLDER).filter(({ name }) => own === '' || name.startsWith(`${own}/`));
    const inside = readdirSync(path, { withFileTypes: true });
    // A copy of the whole folder, or files put together anywhere.
    if (inside.some((entry) => entry.isDirectory() && !isSystemFile(entry.name))) return filesOfFolder(path);
    return inside.filter(({ name }) => /\.ya?ml/i.test(name)).flatMap(({ name }) => given(join(path, name)));
  }
  if (isSystemFile(path)) return [];
  const found = ours ? filesOfFolder(FOLDER).find(({ name }) => name === own) : undefined;
  const misplaced = found ? found.misplaced : whyWrongName(path);
  return [{ file: path, ...(misplaced === undefined ? {} : { misplaced }) }];
}
