import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { onItsWay } from '#engine/portal/front.ts';
import { tinyWorld } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { DataPanel } from './DataPanel.tsx';

window.matchMedia = vi.fn((media: string) => ({
  media,
  matches: false,
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
})) as never;

const portal = townHall();

/** A button as in the bar of the room, and the panel that it opens. */
function Bar() {
  const [open, setOpen] = useState(false);
  const [portals, setPortals] = useState([onItsWay(portal)]);
  const wholePortals = async () => {
    // Something that is fetched never comes at once.
    await new Promise((later) => setTimeout(later));
    setPortals([portal]);
    return [portal];
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(!open)}>
        Mes données
      </button>
      {open && (
        <DataPanel
          world={tinyWorld([])}
          here={portal.id}
          portals={portals}
          hands={{ wholePortals }}
          langue="fr"
          whole={false}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
const opener = () => screen.getByRole('button', { name: 'Mes données' });
const drawing = () => screen.findByRole('tab', { name: 'Dessin' });

test('pressing the button shows the circuit, even when nothing has left', async () => {
  render(<Bar />);
  await userEvent.click(opener());
  expect(await drawing()).toBeTruthy();
  expect(screen.getByText(/Rien n’est encore parti\./)).toBeTruthy();
});

test('from its button, one press of Tab reaches what is in the panel', async () => {
  render(<Bar />);
  await userEvent.click(opener());
  await drawing();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Fermer' })).toBe(document.activeElement);
});

test('« Fermer » and Escape give the focus back to the button that opened it', async () => {
  render(<Bar />);
  await userEvent.click(opener());
  await drawing();
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(opener()).toBe(document.activeElement);
  await userEvent.keyboard('{Enter}');
  await drawing();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('tab', { name: 'Dessin' })).toBeNull();
  expect(opener()).toBe(document.activeElement);
});
