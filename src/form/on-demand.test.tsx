import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { alreadyHere, type OnDemand, onDemand, useArrival } from './on-demand.ts';

type Page = OnDemand<string>;

function Place({ page, lieu }: { page: Page; lieu: string }) {
  const { piece, place, etat, retry } = useArrival(page, lieu);
  return (
    <>
      <h1>{piece ?? 'rien'}</h1>
      <p>
        {place} {etat}
      </p>
      <button type="button" onClick={retry}>
        Réessayer
      </button>
    </>
  );
}

/** A page that the test brings when it wants. */
function later(name: string): { page: Page; asked: () => number; bring: () => Promise<void>; cut: () => Promise<void> } {
  let asked = 0;
  let settle = { bring: (_name: string) => {}, cut: (_reason: Error) => {} };
  const page = onDemand(() => {
    asked += 1;
    return new Promise<string>((resolve, reject) => {
      settle = { bring: resolve, cut: reject };
    });
  });
  return {
    page,
    asked: () => asked,
    bring: () => act(async () => settle.bring(name)),
    cut: () => act(async () => settle.cut(new Error('réseau'))),
  };
}
const shown = () => [screen.getByRole('heading').textContent, screen.getByRole('paragraph').textContent];

test('the page before stays until the next one has come', async () => {
  const next = later('paiements');
  const { rerender } = render(<Place page={alreadyHere('accueil')} lieu="caf:accueil" />);
  expect(shown()).toEqual(['accueil', 'caf:accueil la']);
  rerender(<Place page={next.page} lieu="caf:paiements" />);
  expect(shown()).toEqual(['accueil', 'caf:accueil attente']);
  await next.bring();
  expect(shown()).toEqual(['paiements', 'caf:paiements la']);
});

test('a first page is waited for, then it is there at once', async () => {
  const first = later('accueil');
  const { unmount } = render(<Place page={first.page} lieu="caf:accueil" />);
  expect(shown()).toEqual(['rien', 'caf:accueil attente']);
  await first.bring();
  unmount();
  render(<Place page={first.page} lieu="caf:accueil" />);
  expect(shown()).toEqual(['accueil', 'caf:accueil la']);
  expect(first.asked()).toBe(1);
});

test('a page that did not come says so, and comes when it is asked for again', async () => {
  const cut = later('accueil');
  render(<Place page={cut.page} lieu="caf:accueil" />);
  await cut.cut();
  expect(shown()).toEqual(['rien', 'caf:accueil echec']);
  await userEvent.click(screen.getByRole('button'));
  expect(shown()).toEqual(['rien', 'caf:accueil attente']);
  await cut.bring();
  expect(shown()).toEqual(['accueil', 'caf:accueil la']);
});

test('someone who goes elsewhere meanwhile is not brought back', async () => {
  const slow = later('paiements');
  const { rerender } = render(<Place page={slow.page} lieu="caf:paiements" />);
  rerender(<Place page={alreadyHere('accueil')} lieu="caf:accueil" />);
  await slow.bring();
  expect(shown()).toEqual(['accueil', 'caf:accueil la']);
});
