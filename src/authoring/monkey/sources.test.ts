import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { citationsIn } from '#engine/words/citations.ts';
import { factsPage } from '../../../tools/facts/facts-page.ts';
import { births } from './births.ts';
import { live } from './live.ts';
import { shownSources } from './shown-sources.ts';

vi.setConfig({ testTimeout: 600_000 });

const FOLDER = join(process.cwd(), 'docs', 'faits');
const published = new Set(
  readdirSync(FOLDER).flatMap((file) => {
    const dossier = file.replace(/\.md$/, '');
    const { html } = factsPage(readFileSync(join(FOLDER, file), 'utf8'));
    return [dossier, ...[...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${dossier}#${id}`)];
  }),
);
const lived = [...births(0, 120)].map((birth) => shownSources(live(birth).end, birth.portals));
const shown = [...new Set(lived.flat())].sort();

test('chaque source qu’une vie montre s’ouvre, même écrite en plusieurs morceaux', () => {
  const dead = shown.flatMap((source) =>
    citationsIn(source).flatMap(({ lieu }) => {
      const place = lieu && [lieu.dossier, ...(lieu.ancre === undefined ? [] : [lieu.ancre])].join('#');
      return place === undefined || published.has(place) ? [] : [`${place} : ${source}`];
    }),
  );
  expect(shown.length).toBeGreaterThan(100);
  expect(dead).toEqual([]);
});

test('aucun endroit du dossier de faits n’est nommé sans pouvoir être ouvert', () => {
  const closed = shown.filter((source) =>
    citationsIn(source).some(({ mots, lieu }) => lieu === undefined && /§|dossier de faits/i.test(mots)),
  );
  expect(closed).toEqual([]);
});
