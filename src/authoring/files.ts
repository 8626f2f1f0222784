import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file as read from the disk: its path as given, and its text. */
export interface TextFile {
  file: string;
  text: string;
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

/** The YAML files of a folder and of its folders, in the order of their names. Nothing when the folder is missing. */
export function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}
