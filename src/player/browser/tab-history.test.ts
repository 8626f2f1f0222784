import { expect, test } from 'vitest';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { tabHistory } from './tab-history.ts';

const walk = (...lieux: string[]) => tinyJournal(lieux.map((lieu) => ({ type: 'ouvert', lieu, onglet: 1 })));

test('a tab that has not moved leads nowhere', () => {
  expect(tabHistory(tinyJournal(), 1, 'a')).toEqual({ avant: undefined, apres: undefined });
});

test('after a page, one may go back; after going back, forward', () => {
  expect(tabHistory(walk('b'), 1, 'a')).toEqual({ avant: 'a', apres: undefined });
  expect(tabHistory(walk('b', 'c', 'b'), 1, 'a')).toEqual({ avant: 'a', apres: 'c' });
});

test('going back twice does not turn round', () => {
  expect(tabHistory(walk('b', 'c', 'b', 'a'), 1, 'a')).toEqual({ avant: undefined, apres: 'b' });
});

test('another way forgets the pages that were ahead', () => {
  expect(tabHistory(walk('b', 'c', 'b', 'd'), 1, 'a')).toEqual({ avant: 'b', apres: undefined });
});

test('each tab has its own history', () => {
  expect(tabHistory(walk('b'), 2, undefined)).toEqual({ avant: undefined, apres: undefined });
});
