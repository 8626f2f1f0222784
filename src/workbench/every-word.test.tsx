import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { births } from '#authoring/monkey/births.ts';
import { live } from '#authoring/monkey/live.ts';
import { worldOf } from '#engine/journal/world.ts';
import { CalendarPanel } from '#player/calendar/CalendarPanel.tsx';
import { CircuitPanel } from '#player/circuit/CircuitPanel.tsx';
import { Debrief } from '#player/debrief/Debrief.tsx';
import { EndPage } from '#player/end/EndPage.tsx';
import { Mailbox } from '#player/mailbox/Mailbox.tsx';
import { mailOf } from '#player/mailbox/mail.ts';
import { MomentsPanel } from '#player/moments/MomentsPanel.tsx';
import { Room } from '#player/Room.tsx';
import { portals } from '#portals/index.ts';
import { bringFirstPage, lookOf } from '#portals/looks.ts';
import { oneIn } from '#testing/one-in.ts';
import { badlyWritten } from '#testing/well-written.ts';

/* All that a life shows, as it is drawn: the room where one is, the letters, the calendar, what becomes of the data, the end. */

window.matchMedia = vi.fn((media: string) => ({
  media,
  matches: false,
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
})) as never;
HTMLElement.prototype.checkVisibility = () => true;
window.scrollTo = () => {};
HTMLElement.prototype.scrollIntoView = () => {};

beforeAll(async () => {
  for (const { id, editions } of portals) {
    for (const edition of Object.keys(editions)) await bringFirstPage(id, edition);
    await lookOf(id).ask();
  }
});

// One edition of a story in twelve: all of them take minutes, and the screens are the same.
const LIVES = oneIn(12, [...births(0, 96)]);
const MOMENTS = [0.3, 0.6, 0.9];
const nothing = () => {};

test('rien de ce qu’une vie montre n’est mal écrit', async () => {
  const found = new Map<string, string>();
  for (const birth of LIVES) {
    const { journal, end } = live(birth);
    const { content, portals: of } = birth;
    const shared = { portals: of, langue: 'fr' as const };
    const hands = { salle: '', world: () => end, wholePortals: async () => of } as never;
    const read = async (what: string, element: ReactElement, pressed?: string) => {
      const { container, unmount } = render(element);
      await waitFor(() => expect(container.querySelector('.ui-loading')).toBeNull(), { timeout: 10_000 });
      if (pressed) fireEvent.click(screen.getByText(pressed));
      for (const one of badlyWritten(container))
        if (!found.has(one)) found.set(one, `${what} (${birth.name}, vie ${birth.seed})`);
      unmount();
    };
    for (const part of MOMENTS) {
      const kept = journal.slice(0, Math.ceil(journal.length * part));
      const world = worldOf(kept, content);
      const story = { scenario: content.scenario, compte: content.compte, portals: of, whole: async () => of };
      await read('la salle', <Room story={story} journal={kept} onJournal={nothing} />);
      await read('le calendrier', <CalendarPanel {...shared} world={world} hands={hands} onMoments={nothing} />);
      for (const portal of of) {
        await read('les données', <CircuitPanel {...shared} world={world} portal={portal} />);
        await read('les données', <CircuitPanel {...shared} world={world} portal={portal} />, 'Liste');
      }
    }
    for (const ouverte of [undefined, ...mailOf(end, of).map(({ id }) => id)])
      await read('la messagerie', <Mailbox {...shared} world={end} ouverte={ouverte} onOpen={nothing} onFollow={nothing} />);
    await read('les moments', <MomentsPanel {...shared} journal={journal} content={content} onReturn={nothing} />);
    await read('le bilan', <Debrief {...shared} world={end} journal={journal} onRestart={nothing} onClose={nothing} />);
    await read(
      'la fin',
      <EndPage
        {...shared}
        world={end}
        journal={journal}
        onDebrief={nothing}
        onMoments={nothing}
        onReturn={nothing}
        onClose={nothing}
      />,
    );
  }
  expect([...found].map(([fault, where]) => `${fault}\n    ${where}`)).toEqual([]);
}, 600_000);
