import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { OF_OTHERS } from './own-output.ts';

/** The files that gzip makes much smaller, by extension, with their type, which the name of the copy does not say. */
export const PACKED: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
};
// Smaller, it fits in one packet anyway.
const SMALLEST = 1_000;

/**
 * Astro: once the site is built, writes beside each file its copy in gzip, « page.html.gz », made once as small as can be rather than
 * for each of twenty learners. Only gzip: on plain http, as in a room, browsers ask for nothing better. The last integration.
 */
export function packedCopies(): AstroIntegration {
  return {
    name: 'copies-compressees',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await packCopies(fileURLToPath(dir))} copies compressées`);
      },
    },
  };
}

/** Writes the packed copies of the files of a built site, given its folder. Gives how many. */
export async function packCopies(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => extname(path) in PACKED && !OF_OTHERS.includes(path.split(sep)[0] ?? ''))
    .map((path) => join(folder, path))
    .filter((file) => statSync(file).size >= SMALLEST);
  await Promise.all(
    files.map(async (file) => writeFile(`${file}.gz`, await pack(await readFile(file), { level: constants.Z_BEST_COMPRESSION }))),
  );
  return files.length;
}

const pack = promisify(gzip);
