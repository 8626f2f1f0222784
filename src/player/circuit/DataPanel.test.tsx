import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { onItsWay } from '#engine/portal/front.ts';
import { sent, tinyWorld } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { DataPanel } from './DataPanel.tsx';

const portal = townHall();
const drawing = () => screen.queryByRole('tab', { name: 'Dessin' });

function show(
  world: World,
  { portals = [onItsWay(portal)], fails = false }: { portals?: [typeof portal]; fails?: boolean } = {},
) {
  const asked: string[] = [];
  const inside = async () => {
    asked.push('dedans');
    if (fails) throw new Error('réseau');
    // Something that is fetched never comes at once.
    await new Promise((later) => setTimeout(later));
    view.rerender(draw([portal]));
    return [portal];
  };
  const draw = (known: [typeof portal]) => (
    <DataPanel world={world} here={portal.id} portals={known} hands={{ wholePortals: inside }} langue="fr" />
  );
  const view = render(draw(portals));
  return asked;
}

test('in the street it is one line, and nothing is fetched', () => {
  const asked = show(tinyWorld([]));
  expect(screen.getByText(/Rien n’est encore parti\./)).toBeTruthy();
  expect(drawing()).toBeNull();
  expect(asked).toEqual([]);
});

test('when one asks, the circuit comes and the focus stays with the button that folds it', async () => {
  const asked = show(tinyWorld([]));
  await userEvent.click(screen.getByRole('button', { name: 'Voir' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Réduire' })).toBe(document.activeElement));
  expect(drawing()).toBeTruthy();
  expect(asked).toEqual(['dedans']);
});

test('when something has left, it comes by itself, and takes no focus', async () => {
  show(tinyWorld([sent()]));
  expect(await screen.findByText(/vous avez envoyé 3 informations/)).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test('once the portal is there for another reason, the circuit is open', async () => {
  show(tinyWorld([]), { portals: [portal] });
  expect(await screen.findByRole('tab', { name: 'Dessin' })).toBeTruthy();
});

test('when it cannot come, that is said and one may ask again', async () => {
  show(tinyWorld([]), { fails: true });
  await userEvent.click(screen.getByRole('button', { name: 'Voir' }));
  expect(await screen.findByText(/rien n’est perdu/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Voir' })).toBe(document.activeElement);
});
