import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { exampleHands, exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { PretendBrowser } from './PretendBrowser.tsx';

const portal = townHall();

function open(facts: Parameters<typeof exampleWorld>[0] = []) {
  const { world: start } = exampleWorld(facts);
  const hands = exampleHands(start, [portal], (world) => view.rerender(draw(world)));
  const draw = (world: World) => (
    <PretendBrowser
      world={world}
      portal={portal}
      portals={[portal]}
      langue="fr"
      hands={hands}
      portalPage={(lieu, onglet) => <p>{`page ${lieu} dans ${onglet}`}</p>}
      mailbox={<p>la messagerie</p>}
    />
  );
  const view = render(draw(start));
  return hands;
}
const press = (name: RegExp, role = 'button') => userEvent.click(screen.getByRole(role, { name }));

test('the portal is in front, and the mailbox waits in its own tab with its count', () => {
  open([{ type: 'recu', message: 'm', canal: 'courriel', de: 'mairie', modele: 'accuse' }]);
  expect(screen.getByText('page mairie:entree dans 1')).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Ma messagerie (1)' })).toBeTruthy();
});

test('the tab of the mailbox leaves the page of the portal as it was', async () => {
  const hands = open();
  await press(/messagerie/, 'tab');
  expect(screen.getByText('la messagerie')).toBeTruthy();
  await press(/Mairie/, 'tab');
  expect(screen.getByText('page mairie:entree dans 1')).toBeTruthy();
  expect(hands.done).toEqual(['ouvrir messagerie dans 2', 'ouvrir mairie:entree dans 1']);
});

test('the trap of life: the favourite opens the mailbox in the tab in front, which leaves the page', async () => {
  const hands = open();
  await press(/courriels/);
  expect(hands.done).toEqual(['ouvrir messagerie dans 1']);
  expect(screen.queryByRole('tab', { name: /Mairie/ })).toBeNull();
  // Both tabs now show the mailbox: neither has the name of the other.
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['1. Ma messagerie', '2. Ma messagerie']);
});

test('« + » opens an empty tab where a favourite may be chosen without leaving the page', async () => {
  const hands = open();
  await press(/nouvel onglet/);
  expect(screen.getByRole('heading', { name: /^Où voulez-vous aller\s\?$/ })).toBeTruthy();
  await userEvent.click(screen.getAllByRole('button', { name: 'Mes courriels' })[1] ?? document.body);
  expect(hands.done).toEqual(['ouvrir nouvel-onglet dans 3', 'ouvrir messagerie dans 3']);
  expect(screen.getByRole('tab', { name: /Mairie/ })).toBeTruthy();
});

test('an added tab can be closed; the first two stay', async () => {
  const hands = open([{ type: 'ouvert', lieu: 'mairie:demande', onglet: 3 }]);
  await press(/Fermer l’onglet/);
  expect(hands.done).toEqual(['fermer 3']);
  expect(screen.queryByRole('button', { name: /Fermer l’onglet/ })).toBeNull();
});

test('« previous page » goes back in the tab, and the address says where one is', async () => {
  open([{ type: 'ouvert', lieu: 'mairie:demande', onglet: 1 }]);
  expect(screen.getByText('mairie.bac-a-sable.invalid').parentElement?.textContent).toContain(
    'https://mairie.bac-a-sable.invalid/demande',
  );
  await press(/Page précédente/);
  expect(screen.getByText('page mairie:entree dans 1')).toBeTruthy();
  await press(/Page suivante/);
  expect(screen.getByText('page mairie:demande dans 1')).toBeTruthy();
});
