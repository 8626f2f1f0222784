import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { startSession } from '#engine/story/start.ts';
import { portals } from '#portals/index.ts';
import { keptTexts } from '#stores/kept-sessions.ts';
import { PREVIOUS } from '#stores/saved-session.ts';
import { begin, keepJournal, useSession } from '#stores/session.ts';
import { loadStory } from '../opening/content.ts';
import type { Opening } from '../opening/open-room.ts';
import { SITE } from '../opening/portal-source.ts';
import { MyExercises } from './MyExercises.tsx';

const SLOW = { timeout: 20_000 };
const saved: string[] = [];

/** Begins an exercise, or free practice, and opens one page of it. */
async function live(asked: { exercice?: string; compte?: string }): Promise<string> {
  const story = await loadStory(asked);
  const [portal] = portals;
  if (!story || !portal) throw new Error('pas d’histoire');
  const { journal } = startSession(story.scenario, story.compte, [portal], {
    edition: '2025',
    mode: 'guide',
    seed: 1,
    t: 1_795_900_000_000,
  });
  begin(journal);
  keepJournal([
    ...journal,
    { type: 'ouvert', lieu: 'caf:accueil', onglet: 1, le: '2026-11-03', minute: 600, t: 1_795_900_000_000 },
  ]);
  return useSession.getState().id;
}

const opened: Opening[] = [];
const draw = () => render(<MyExercises langue="fr" source={SITE} onOpened={(one) => opened.push(one)} />);
const cards = async () => (await screen.findAllByRole('heading', { level: 2 }, SLOW)).map(({ textContent }) => textContent);
const card = (name: RegExp) => within(screen.getByRole('region', { name }));

beforeEach(() => {
  localStorage.clear();
  saved.length = 0;
  opened.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => {};
});

test('rien n’est commencé : c’est dit, avec le chemin vers les exercices', async () => {
  draw();
  expect(await screen.findByText('Rien n’est commencé sur cet appareil.', {}, SLOW)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Choisir un exercice' }).getAttribute('href')).toBe('/exercices/');
});

test('chaque exercice commencé se reprend, s’enregistre ou s’efface', async () => {
  const first = await live({ exercice: 'caf/premiere-declaration' });
  await live({ compte: 'marc' });
  await live({ exercice: 'caf/declarer-zero' });
  draw();
  expect(await cards()).toEqual(['Déclarer zéro', 'Pratique libre', expect.stringMatching(/^Ma première déclaration/)]);
  expect(card(/Ma première/).getByText(/Avec Sofia\. La dernière fois : le/).textContent).toMatch(/2026\.$/);

  fireEvent.click(card(/Ma première/).getByRole('button', { name: 'Enregistrer ma séance dans un fichier' }));
  expect(saved).toEqual([expect.stringMatching(/^seance-caf-premiere-declaration-/)]);

  fireEvent.click(card(/Pratique libre/).getByRole('button', { name: 'Effacer' }));
  expect(document.activeElement?.textContent).toBe('Non, garder');
  expect(keptTexts()).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Oui, effacer cet exercice' }));
  await screen.findByText('C’est effacé. Les autres sont toujours là.', {}, SLOW);
  await waitFor(() => expect(screen.queryByText('Pratique libre')).toBeNull());
  expect(keptTexts()).toHaveLength(1);

  fireEvent.click(card(/Ma première/).getByRole('button', { name: 'Reprendre' }));
  await waitFor(() => expect(opened).toMatchObject([{ etat: 'ouverte', reprise: true, id: first }]), SLOW);
  expect(useSession.getState().id).toBe(first);
  expect(location.pathname + location.search).toBe('/salle/');
});

test('celui qui ne se lit pas s’enregistre tel quel ou s’efface, et n’empêche pas de voir les autres', async () => {
  localStorage.setItem(PREVIOUS, '{"version":9,"id":"x","journal":[1,2]}');
  await live({ exercice: 'caf/declarer-zero' });
  localStorage.setItem(PREVIOUS, '{"version":9,"id":"x","journal":[1,2]}');
  draw();
  expect(await cards()).toEqual(['Déclarer zéro', 'Une séance qui ne se lit pas']);
  expect(card(/ne se lit pas/).queryByRole('button', { name: 'Reprendre' })).toBeNull();
  expect(card(/ne se lit pas/).getAllByRole('button')).toHaveLength(2);
});
