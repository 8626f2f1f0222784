import { expect, test } from 'vitest';
import type { Day } from '#schema/day.ts';
import { forkOf } from './fork.ts';
import type { ToldTry } from './told-tries.ts';

const sending = (le: Day, dit?: string) => ({
  sent: { le },
  flow: {},
  differences: dit === undefined ? [] : [{ key: 'montant', mots: { dit, papier: '1 043,20 €' } }],
});
const paid = (le: Day, montant: number, retenu = 0) => ({ le, montant, retenu });
const attempt = (one: object): ToldTry =>
  ({ current: false, to: '2027-01-05', lessons: [], payments: [], ...one }) as unknown as ToldTry;

const WRONG = attempt({
  sendings: [sending('2026-11-03', '1 012,85 €')],
  payments: [paid('2026-12-05', 220.23), paid('2027-01-05', 217.15, 1.54)],
  lessons: [
    { id: 'ecart', titre: 'Un écart', etat: 'arrive', le: '2026-12-15', dossier: 'd', montant: 1.54 },
    { id: 'autre', titre: 'Évité', etat: 'evite', le: '2026-12-16', dossier: 'd' },
  ],
});
const RIGHT = attempt({
  current: true,
  sendings: [sending('2026-11-03')],
  payments: [paid('2026-12-05', 218.69), paid('2027-01-05', 218.69)],
});

test('two tries are aligned by day, from what was declared to what was held back', () => {
  const fork = forkOf([WRONG, RIGHT]);
  expect(fork?.days).toEqual(['2026-11-03', '2026-12-05', '2026-12-15', '2027-01-05']);
  expect(fork?.papers?.mots).toEqual({ dit: '1 012,85 €', papier: '1 043,20 €' });
  expect(fork?.lanes.map(({ rank, moments }) => [rank, moments.map((one) => one !== undefined)])).toEqual([
    [1, [true, true, true, true]],
    [2, [true, true, false, true]],
  ]);
});

test('what was paid the same in both tries parts nothing', () => {
  const same = { payments: [paid('2026-12-05', 218.69)] };
  expect(forkOf([attempt({ ...WRONG, ...same }), attempt({ ...RIGHT, ...same })])?.days).toEqual(['2026-11-03', '2026-12-15']);
});

test('a try that was left before says so, and not that nothing came', () => {
  const fork = forkOf([attempt({ ...WRONG, to: '2026-12-06', lessons: [], payments: [paid('2026-12-05', 220.23)] }), RIGHT]);
  expect(fork?.days).toEqual(['2026-11-03', '2026-12-05', '2027-01-05']);
  expect(fork?.lanes[0]?.moments.at(-1)).toBe('left');
});

test('one try is one thread; between the first and the last, the others are counted; nothing sent, nothing told', () => {
  expect(forkOf([RIGHT])?.lanes).toHaveLength(1);
  expect(forkOf([RIGHT])?.days).toEqual(['2026-11-03', '2026-12-05', '2027-01-05']);
  const three = forkOf([WRONG, WRONG, attempt({ sendings: [] }), RIGHT]);
  expect([three?.others, three?.lanes.map(({ rank }) => rank)]).toEqual([1, [1, 4]]);
  expect(forkOf([attempt({ sendings: [] })])).toBeUndefined();
});
