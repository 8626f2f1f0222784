import { render } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { type Place, placeIn, pushPlace, useBrowserHistory } from './browser-history.ts';

const returns: Place[] = [];
function Follower() {
  useBrowserHistory({ lieu: 'mairie:entree', onglet: 1 }, (place) => returns.push(place));
  return null;
}
const pop = (state: unknown) => window.dispatchEvent(new PopStateEvent('popstate', { state }));

beforeEach(() => {
  returns.length = 0;
  history.replaceState(null, '');
});

test('the place of the opening is remembered, so that « back » may lead to it', () => {
  render(<Follower />);
  expect(placeIn(history.state)).toEqual({ lieu: 'mairie:entree', onglet: 1 });
});

test('each place is a page of the real browser, once', () => {
  render(<Follower />);
  const before = history.length;
  pushPlace({ lieu: 'mairie:demande', onglet: 1 });
  pushPlace({ lieu: 'mairie:demande', onglet: 1 });
  expect(history.length).toBe(before + 1);
});

test('« back » gives the place it leads to', () => {
  render(<Follower />);
  pop({ salle: { lieu: 'mairie:entree', onglet: 1 } });
  expect(returns).toEqual([{ lieu: 'mairie:entree', onglet: 1 }]);
});

test.each([null, 'x', {}, { salle: 1 }, { salle: { lieu: 2 } }])(
  'a page that is not ours (%j) is left to the browser',
  (state) => {
    render(<Follower />);
    pop(state);
    expect(returns).toEqual([]);
  },
);

test('a closed room no longer listens', () => {
  render(<Follower />).unmount();
  pop({ salle: { lieu: 'mairie:entree', onglet: 1 } });
  expect(returns).toEqual([]);
});
