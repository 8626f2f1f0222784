import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SESSION } from '#stores/saved-session.ts';
import { begin, useSession } from '#stores/session.ts';
import { UNREADABLE } from '#stores/unreadable.ts';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { RoomBoundary } from '../ground/RoomBoundary.tsx';
import { BreakdownWays } from './BreakdownWays.tsx';

function Broken(): never {
  throw new Error('cette séance ne se dessine pas');
}

test('une séance que la salle ne peut pas dessiner : on l’enregistre, on la met de côté, et la place est libre', async () => {
  // React says what failed, and it is expected here.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  URL.createObjectURL = vi.fn(() => 'blob:1');
  URL.revokeObjectURL = vi.fn();
  begin(tinyJournal());
  const { id, journal } = useSession.getState();
  const onFree = vi.fn();
  render(
    <RoomBoundary langue="fr" ways={<BreakdownWays langue="fr" onFree={onFree} />}>
      <Broken />
    </RoomBoundary>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer ma séance dans un fichier' }));
  expect(URL.createObjectURL).toHaveBeenCalledOnce();
  expect(localStorage.getItem(SESSION)).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Mettre ma séance de côté et recommencer' }));
  await waitFor(() => expect(onFree).toHaveBeenCalledOnce());
  expect(localStorage.getItem(SESSION)).toBeNull();
  expect(JSON.parse(localStorage.getItem(UNREADABLE) ?? '')).toMatchObject({ id, journal });
});
