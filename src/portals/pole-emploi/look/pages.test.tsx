import { render } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { expectAimed, expectInFiction, expectInOrder } from '#testing/well-made.ts';
import { EDITIONS, type EditionId } from '../editions/ids.ts';
import { poleEmploi } from '../index.ts';
import { jobseeker, until } from '../testing/session-builder.ts';
import { beginning, filled, identified, loggedIn, sent } from '../testing/story-world.ts';
import { allHere, StoryRoom } from './StoryRoom.tsx';

beforeAll(allHere);

const RSA = jobseeker({
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-20',
  categorie: 'G',
  referent: 'departement',
  allocation: undefined,
});
const NEW = jobseeker({ situation: 'a-inscrire', inscritLe: undefined, allocation: undefined });
const WORLDS: Readonly<Record<string, (edition: EditionId) => World>> = {
  dehors: (edition) => beginning({ edition }),
  'au mot de passe': (edition) => identified(beginning({ edition })),
  dedans: (edition) => loggedIn(beginning({ edition })),
  'au RSA, suivie par le département': (edition) => loggedIn(beginning({ edition, compte: RSA })),
  'jamais inscrite': (edition) => beginning({ edition, compte: NEW }),
  'après la cessation': (edition) => until(loggedIn(beginning({ edition })), '2026-11-20'),
  'des mois plus tard': (edition) =>
    until(sent(filled(loggedIn(beginning({ edition })), 'actualisation'), 'actualisation'), '2026-12-10'),
};
const cases = EDITIONS.flatMap((edition) => Object.keys(WORLDS).map((state) => [edition, state] as const));
const places = [
  ...Object.keys(poleEmploi.places),
  'pole-emploi:offres/201DMVX',
  'pole-emploi:offres/rien',
  'pole-emploi:messages/rien',
  'pole-emploi:nulle-part',
];

async function pageOf(world: World, lieu: string) {
  const { container, unmount } = render(<StoryRoom world={world} lieu={lieu} />);
  await vi.waitFor(() => expect(container.querySelector('h1'), lieu).not.toBeNull());
  return { container, unmount };
}

test.each(cases)(
  'édition %s, %s : chaque page a un seul grand titre, des titres dans l’ordre et des identifiants uniques',
  async (edition, state) => {
    const world = WORLDS[state]?.(edition) ?? beginning();
    for (const lieu of places) {
      const { container, unmount } = await pageOf(world, lieu);
      expectInOrder(container, lieu);
      expectInFiction(container, lieu);
      expectAimed(container, lieu, 'pole-emploi');
      unmount();
    }
  },
  120_000,
);
