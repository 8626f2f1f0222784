import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evenement } from '../schema/evenement.ts';
import { textOf } from './session-text.ts';

const event = (message: string): Evenement => ({ type: 'lu', message, le: '2026-11-03', minute: 540, t: 1 }) as Evenement;
const whole = (id: string, journal: readonly Evenement[]) => JSON.stringify({ version: 1, id, journal });

test('whatever grows, is gone back on or is another session, the text is that of the whole', () => {
  const action = fc.oneof(
    fc.record({ add: fc.array(fc.string(), { maxLength: 4 }) }),
    fc.record({ cut: fc.nat(6) }),
    fc.record({ other: fc.constantFrom('a', 'b', '"é') }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      let id = 'a';
      let journal: Evenement[] = [];
      for (const one of actions) {
        if ('add' in one) journal = [...journal, ...one.add.map(event)];
        else if ('cut' in one) journal = [...journal.slice(0, one.cut), event('ailleurs')];
        else id = one.other;
        expect(textOf({ id, journal })).toBe(whole(id, journal));
      }
    }),
  );
});

test('an event replaced in the middle is written', () => {
  const journal = [event('a'), event('b')];
  textOf({ id: 'x', journal });
  const changed = [event('c'), event('b'), event('d')];
  expect(textOf({ id: 'x', journal: changed })).toBe(whole('x', changed));
});
