import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { importsOf } from './weigh.ts';

const ROOM = 'salle/index.html';

/**
 * Astro: the head of the practice room says at once which scripts will be needed, so that none waits for the one that names it, and
 * leaves out the style sheets of what is opened later, which come with it. Before the offline worker, which copies the page.
 */
export function roomHead(): AstroIntegration {
  return {
    name: 'tete-de-salle',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const page = join(folder, ROOM);
        const read = (name: string) => readFileSync(join(folder, '_astro', name), 'utf8');
        writeFileSync(page, withHead(readFileSync(page, 'utf8'), read));
      },
    },
  };
}

/** A built page whose head asks for its scripts and for nothing that they can ask for themselves. `read` gives a script by its name. */
export function withHead(html: string, read: (name: string) => string): string {
  const named = [...html.matchAll(/<script[^>]*\ssrc="\/_astro\/([\w.@-]+\.js)"/g)].map(([, name = '']) => name);
  const needed = new Set<string>();
  const follow = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const next of importsOf(read(name))) follow(next);
  };
  for (const name of named) follow(name);
  const links = [...needed]
    .filter((name) => !named.includes(name))
    .map((name) => `<link rel="modulepreload" href="/_astro/${name}">`);
  const later = new Set([...needed].flatMap((name) => sheetsComingLater(read(name))));
  return html
    .replace(/<link rel="stylesheet" href="\/_astro\/([\w.@-]+\.css)">/g, (link, sheet: string) => (later.has(sheet) ? '' : link))
    .replace('</head>', `${links.join('')}</head>`);
}

// Vite writes beside each script the files that its dynamic imports bring, style sheets included.
const sheetsComingLater = (script: string): string[] =>
  [...script.matchAll(/["']_astro\/([\w.@-]+\.css)["']/g)].map(([, sheet = '']) => sheet);
