import { expect, test } from 'vitest';
import type { Evenement } from '#schema/evenement.ts';
import { fc } from '#testing/drawn.ts';
import { answersOf } from '../answers/answers.ts';
import { browserOf } from './browser.ts';
import { continueWith } from './fold.ts';
import { eventsOf } from './world.ts';

const moment = { le: '2026-11-03', minute: 540, t: 0 } as const;
const event: fc.Arbitrary<Evenement> = fc.oneof(
  fc
    .record({ onglet: fc.integer({ min: 1, max: 3 }), lieu: fc.constantFrom('a', 'b', 'messagerie') })
    .map((rest) => ({ type: 'ouvert' as const, ...rest, ...moment })),
  fc.record({ onglet: fc.integer({ min: 1, max: 3 }) }).map((rest) => ({ type: 'ferme' as const, ...rest, ...moment })),
  fc
    .record({ dossier: fc.constantFrom('x', 'y'), fait: fc.constantFrom('f', 'g'), valeur: fc.nat(9) })
    .map((rest) => ({ type: 'repondu' as const, ...rest, ...moment })),
  fc
    .record({ dossier: fc.constantFrom('x', 'y'), fait: fc.constantFrom('f', 'g') })
    .map((rest) => ({ type: 'reporte' as const, ...rest, ...moment })),
);
const reading = (events: readonly Evenement[]) => ({
  answers: ['x', 'y'].map((dossier) => [...answersOf({ events }, dossier)]),
  opened: eventsOf({ events }, 'ouvert'),
  browser: browserOf(events, 'door'),
});

test('a list read piece by piece gives what it gives read from scratch, whichever pieces were looked at', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(event, { maxLength: 4 }), fc.boolean()), { maxLength: 20 }), (pieces) => {
      let list: readonly Evenement[] = [];
      for (const [more, looked] of pieces) {
        list = continueWith(list, more);
        if (looked) reading(list);
      }
      expect(reading(list)).toEqual(reading([...list]));
    }),
  );
});

test('two lists that continue the same one do not mix', () => {
  const answer = (valeur: number): Evenement => ({ type: 'repondu', dossier: 'x', fait: 'f', valeur, ...moment });
  const common = continueWith([], [answer(1)]);
  const left = continueWith(common, [answer(2)]);
  const right = continueWith(common, [answer(3)]);
  expect([...answersOf({ events: left }, 'x').values()]).toEqual([{ etat: 'repondu', valeur: 2 }]);
  expect([...answersOf({ events: right }, 'x').values()]).toEqual([{ etat: 'repondu', valeur: 3 }]);
  expect(eventsOf({ events: common }, 'repondu')).toHaveLength(1);
});
