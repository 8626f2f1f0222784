import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { citationsIn } from '#engine/words/citations.ts';
import { outOfFiction } from '#testing/in-fiction.ts';
import { factsPage } from '../../../tools/facts/facts-page.ts';
import { births } from './births.ts';
import { live } from './live.ts';
import { shownSources } from './shown-sources.ts';
import { shownWords } from './shown-words.ts';

vi.setConfig({ testTimeout: 600_000 });

const FOLDER = join(process.cwd(), 'docs', 'faits');
const published = new Set(
  readdirSync(FOLDER).flatMap((file) => {
    const dossier = file.replace(/\.md$/, '');
    const { html } = factsPage(readFileSync(join(FOLDER, file), 'utf8'));
    return [dossier, ...[...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${dossier}#${id}`)];
  }),
);
const lived = [...births(0, 120)].map((birth) => ({ ...birth, end: live(birth).end }));
const shown = [...new Set(lived.flatMap(({ end, portals }) => shownSources(end, portals)))].sort();

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

const MOMENTS = [0.1, 0.3, 0.5, 0.7, 0.9, 1];

test('rien de ce qui se lit dans un portail, une lettre ou une leçon ne parle de sources, de choix du simulateur ou de doutes', () => {
  const words = lived.flatMap(({ portals, end }) =>
    MOMENTS.flatMap((part) => {
      const events = end.events.slice(0, Math.ceil(end.events.length * part));
      return shownWords({ ...end, events, today: events.at(-1)?.le ?? end.today }, portals);
    }),
  );
  const read = new Set(words);
  expect(read.size).toBeGreaterThan(1000);
  expect([...new Set([...read].flatMap(outOfFiction))]).toEqual([]);
});
