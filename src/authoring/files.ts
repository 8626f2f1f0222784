import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listFolder } from './folder-list.ts';

/** A file as read from the disk: its path as given, its text, and why its name or its place would keep it from being read. */
export interface TextFile {
  file: string;
  text: string;
  misplaced?: string;
}

// A little more than the largest file accepted: enough to be refused for its size, whatever its real weight.
const ENOUGH = 512 * 1024;

/** Reads the beginning of a file: a file of several gigabytes costs no more than a large one. */
export function readBeginning(file: string): TextFile {
  const size = Math.min(statSync(file).size, ENOUGH);
  const buffer = Buffer.alloc(size);
  const handle = openSync(file, 'r');
  try {
    return { file, text: buffer.toString('utf8', 0, readSync(handle, buffer, 0, size, 0)) };
  } finally {
    closeSync(handle);
  }
}

/** A file of the trainers' folder: where it is on the disk, its name from that folder (« caf/mon-atelier.yaml »), why it is refused. */
export interface FolderFile {
  file: string;
  name: string;
  misplaced?: string;
}

/**
 * Every scenario and account of a trainers' folder, refused ones too, in the order of their names: what is checked, built, carried by a
 * key and opened by the room. Nothing when the folder is missing.
 */
export function filesOfFolder(folder: string): FolderFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const { contents, refused } = listFolder(names, (name) => readBeginning(join(folder, name)).text);
  return [...contents.map((name) => ({ name })), ...refused.map(({ name, why }) => ({ name, misplaced: why }))]
    .map((one) => ({ ...one, file: join(folder, one.name) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What stops the site and the key: the refused files of a trainers' folder, each with why, or undefined when there is none. */
export function whyNotBuilt(folder: string): string | undefined {
  const wrong = filesOfFolder(folder).filter(({ misplaced }) => misplaced !== undefined);
  const lines = wrong.map(({ name, misplaced }) => `  scenarios/${name}\n    ${misplaced}`);
  return lines.length === 0 ? undefined : `Le dossier scenarios est à corriger :\n${lines.join('\n')}`;
}

/** The accounts of a trainers' folder. */
export const accountsOfFolder = (folder: string): FolderFile[] =>
  filesOfFolder(folder).filter(({ name }) => name.startsWith('comptes/'));
