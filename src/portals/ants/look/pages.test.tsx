import { render } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { expectAimed, expectInFiction, expectInOrder } from '#testing/well-made.ts';
import { ants } from '../index.ts';
import { CAR, fillAndSend, owner, record, session, until } from '../testing/session-builder.ts';
import { booked, brought } from '../testing/traveller.ts';
import { allHere, StoryRoom } from './StoryRoom.tsx';

beforeAll(allHere);

const FLOW = 'changement-adresse';
const inside = (edition: string): World => session(owner(), { edition });
const WORLDS: Readonly<Record<string, (edition: string) => World>> = {
  dehors: (edition) => record(inside(edition), { type: 'deconnecte', portail: 'ants', raison: 'volontaire' }),
  dedans: inside,
  'une demande finie': (edition) => until(fillAndSend(inside(edition), FLOW), '2026-12-01'),
  'un papier redemandé': (edition) =>
    until(
      fillAndSend(session(owner({ fournisseur: undefined }), { edition }), FLOW, {
        verification: 'non',
        justificatif: 'facture-ancienne',
      }),
      '2026-11-12',
    ),
  'une somme à payer': (edition) =>
    fillAndSend(session(owner({ vehicules: [{ ...CAR, changementsAdresse: 3 }] }), { edition }), FLOW),
  'un rendez-vous en mairie': (edition) => booked(edition),
  'un dossier refusé au guichet': (edition) => until(brought(booked(edition), { emportePhoto: 'photo-vieille' }), '2026-11-20'),
  'un titre disponible, un permis à payer': (edition) =>
    fillAndSend(until(brought(booked(edition)), '2026-12-20'), 'demande-permis'),
};
const cases = ['2026', '2020'].flatMap((edition) => Object.keys(WORLDS).map((state) => [edition, state] as const));
const places = [...Object.keys(ants.places), 'ants:messages/rien', 'ants:nulle-part'];

test.each(cases)(
  'édition %s, %s : chaque page a un seul grand titre, des titres dans l’ordre, et reste dans la fiction',
  async (edition, state) => {
    const world = WORLDS[state]?.(edition) ?? inside(edition);
    for (const lieu of places) {
      const { container, unmount } = render(<StoryRoom world={world} lieu={lieu} />);
      await vi.waitFor(() => expect(container.querySelector('h1'), lieu).not.toBeNull());
      expectInOrder(container, lieu);
      expectInFiction(container, lieu);
      expectAimed(container, lieu, 'ants');
      unmount();
    }
  },
  120_000,
);
