// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Place } from '../browser/room-history.ts';
import { placeIn, realHistory } from './real-history.ts';

const returns: Place[] = [];
let stop = () => {};
const follow = () => {
  stop = realHistory.follow({ lieu: 'mairie:entree', onglet: 1 }, (place) => returns.push(place));
};
const pop = (state: unknown) => window.dispatchEvent(new PopStateEvent('popstate', { state }));

beforeEach(() => {
  returns.length = 0;
  history.replaceState(null, '');
});
afterEach(() => stop());

test('the place of the opening is remembered, so that « back » may lead to it', () => {
  follow();
  expect(placeIn(history.state)).toEqual({ lieu: 'mairie:entree', onglet: 1 });
});

test('each place is a page of the real browser, once', () => {
  follow();
  const before = history.length;
  realHistory.push({ lieu: 'mairie:demande', onglet: 1 });
  realHistory.push({ lieu: 'mairie:demande', onglet: 1 });
  expect(history.length).toBe(before + 1);
});

test('« back » gives the place it leads to', () => {
  follow();
  pop({ salle: { lieu: 'mairie:entree', onglet: 1 } });
  expect(returns).toEqual([{ lieu: 'mairie:entree', onglet: 1 }]);
});

test.each([null, 'x', {}, { salle: 1 }, { salle: { lieu: 2 } }])(
  'a page that is not ours (%j) is left to the browser',
  (state) => {
    follow();
    pop(state);
    expect(returns).toEqual([]);
  },
);

test('a closed room no longer listens', () => {
  follow();
  stop();
  pop({ salle: { lieu: 'mairie:entree', onglet: 1 } });
  expect(returns).toEqual([]);
});
