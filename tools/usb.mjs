// « npm run usb » : the whole product in one HTML file, for a USB key. « npm run usb -- --scenarios "caf/*" » carries a part of it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { prepare, root, run } from './setup.mjs';

// Three portals and sixty exercises: a key takes it in a second, and an old computer reads it in a few.
const HEAVIEST = 3_500_000;
// Elsewhere for « npm test », which must not replace the file of a trainer.
const FOLDER = resolve(root, process.env.USB_SORTIE ?? join(process.env.DIST ?? 'dist', 'usb'));
const FILE = join(FOLDER, 'demarches-a-blanc.html');

// Before anything is installed: a word that is not known is a word to type again.
const patterns = patternsIn(process.argv.slice(2));
await prepare(import.meta.url);
// Not before: TypeScript is read by the project's own Node.
const { chooseScenarios, finishOneFile } = await import('./one-file.ts');
const { readContent } = await import('#authoring/read-content.ts');
const { filesOfFolder } = await import('#authoring/files.ts');
const { whyNotLived } = await import('./right-scenarios.ts');
const isAccount = (file) => file.startsWith('comptes/');
const wrong = await whyNotLived(join(root, 'scenarios'));
if (wrong !== undefined) stop(wrong);
const folder = filesOfFolder(join(root, 'scenarios')).map(({ name }) => name);
const all = folder.filter((file) => !isAccount(file)).map((file) => ({ file, id: file.replace(/\.yaml$/, '') }));
const scenarios = chosen(patterns);
await build();

/** The patterns after « --scenarios », several times or separated by commas; none: everything. */
function patternsIn(args) {
  const patterns = [];
  for (let rank = 0; rank < args.length; rank += 1) {
    const [name, written] = args[rank].split(/=(.*)/s);
    if (name !== '--scenarios')
      stop(`« ${args[rank]} » n’est pas connu ici. Écrivez par exemple :\n\n  npm run usb -- --scenarios "caf/*"`);
    const value = written ?? args[++rank] ?? '';
    patterns.push(
      ...value
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    );
    if (value.trim() === '') stop('Après « --scenarios », dites lesquels. Par exemple :\n\n  npm run usb -- --scenarios "caf/*"');
  }
  return patterns;
}

function chosen(patterns) {
  const ids = all.map(({ id }) => id);
  const { chosen: wanted, unanswered } = chooseScenarios(ids, patterns.length === 0 ? ['**'] : patterns);
  if (unanswered.length > 0)
    stop(
      `Aucun scénario ne répond à ${unanswered.map((one) => `« ${one} »`).join(', ')}. Voici ceux qui existent :\n\n  ${ids.join('\n  ')}`,
    );
  return all
    .filter(({ id }) => wanted.includes(id))
    .map(({ file, id }) => {
      const read = readContent(readFileSync(join(root, 'scenarios', file), 'utf8'), file);
      if (!read.ok)
        stop(
          `scenarios/${file} est à corriger :\n${read.problems.map(({ line, message }) => `  ligne ${line} : ${message}`).join('\n')}`,
        );
      return { file, id, compte: read.value.compte };
    });
}

async function build() {
  const comptes = [...new Set(scenarios.map(({ compte }) => compte))].sort();
  const made = join(FOLDER, '.vite');
  const files = [...scenarios.map(({ file }) => file), ...comptes.map((compte) => `comptes/${compte}.yaml`)];
  console.log('Préparation du fichier…');
  const { code, output } = await run('vite', ['build', '--config', 'vite.usb.config.ts', '--logLevel', 'warn'], {
    quiet: true,
    env: { USB_DOSSIER: made, ...(everything(comptes) ? {} : { USB_FICHIERS: JSON.stringify(files) }) },
  });
  if (code !== 0) stop(`${output}\nLe fichier n’a pas pu être préparé. Le message ci-dessus dit quoi corriger.`);
  const page = finishOneFile(readFileSync(join(made, 'src', 'packages', 'usb', 'usb.html'), 'utf8'), (path) =>
    readFileSync(join(root, 'public', path)),
  );
  rmSync(made, { recursive: true });
  const weight = Buffer.byteLength(page);
  if (weight > HEAVIEST)
    stop(
      `Le fichier pèserait ${inMegabytes(weight)}, plus que les ${inMegabytes(HEAVIEST)} permis. Choisissez moins de scénarios.`,
    );
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, page);
  console.log(`\n${count(scenarios.length, 'scénario')} :\n  ${scenarios.map(({ id }) => id).join('\n  ')}`);
  console.log(`${count(comptes.length, 'compte')} : ${comptes.join(', ')}`);
  console.log(`\nTout est dans un seul fichier, ${inMegabytes(weight)} :\n\n  ${FILE}\n`);
  console.log('Copiez-le sur une clé. Un double-clic l’ouvre, sans internet et sans rien installer.');
}

/** Every scenario is carried: accounts without a scenario are then carried too, for free practice. */
function everything(comptes) {
  if (scenarios.length < all.length) return false;
  comptes.splice(0, comptes.length, ...folder.filter(isAccount).map((file) => basename(file, '.yaml')));
  return true;
}

function inMegabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(2).replace('.', ',')} Mo`;
}

function count(number, word) {
  return `${number} ${word}${number > 1 ? 's' : ''}`;
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
