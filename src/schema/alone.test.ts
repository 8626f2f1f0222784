import { expect, test } from 'vitest';
import { fc } from '#testing/drawn.ts';
import { matchesAlone, replaceAlone } from './alone.ts';

const NUMBER = /\d{2}(?:[ -]?\d{2})*/gu;
// Built from text: this file is read by Node alone.
const WITH_LOOK_BEHIND = new RegExp(`${'(?<'}![\\p{L}\\p{N}])${NUMBER.source}`, 'gu');
const text = fc.string({ unit: fc.constantFrom('1', '2', 'a', 'é', '٣', '𝟙', '😀', ' ', '-') });

test('finds what a look-behind would find, in any text', () => {
  fc.assert(
    fc.property(text, (written) => {
      const found = (matches: Iterable<RegExpMatchArray>) => [...matches].map(({ 0: all, index }) => [all, index]);
      expect(found(matchesAlone(NUMBER, written))).toEqual(found(written.matchAll(WITH_LOOK_BEHIND)));
    }),
  );
});

test('puts a sign where a look-behind would, in any text', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(replaceAlone(NUMBER, written, '×')).toBe(written.replace(WITH_LOOK_BEHIND, '×'));
    }),
  );
});

test('a number glued to a letter is not alone; its end may be', () => {
  expect(matchesAlone(NUMBER, 'a12').map(([all]) => all)).toEqual([]);
  expect(replaceAlone(NUMBER, 'a12 34', '×')).toBe('a12 ×');
});
