import { readEntry, removeEntry, writeEntry } from './storage.ts';

/*
 * What was said of the files that « Essayer un fichier » refused on this device: `dab:refuses`, { version: 1, fichiers }. A trainer corrects
 * in another window, and the page may be closed meanwhile. The remarks are kept, never the files.
 */
const KEY = 'dab:refuses';
/** The last ones. */
export const MOST_REFUSED = 3;
const MOST_REMARKS = 20;

/** One thing to correct; line 0 speaks of the whole file. */
export interface Remark {
  line: number;
  gravite: 'erreur' | 'attention';
  message: string;
  corrected?: string;
}
/** A refused file, by its name, with its remarks. */
export interface RefusedFile {
  file: string;
  problems: readonly Remark[];
}

/** Keeps what was said of files just tried: those refused come first, those that became right (`right`, by name) are no longer told. */
export function keepRefused(refused: readonly RefusedFile[], right: readonly string[]): void {
  const told = [...right, ...refused.map(({ file }) => file)];
  const fichiers = [...refused, ...refusedFiles().filter(({ file }) => !told.includes(file))]
    .slice(0, MOST_REFUSED)
    .map(({ file, problems }) => ({ file, problems: problems.slice(0, MOST_REMARKS) }));
  if (fichiers.length === 0) removeEntry(KEY);
  else writeEntry(KEY, JSON.stringify({ version: 1, fichiers }));
}

/** What is kept here, the newest first; what has not that shape is left out. */
export function refusedFiles(): RefusedFile[] {
  try {
    const raw: unknown = JSON.parse(readEntry(KEY) ?? '{}');
    if (!isRecord(raw) || raw.version !== 1 || !Array.isArray(raw.fichiers)) return [];
    return raw.fichiers.filter(isRefused).slice(0, MOST_REFUSED);
  } catch {
    return [];
  }
}

/** Erases them all. */
export const forgetRefused = (): void => removeEntry(KEY);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isRefused = (value: unknown): value is RefusedFile =>
  isRecord(value) && typeof value.file === 'string' && Array.isArray(value.problems) && value.problems.every(isRemark);
const isRemark = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.line === 'number' &&
  (value.gravite === 'erreur' || value.gravite === 'attention') &&
  typeof value.message === 'string' &&
  (value.corrected === undefined || typeof value.corrected === 'string');
