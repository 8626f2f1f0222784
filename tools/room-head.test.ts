import { expect, test } from 'vitest';
import { withHead } from './room-head.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  'salle.A.js': 'import"./react.B.js";const f=["_astro/Shell.C.js","_astro/caf.D.css"];const l=()=>import("./Shell.C.js");',
  'react.B.js': 'let a',
};
const read = (name: string): string => SCRIPTS[name] ?? '';
const page = (links: string) => `<head>${links}</head><body><script type="module" src="/_astro/salle.A.js"></script></body>`;

test('the head asks at once for what the script of the page imports', () => {
  expect(withHead(page(''), read)).toContain('<head><link rel="modulepreload" href="/_astro/react.B.js"></head>');
});

test('a style sheet that comes with a later part is not asked for by the page', () => {
  const links = '<link rel="stylesheet" href="/_astro/salle.E.css"><link rel="stylesheet" href="/_astro/caf.D.css">';
  const written = withHead(page(links), read);
  expect(written).toContain('salle.E.css');
  expect(written).not.toContain('caf.D.css');
});
