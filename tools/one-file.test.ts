import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { chooseScenarios, finishOneFile } from './one-file.ts';

const page = (inside: string) => `<head><meta charset="utf-8" />${inside}</head>`;
const bytes = () => new Uint8Array([1, 2, 3]);

test('une police et une icône du site sont écrites dans la page', () => {
  const read: string[] = [];
  const whole = finishOneFile(
    page('<link rel="icon" href="/icones/icone.svg"><style>@font-face{src:url(/polices/a.woff2)}</style>'),
    (path) => {
      read.push(path);
      return bytes();
    },
  );
  expect(read).toEqual(['icones/icone.svg', 'polices/a.woff2']);
  expect(whole).toContain('href="data:image/svg+xml;base64,AQID"');
  expect(whole).toContain('url(data:font/woff2;base64,AQID)');
});

test('chaque script est connu de la politique de sécurité par son empreinte, et elle seule', () => {
  const code = 'console.log("bonjour")';
  const whole = finishOneFile(page(`<script>${code}</script><script type="module">2</script>`), bytes);
  const [first, second] = [code, '2'].map((one) => createHash('sha256').update(one).digest('base64'));
  expect(whole).toContain(`script-src 'sha256-${first}' 'sha256-${second}'"`);
  expect(whole).not.toMatch(/script-src[^;"]*unsafe/);
  // A policy speaks only of what comes after it.
  expect(whole.indexOf('Content-Security-Policy')).toBeLessThan(whole.indexOf('<script'));
});

test.each([
  '<script src="./main.js"></script>',
  '<link rel="stylesheet" href="./style.css">',
  '<img src="https://exemple.invalid/a.png">',
  '<style>a{background:url(/images/fond.png)}</style>',
])('%s irait chercher ailleurs : refusé', (inside) => {
  expect(() => finishOneFile(page(inside), bytes)).toThrow('irait chercher ailleurs');
});

test('un lien vers une autre page du fichier est permis', () => {
  expect(finishOneFile(page('<a href="#/exercices/">x</a>'), bytes)).toContain('#/exercices/');
});

const IDS = ['caf/impayes', 'caf/trop-percu', 'ft/actualisation'];

test.each([
  [['caf/*'], ['caf/impayes', 'caf/trop-percu'], []],
  [['*/t*', 'ft/actualisation'], ['caf/trop-percu', 'ft/actualisation'], []],
  [['**'], IDS, []],
  [['*'], [], ['*']],
  [['caf/impayes', 'caf/impaye'], ['caf/impayes'], ['caf/impaye']],
  // Only a star means something else than itself.
  [['caf/impay.s'], [], ['caf/impay.s']],
])('les scénarios « %s »', (patterns, chosen, unanswered) => {
  expect(chooseScenarios(IDS, patterns)).toEqual({ chosen, unanswered });
});
