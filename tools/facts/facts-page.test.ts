// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationsIn } from '#engine/words/citations.ts';
import { factsPage } from './facts-page.ts';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const FOLDER = join(process.cwd(), 'docs', 'faits');
const anchors = new Map(
  readdirSync(FOLDER).map((file) => {
    const { html } = factsPage(readFileSync(join(FOLDER, file), 'utf8'));
    return [file.replace(/\.md$/, ''), [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)];
  }),
);

/** Every source file of the product, and what it cites: a source is written where its rule is. */
function cited(): { file: string; mots: string; dossier: string; ancre: string | undefined }[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.(test|stories)\.tsx?$/.test(file) && !file.includes('citations'),
  );
  return files.flatMap((file) =>
    readFileSync(join('src', file), 'utf8')
      .split('\n')
      .flatMap(citationsIn)
      .flatMap(({ mots, lieu }) => (lieu === undefined ? [] : [{ file, mots, dossier: lieu.dossier, ancre: lieu.ancre }])),
  );
}

describe('the facts as a page', () => {
  test('sections and numbered rows have the anchors that sources cite', () => {
    const { titre, chapitres, html } = factsPage(
      '# Caf\n\n## 2. Parcours\n\n### 2.c Déclaration\n\n## 5. Erreurs\n\n| n° | erreur |\n| --- | --- |\n| 4 | oubli |\n',
    );
    expect(titre).toBe('Caf');
    expect(chapitres).toEqual([
      { id: 's-2', titre: '2. Parcours' },
      { id: 's-5', titre: '5. Erreurs' },
    ]);
    expect(html).toContain('<h3 id="s-2c">');
    expect(html).toContain('<tr id="s-5-l4">');
  });

  test('end tags that may be left out are, and a browser reads the same page', () => {
    const { html } = factsPage(
      '# x\n\n## 1. a\n\n| a | b |\n| --- | --- |\n| **un** | deux |\n| trois | quatre |\n\nUn mot,\n*un autre*.\n\nFin\n\n- un\n  - deux\n- trois\n',
    );
    expect(html).not.toMatch(/<\/(td|th|tr|li|p)>/);
    const seen = parsed(html);
    expect([...seen.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['a', 'b'],
      ['un', 'deux'],
      ['trois', 'quatre'],
    ]);
    expect([...seen.querySelectorAll('p')].map((line) => line.textContent?.trim())).toEqual(['Un mot,\nun autre.', 'Fin']);
    expect([...seen.querySelectorAll('ul > li > ul > li')].map((line) => line.textContent)).toEqual(['deux']);
    expect(seen.querySelectorAll('body > ul > li')).toHaveLength(2);
  });

  test('an address is words and HTML is shown, never run', () => {
    const { html } = factsPage(
      '# x\n\n[site](https://exemple.test) <b onclick="x()">ici</b> ![photo](https://exemple.test/a.png)\n\n<script>x()</script>\n',
    );
    expect(html).not.toMatch(/<(a|b|img|script)\b/);
    expect(html).toContain('&lt;script&gt;');
  });
});

test('every file that a source cites is published', () => {
  const dossiers = cited().map(({ dossier }) => dossier);
  expect(dossiers.length).toBeGreaterThan(80);
  expect([...new Set(dossiers)].filter((dossier) => !anchors.has(dossier))).toEqual([]);
});

test('no source is dead: each section and each row that is cited stands in its file', () => {
  const dead = cited().filter(({ dossier, ancre }) => ancre !== undefined && !anchors.get(dossier)?.includes(ancre));
  expect(dead).toEqual([]);
});

test('no anchor stands twice in a page', () => {
  for (const [dossier, ids] of anchors) expect([dossier, ids.length]).toEqual([dossier, new Set(ids).size]);
});
