import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { lookOf } from '#portals/looks.ts';
import { expectAimed, expectInFiction, expectInOrder } from '#testing/well-made.ts';
import { caf } from '../index.ts';
import { Shell } from './Shell.tsx';
import { allHere, StoryRoom } from './StoryRoom.tsx';
import { beginning, filled, loggedIn, onDay, sent } from './story-world.ts';

// Pages come when they are asked for; these tests look at them at once.
beforeAll(allHere);

type Edition = '2024' | '2025';
const EDITIONS = ['2024', '2025'] as const;
const LATE = (edition: Edition) => onDay(sent(filled(loggedIn(beginning({ edition })), undefined, 'netAPayer')), '2027-03-20');
const WORLDS: Readonly<Record<string, (edition: Edition) => World>> = {
  dehors: (edition) => beginning({ edition }),
  'au début': (edition) => loggedIn(beginning({ edition })),
  'avec des réponses': (edition) => filled(loggedIn(beginning({ edition })), ['situation', 'ressources']),
  'des mois plus tard': LATE,
};
const cases = EDITIONS.flatMap((edition) => Object.keys(WORLDS).map((state) => [edition, state] as const));

async function pageOf(world: World, lieu: string) {
  const { container, unmount } = render(<StoryRoom world={world} lieu={lieu} />);
  // What the page asks when it opens is answered before it is looked at.
  await vi.waitFor(() => expect(container.querySelector('.ui-loading')).toBeNull());
  return { container, unmount };
}

test.each(cases)(
  'édition %s, %s : chaque page a un seul grand titre, des titres dans l’ordre et des identifiants uniques',
  async (edition, state) => {
    const world = WORLDS[state]?.(edition) ?? beginning();
    for (const lieu of Object.keys(caf.places)) {
      const { container, unmount } = await pageOf(world, lieu);
      expectInOrder(container, lieu);
      expectInFiction(container, lieu);
      unmount();
    }
  },
);

test.each(cases)('édition %s, %s : tout ce qui mène quelque part dit où, pour « montrer où »', async (edition, state) => {
  const world = WORLDS[state]?.(edition) ?? beginning();
  for (const lieu of Object.keys(caf.places)) {
    const { container, unmount } = await pageOf(world, lieu);
    expectAimed(container, lieu, 'caf');
    unmount();
  }
});

test.each(EDITIONS)('édition %s : le portail dit qu’il est un exercice, et de quelle année', (edition) => {
  render(<StoryRoom world={beginning({ edition })} lieu="caf:connexion" />);
  expect(screen.getByText(`portail d’exercice, interface de ${edition}`)).toBeTruthy();
});

test('le menu mène à la page, et sa rubrique est marquée', async () => {
  render(<StoryRoom world={loggedIn(beginning())} lieu="caf:accueil" />);
  await userEvent.click(screen.getByRole('link', { name: 'Mes paiements' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Mes paiements' })).toBe(document.activeElement);
  expect(screen.getByRole('link', { name: 'Mes paiements' }).getAttribute('aria-current')).toBe('page');
});

test('la déclaration à faire se voit à l’accueil, avec ses mois et sa date', () => {
  render(<StoryRoom world={loggedIn(beginning())} lieu="caf:accueil" />);
  const alert = screen.getByRole('region', { name: 'Déclaration à faire' });
  expect(alert.textContent).toContain('juillet, août et septembre 2026');
  expect(alert.textContent).toContain('30 novembre 2026');
});

test('une déclaration oubliée dit que le droit reprendra', () => {
  render(<StoryRoom world={onDay(loggedIn(beginning()), '2026-12-10')} lieu="caf:accueil" />);
  expect(screen.getByRole('region', { name: 'Déclaration non faite' }).textContent).toContain('le droit reprendra');
  expect(screen.getByText('Pas de paiement')).toBeTruthy();
});

test('ouvrir un message, c’est le lire, une seule fois', async () => {
  const seen = { world: sent(filled(loggedIn(beginning()))) };
  render(<StoryRoom world={seen.world} lieu="caf:messages" onWorld={(now) => (seen.world = now)} />);
  await userEvent.click(screen.getByRole('link', { name: 'Accusé de réception de votre déclaration' }));
  expect(screen.getByRole('heading', { name: 'À retenir' })).toBeTruthy();
  expect(eventsOf(seen.world, 'lu').filter(({ message }) => message.includes('accuse-reception'))).toHaveLength(1);
});

test('un trop-perçu dit ce qui reste et à partir de quand on retient', () => {
  render(<StoryRoom world={LATE('2024')} lieu="caf:paiements" />);
  expect(screen.getByText(/Prime d’activité.*il reste .* à rembourser/)).toBeTruthy();
  expect(screen.getByText(/Des retenues se font sur vos paiements depuis le/)).toBeTruthy();
});

test('une adresse qui n’est aucune page le dit, et ramène à l’accueil', () => {
  render(<StoryRoom world={loggedIn(beginning())} lieu="caf:nulle-part" />);
  expect(screen.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Revenir à l’accueil' })).toBeTruthy();
});

test('le portail se charge par son nom, et un nom inconnu se dit', async () => {
  expect((await lookOf('caf').ask()).Shell).toBe(Shell);
  expect(() => lookOf('mairie')).toThrow('Aucun portail « mairie »');
});
