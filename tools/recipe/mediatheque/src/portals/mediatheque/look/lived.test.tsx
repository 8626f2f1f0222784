import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Exercise, FreePractice, GlossaryOfPortals } from '#catalogue/pages.tsx';
import { startSession } from '#engine/story/start.ts';
import type { RoomStory } from '#player/ground/room-store.ts';
import { loadStory } from '#player/opening/content.ts';
import { Room } from '#player/Room.tsx';
import { portals } from '#portals/index.ts';
import { loadFronts, loadPortals } from '#portals/load.ts';
import type { Evenement } from '#schema/evenement.ts';

const matchMedia = (media: string) => ({ media, matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() });
window.matchMedia = vi.fn(matchMedia) as never;

let journal: readonly Evenement[] = [];

function Holder({ story, first }: { story: RoomStory; first: readonly Evenement[] }) {
  const [kept, keep] = useState(first);
  journal = kept;
  return <Room story={story} journal={kept} onJournal={keep} />;
}

async function exercise() {
  const found = await loadStory({ exercice: 'mediatheque/une-carte' });
  if (!found?.scenario) throw new Error('pas d’exercice');
  return { ...found, scenario: found.scenario };
}

test('the exercise is lived in the room: in by the door, the card asked for, the receipt', async () => {
  const ids = ['mediatheque'];
  const found = await exercise();
  const story: RoomStory = { ...found, portals: await loadFronts(ids), whole: () => loadPortals(ids) };
  const choice = { edition: '2026', mode: 'seul', seed: 1, t: 1 } as const;
  const first = startSession(story.scenario, story.compte, story.portals, choice).journal;
  render(<Holder story={story} first={first} />);
  const later = { timeout: 20_000 };
  await userEvent.click(await screen.findByRole('button', { name: 'Montrer ma carte' }, later));
  await userEvent.click(await screen.findByRole('link', { name: 'Demander une carte' }, later));
  await userEvent.click(await screen.findByLabelText('Des livres', {}, later));
  await userEvent.click(screen.getByLabelText('J’accepte le règlement.'));
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
  await waitFor(() => expect(journal.at(-1)).toMatchObject({ type: 'ouvert', lieu: 'mediatheque:carte-lecteur/accuse' }), later);
  expect(journal.map(({ type }) => type)).toContain('envoye');
});

test('the catalogue shows the exercise, the portal in free practice, and its difficult word', async () => {
  const { scenario, compte } = await exercise();
  const content = { scenarios: [scenario], comptes: [compte], portals };
  const { container } = render(
    <>
      <Exercise scenario={scenario} content={content} />
      <FreePractice content={content} />
      <GlossaryOfPortals content={content} />
    </>,
  );
  expect(container.textContent).toContain('Une carte de lecteur');
  expect(container.querySelector('[data-portail="mediatheque"]')).not.toBeNull();
  expect(container.textContent).toContain('Elle permet d’emprunter des livres.');
});
