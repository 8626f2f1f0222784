// Which scripts a built page brings, followed from file to file without a browser, and whether that is within its budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Octets of each script, once compressed by gzip, by its name without its fingerprint. */
type Sizes = Readonly<Record<string, number>>;

/** What tools/budget.json says of a page. */
export interface Page {
  fichier: string;
  /** Octets. */
  plafond: number;
  /** What the page asks for on its way, by name; « Shell>caf-front » is the script « Shell » that imports « caf-front ». */
  enRoute: readonly string[];
  scripts: Sizes;
}

/**
 * The scripts of a built page and their size in octets once compressed by gzip: those it names, those they import, and those
 * asked for on the way (`onTheWay`, written as `enRoute`) with what they import in turn.
 */
export function pageScripts(folder: string, file: string, onTheWay: readonly string[] = []): Sizes {
  const html = readFileSync(join(folder, file), 'utf8');
  const all = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  const read = (name: string) => readFileSync(join(folder, '_astro', name), 'utf8');
  const asked = onTheWay.map((wanted) => {
    const [plain, through] = wanted.split('>');
    const like = all.filter(
      (name) =>
        plainName(name) === plain && (through === undefined || importsOf(read(name)).some((next) => plainName(next) === through)),
    );
    const [found] = like;
    if (found === undefined || like.length > 1)
      throw new Error(
        `${like.length} scripts s’appellent « ${wanted} », il en faut un : corrigez « enRoute » dans tools/budget.json.`,
      );
    return found;
  });
  const named = [...html.matchAll(/\/_astro\/([\w.@-]+\.js)/g)].map(([, name = '']) => name);
  const files = new Set<string>();
  const follow = (name: string) => {
    if (files.has(name)) return;
    files.add(name);
    for (const next of importsOf(read(name))) follow(next);
  };
  for (const name of [...named, ...asked]) follow(name);
  const sizes: Record<string, number> = {};
  for (const name of [...files].sort()) {
    const plain = plainName(name);
    sizes[plain] = (sizes[plain] ?? 0) + compressed(readFileSync(join(folder, '_astro', name)));
  }
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text).join('\n');
  return { ...sizes, '(dans la page)': compressed(inline) };
}

/** The files that a built script imports at once: not those of `import(…)`, which wait to be asked for. */
export const importsOf = (script: string): string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.@-]+\.js)["'`]/g)].map(([, name = '']) => name);

const plainName = (name: string) => name.replace(/\.[\w-]+\.js$/, '');
const compressed = (text: string | Buffer) => (text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length);

/** Compares what pages weigh with what is allowed and what was kept: sentences, and whether all is within the budget. */
export function judge(
  pages: Readonly<Record<string, Page>>,
  weigh: (page: string) => Sizes,
): { within: boolean; sentences: readonly string[] } {
  const sentences: string[] = [];
  let within = true;
  for (const [page, { plafond, scripts: before }] of Object.entries(pages)) {
    const now = weigh(page);
    const total = sum(now);
    const over = total > plafond;
    if (over) within = false;
    sentences.push(`${over ? '✗' : '✓'} ${page} : ${ko(total)} de script, budget ${ko(plafond)}.`);
    if (over) sentences.push(`    ${ko(total - plafond)} de trop.`);
    for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
      const more = (now[name] ?? 0) - (before[name] ?? 0);
      // A few octets come and go with the names that the builder gives.
      if (Math.abs(more) >= 100)
        sentences.push(`    ${name} : ${more > 0 ? '+' : '−'}${ko(Math.abs(more))} (${ko(now[name] ?? 0)})`);
    }
  }
  return { within, sentences };
}

const sum = (scripts: Sizes) => Object.values(scripts).reduce((total, size) => total + size, 0);
const ko = (bytes: number) => `${(bytes / 1000).toFixed(1).replace('.', ',')} Ko`;
