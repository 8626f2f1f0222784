import { createHash } from 'node:crypto';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png' };
// Only what must be seen before any script may be read elsewhere: nothing is fetched, nothing is sent, nothing is framed.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data: blob:; connect-src https://*.bac-a-sable.invalid; form-action 'none'; base-uri 'none'";
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * Finishes the page that Vite made of everything: fonts and pictures written inside, and a policy that knows each script by its
 * hash. `read` gives a file of public/ by its path there. Throws when something would still be looked for outside.
 */
export function finishOneFile(page: string, read: (path: string) => Uint8Array): string {
  const whole = page.replace(/(["'(])\/((?:polices|icones)\/[\w.-]+)(?=["')])/g, (_, before: string, path: string) => {
    const type = TYPES[extname(path)];
    if (type === undefined) throw new Error(`public/${path} : ce genre de fichier ne s’écrit pas encore dans une page.`);
    return `${before}data:${type};base64,${Buffer.from(read(path)).toString('base64')}`;
  });
  const scripts = [...whole.matchAll(SCRIPT)];
  const outside = [
    ...scripts.flatMap(([, attributes = '']) => /\bsrc=["'][^"']*/.exec(attributes)?.[0] ?? []),
    ...(whole.replace(SCRIPT, '').match(/(?:\b(?:src|href)=["']|url\(["']?)(?!data:|#)[^"')\s]+/g) ?? []),
  ];
  if (outside.length > 0) throw new Error(`Le fichier irait chercher ailleurs : ${outside.slice(0, 3).join(' · ')}`);
  const hashes = scripts.map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  const policy = `${POLICY}; script-src ${hashes.join(' ')}`;
  const charset = '<meta charset="utf-8" />';
  if (!whole.includes(charset))
    throw new Error(`src/packages/usb/usb.html a perdu « ${charset} », où la politique de sécurité s’écrit.`);
  return whole.replace(charset, () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

/** Scenario ids, « caf/impayes », that answer at least one pattern; and the patterns that none answers. `*` stops at « / ». */
export function chooseScenarios(ids: readonly string[], patterns: readonly string[]): { chosen: string[]; unanswered: string[] } {
  const shapes = patterns.map((pattern) => ({
    pattern,
    // What is not a star is taken as it is written.
    shape: new RegExp(`^${pattern.split(/(\*+)/).map(inShape).join('')}$`),
  }));
  return {
    chosen: ids.filter((id) => shapes.some(({ shape }) => shape.test(id))),
    unanswered: shapes.filter(({ shape }) => !ids.some((id) => shape.test(id))).map(({ pattern }) => pattern),
  };
}

const inShape = (part: string): string =>
  part === '*' ? '[^/]*' : part.startsWith('*') ? '.*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
