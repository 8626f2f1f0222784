import { globSync, readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { addMonthsToDay } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Part } from '#engine/portal/part.ts';
import { EDITIONS, type EditionId } from '../editions/ids.ts';
import { poleEmploi } from '../index.ts';
import { jobseeker, until } from '../testing/session-builder.ts';
import { beginning, filled, loggedIn, sent } from '../testing/story-world.ts';
import { allHere, StoryRoom } from './StoryRoom.tsx';

/* A démarche is removed as it is added: its folder, and its line in parts.ts. Three are removed here, of three kinds of menus. */
const GONE = vi.hoisted(() => ['recours', 'message-conseiller', 'contrat-engagement']);
vi.mock('../parts.ts', async (original) => {
  const { PARTS } = await original<{ PARTS: readonly Part[] }>();
  return { PARTS: PARTS.filter(({ flow }) => !GONE.includes(flow?.id ?? '')) };
});

beforeAll(allHere);

const RSA = jobseeker({
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-26',
  categorie: 'G',
  referent: 'departement',
  allocation: undefined,
});
const declared = (edition: EditionId): World => sent(filled(loggedIn(beginning({ edition })), 'actualisation'), 'actualisation');
const WORLDS: Readonly<Record<string, (edition: EditionId) => World>> = {
  'le premier jour': (edition) => loggedIn(beginning({ edition })),
  'après la déclaration': declared,
  // A decision that could be contested, if there were an appeal.
  'après la cessation': (edition) => until(loggedIn(beginning({ edition })), '2026-11-20'),
  'au RSA, suivie par le département': (edition) => loggedIn(beginning({ edition, compte: RSA })),
};
const cases = EDITIONS.flatMap((edition) => Object.keys(WORLDS).map((state) => [edition, state] as const));

test('les trois démarches ne sont plus nulle part dans le portail', () => {
  const known = JSON.stringify([Object.keys(poleEmploi.flows), Object.keys(poleEmploi.pages), Object.keys(poleEmploi.places)]);
  for (const id of GONE) expect(known).not.toContain(id);
});

test('hors de son dossier, personne n’importe ni ne nomme une démarche qu’on enlève', () => {
  const product = globSync('src/**/*.{ts,tsx}').filter(
    // The glossary explains words, and « recours » is one; the schema lists what may be saved; the mistakes of stories feed a test; another
    // portal has its own words, and cannot reach this one.
    (file) =>
      !/\.(test|stories)\.tsx?$|\/testing\/|\/authoring\/mistakes\/|\/parts\.ts$|\/glossary\.ts$|^src\/schema\/|^src\/portals\/(?!pole-emploi\/)[^/]+\//.test(
        file.replaceAll('\\', '/'),
      ),
  );
  expect(product.length).toBeGreaterThan(500);
  for (const id of GONE) {
    const naming = product.filter((file) => {
      if (file.replaceAll('\\', '/').includes(`/${id}/`)) return false;
      const text = readFileSync(file, 'utf8');
      return new RegExp(`['"\`:/]${id}['"\`:/]`).test(text);
    });
    expect(naming, id).toEqual([]);
  }
});

test.each(EDITIONS)('édition %s : sans elles, un an et demi se joue et chaque courrier se lit', (edition) => {
  const world = until(declared(edition), addMonthsToDay('2026-11-03', 18));
  const letters = eventsOf(world, 'recu').filter(({ de }) => de === poleEmploi.id);
  expect(letters.length).toBeGreaterThan(2);
  const texts = letters.map(({ modele, donnees = {}, le }) => poleEmploi.letter({ modele, donnees, le }, world));
  expect(JSON.stringify([texts, poleEmploi.lessons(world)])).not.toMatch(/undefined|NaN|\[object/);
});

/** « pole-emploi:messages/m12 » is a page of « pole-emploi:messages ». */
const exists = (lieu: string): boolean => lieu in poleEmploi.places || lieu.slice(0, lieu.lastIndexOf('/')) in poleEmploi.places;

test.each(cases)(
  'édition %s, %s : chaque lien montré mène à une page qui existe',
  async (edition, state) => {
    const world = WORLDS[state]?.(edition) ?? beginning();
    const seen = new Set<string>();
    for (const lieu of Object.keys(poleEmploi.places).filter((place) => !place.startsWith('pole-emploi:offres/'))) {
      const { container, unmount } = render(<StoryRoom world={world} lieu={lieu} />);
      await vi.waitFor(() => expect(container.querySelector('h1'), lieu).not.toBeNull());
      for (const target of container.querySelectorAll<HTMLElement>('[data-cible^="lieu:"]'))
        seen.add(target.dataset['cible']?.slice('lieu:'.length) ?? '');
      unmount();
    }
    expect(seen.size).toBeGreaterThan(10);
    expect([...seen].filter((lieu) => !exists(lieu))).toEqual([]);
  },
  120_000,
);
