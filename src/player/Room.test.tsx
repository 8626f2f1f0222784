import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { startSession } from '#engine/story/start.ts';
import { loadFronts, loadPortals } from '#portals/load.ts';
import type { Evenement } from '#schema/evenement.ts';
import type { RoomStory } from './ground/room-store.ts';
import { loadStory } from './opening/content.ts';
import { Room } from './Room.tsx';

window.matchMedia = vi.fn((media: string) => ({
  media,
  matches: false,
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
})) as never;

let story: RoomStory;
let first: readonly Evenement[];
const journals: Record<string, readonly Evenement[]> = {};

beforeEach(async () => {
  const found = await loadStory({ exercice: 'caf/premiere-declaration' });
  if (!found) throw new Error('pas d’exercice');
  story = { ...found, portals: await loadFronts(['caf']), whole: () => loadPortals(['caf']) };
  const choice = { edition: '2025', mode: 'guide', seed: 1, t: 1 } as const;
  first = startSession(story.scenario, story.compte, story.portals, choice).journal;
});

/** A page that holds a room and keeps its journal, as a workbench or a learning platform would. */
function Holder({ name }: { name: string }) {
  const [journal, setJournal] = useState(first);
  journals[name] = journal;
  return (
    <section aria-label={name}>
      <Room name={name} story={story} journal={journal} onJournal={setJournal} />
    </section>
  );
}
const roomNamed = (name: string) => within(screen.getByRole('region', { name }));
/** Every id in a room. */
const idsOf = (name: string) => [...screen.getByRole('region', { name }).querySelectorAll('[id]')].map(({ id }) => id);
const typesOf = (name: string) => (journals[name] ?? []).map(({ type }) => type);

test('two rooms live in one page, each with its own journal; neither writes in the address, the title or the cupboard', async () => {
  const [address, title, cupboard, history] = [location.href, document.title, { ...localStorage }, window.history.length];
  render(
    <>
      <Holder name="une" />
      <Holder name="autre" />
    </>,
  );
  const [one, other] = [roomNamed('une'), roomNamed('autre')];
  // A gesture, then a request, in the first room only.
  await userEvent.click(await one.findByRole('tab', { name: /messagerie/ }));
  await userEvent.click(one.getByRole('tab', { name: /CAF/ }));
  await userEvent.type(await one.findByLabelText('Numéro de sécurité sociale'), '1234');
  await userEvent.click(await one.findByRole('button', { name: 'Se connecter' }));
  expect(await one.findByText('La connexion n’a pas marché')).toBeTruthy();
  expect(typesOf('une')).toEqual(['commence', 'ouvert', 'ouvert', 'envoye']);
  expect(typesOf('autre')).toEqual(['commence']);
  // Then one in the other.
  const before = journals['une'];
  await userEvent.click(await other.findByRole('tab', { name: /messagerie/ }));
  expect(typesOf('autre')).toEqual(['commence', 'ouvert']);
  expect(journals['une']).toBe(before);
  expect([location.href, document.title, { ...localStorage }, window.history.length]).toEqual([
    address,
    title,
    cupboard,
    history,
  ]);
});

test('the way to live the exercise is changed in the settings, at once, and nothing done is lost', async () => {
  render(<Holder name="une" />);
  const one = roomNamed('une');
  await userEvent.click(await one.findByRole('button', { name: /Confort et réglages/ }));
  const settings = within(await screen.findByRole('dialog', { name: 'Confort et réglages' }));
  await userEvent.click(await settings.findByRole('radio', { name: 'Seul' }));
  expect(await one.findByText('Votre but')).toBeTruthy();
  expect(settings.getByRole<HTMLInputElement>('radio', { name: 'Seul' }).checked).toBe(true);
  await userEvent.click(settings.getByRole('radio', { name: 'Guidé' }));
  expect((await one.findAllByText('Comment entrer dans mon compte ?')).length).toBeGreaterThan(0);
  expect(journals['une']?.slice(1)).toMatchObject([
    { type: 'regle', mode: 'seul' },
    { type: 'regle', mode: 'guide' },
  ]);
});

test('two rooms of one page have no id in common, nor does a label lead into the other one', async () => {
  render(
    <>
      <Holder name="une" />
      <Holder name="autre" />
    </>,
  );
  for (const room of [roomNamed('une'), roomNamed('autre')]) {
    const field = await room.findByLabelText('Numéro de sécurité sociale');
    await userEvent.click(room.getByText('Numéro de sécurité sociale'));
    expect(document.activeElement).toBe(field);
    await userEvent.click(room.getByRole('button', { name: /Confort et réglages/ }));
    await room.findByRole('group', { name: 'Taille des lettres' });
  }
  const [one, other] = [idsOf('une'), idsOf('autre')];
  expect(one).toContain('uneportail');
  expect(one).toContain('unechamp-numeroSecuriteSociale');
  expect(one.filter((id) => other.includes(id))).toEqual([]);
  expect(new Set(one).size).toBe(one.length);
});

test('two rooms of the same name in one page are refused, with what to do', async () => {
  vi.mocked(console.error).mockImplementation(() => {});
  const twice = (
    <>
      <Holder name="une" />
      <Holder name="une" />
    </>
  );
  expect(() => render(twice)).toThrow(/donnez-leur « name »/);
});
