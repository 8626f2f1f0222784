import { expect, test } from 'vitest';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { otherTries } from './other-tries.ts';

const answer = (valeur: number) =>
  ({ type: 'repondu', dossier: 'demande:2026-11', fait: 'montant', pour: '2026-08', valeur }) as const;
const back = (vers: number) => ({ type: 'revenu', vers }) as const;
const amounts = (facts: Parameters<typeof tinyJournal>[0]) =>
  otherTries(tinyJournal(facts)).map(({ own }) => own.flatMap((event) => (event.type === 'repondu' ? [event.valeur] : [])));

test('a session that never went back has one try', () => {
  expect(amounts([answer(1), answer(2)])).toEqual([]);
});

test('going back keeps what came after as another try', () => {
  expect(amounts([answer(1), answer(2), back(2), answer(3)])).toEqual([[2]]);
});

test('a try taken up again is the current one, and what was left for it is another', () => {
  expect(amounts([answer(1), answer(2), back(2), answer(3), back(3), answer(4)])).toEqual([[3]]);
});

test('going back twice in a row makes no empty try', () => {
  expect(amounts([answer(1), answer(2), back(2), back(1), answer(3)])).toEqual([[1, 2]]);
});

test('a try that was taken further and left again is told once, whole', () => {
  expect(amounts([answer(1), answer(2), back(1), answer(5), back(3), answer(3), back(1), answer(4)])).toEqual([[5], [1, 2, 3]]);
});

test('looking around is not a try', () => {
  expect(amounts([answer(1), { type: 'ouvert', lieu: 'mairie:accueil' }, back(2), answer(2)])).toEqual([]);
});
