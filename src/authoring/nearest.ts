import type { Mend, Path, Report } from './problem.ts';

/** How many letters one must add, remove, change or swap to go from one word to the other. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[line - 1] === to[column - 1] ? 0 : 1;
      let best = Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + same);
      const swapped = line > 1 && column > 1 && from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
      if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

// Accents, capitals and the choice of hyphen are what people change without seeing it.
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[\s_]/g, '-').toLowerCase();

const LONGEST = 80;

/** The known name that was probably meant, or undefined when none looks like it. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Between two years or two numbers, nobody knows which one was meant.
  if (word.length > LONGEST || /^\d+$/.test(word)) return undefined;
  const meant = plain(word);
  const [best] = [...known].map((name) => ({ name, far: distance(meant, plain(name)) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(meant.length / 3)) ? best.name : undefined;
}

/** Says that a name is not known, at its place, and gives the line with the one that was probably meant. `where`: it stands before « : ». */
export function tellUnknown(
  report: Report,
  path: Path,
  word: string,
  known: Iterable<string>,
  quoi: string,
  where: 'nom' | 'valeur' = 'valeur',
): void {
  const names = [...known];
  report.erreur(path, unknownName(word, names, quoi), swap(word, nearest(word, names), where));
}

/** The mend that puts one word in the place of another, when there is one. */
export const swap = (from: string, to: string | undefined, where: 'nom' | 'valeur'): Mend | undefined => {
  if (to === undefined) return undefined;
  const mend = (written: string) => written.replace(from, () => to);
  return where === 'nom' ? { nom: mend } : { valeur: mend };
};

/** « vous avez écrit … ; vouliez-vous dire … ? », or the list of what may be written. */
export function unknownName(word: string, known: Iterable<string>, quoi: string): string {
  const names = [...known];
  const close = nearest(word, names);
  const said = word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word;
  if (close !== undefined) return `Vous avez écrit \`${said}\` ; vouliez-vous dire \`${close}\` ?`;
  return `${quoi} \`${said}\` n’existe pas. ${names.length === 0 ? 'Il n’y en a aucun ici.' : `Vous pouvez écrire : ${enumerate(names)}.`}`;
}

// All the accounts of a folder; the facts of three portals would be a page.
const MOST = 40;
/** « a, b, c » — and « … » when the list would be too long to read. */
export const enumerate = (names: readonly string[]): string => names.slice(0, MOST).join(', ') + (names.length > MOST ? '…' : '');
