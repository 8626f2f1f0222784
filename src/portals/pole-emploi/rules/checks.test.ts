import { expect, test } from 'vitest';
import type { Day } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { checkMonth, sentHours } from './checks.ts';
import type { DeclaredAbsence, DeclaredActivity, DeclaredMonth } from './declared-month.ts';

const work = (said: Partial<DeclaredActivity> = {}): DeclaredActivity => ({
  id: 'un',
  nature: 'salarie',
  heures: 40,
  brut: 520,
  debut: '2026-10-05',
  fin: '2026-10-16',
  ...said,
});
const month = (activites: readonly DeclaredActivity[], absences: readonly DeclaredAbsence[] = []): DeclaredMonth => ({
  mois: '2026-10',
  activites,
  absences,
});
const found = (declared: DeclaredMonth) => checkMonth(declared).map(({ raison, severity, ou }) => [raison, severity, ou]);

test('an ordinary month raises nothing', () => {
  expect(checkMonth(month([]))).toEqual([]);
  expect(checkMonth(month([work(), work({ id: 'deux', debut: '2026-10-19', fin: '2026-10-31' })]))).toEqual([]);
  expect(checkMonth(month([], [{ id: 'a', nature: 'maladie', debut: '2026-10-20', fin: '2026-11-12' }]))).toEqual([]);
});

test.each([
  ['2026-09-30', '2026-10-16', 'date-hors-du-mois'],
  ['2026-10-05', '2026-11-01', 'date-hors-du-mois'],
  ['2026-10-16', '2026-10-05', 'fin-avant-debut'],
] as const)('work from %s to %s in October: %s', (debut, fin, raison) => {
  expect(found(month([work({ debut, fin })]))).toEqual([[raison, 'blocking', 'un']]);
});

test('a leave begins in the month, and may end later', () => {
  const leave = (debut: Day, fin?: Day): DeclaredAbsence => ({ id: 'a', nature: 'formation', debut, fin });
  expect(found(month([], [leave('2026-09-28', '2026-10-02')]))).toEqual([['date-hors-du-mois', 'blocking', 'a']]);
  expect(found(month([], [leave('2026-10-31', '2026-12-24')]))).toEqual([]);
  expect(found(month([], [leave('2026-10-31')]))).toEqual([]);
});

test.each([
  [0, 'heures-non-entieres'],
  [7.5, 'heures-non-entieres'],
  [-3, 'heures-non-entieres'],
  [49, 'heures-impossibles'],
] as const)('%d hours in two days: %s', (heures, raison) => {
  const line = work({ heures, brut: 5_000, debut: '2026-10-05', fin: '2026-10-06' });
  expect(found(month([line]))).toEqual([[raison, 'blocking', 'un']]);
});

test.each([
  [420, []],
  [421, [['heures-plafonnees', 'confirmable', undefined]]],
  [744, [['heures-plafonnees', 'confirmable', undefined]]],
] as const)('%d hours in October: %j', (heures, expected) => {
  expect(found(month([work({ heures, brut: 20_000, debut: '2026-10-01', fin: '2026-10-31' })]))).toEqual(expected);
});

test('a month cannot hold more hours than it has, all jobs together', () => {
  const whole = { heures: 400, brut: 20_000, debut: '2026-10-01', fin: '2026-10-31' } as const;
  const declared = month([work(whole), work({ ...whole, id: 'deux' })]);
  expect(found(declared)).toEqual([['heures-impossibles', 'blocking', undefined]]);
  expect(checkMonth(declared)[0]?.message).toBe('Il y a 744 heures en octobre 2026. Vous avez écrit 800 heures en tout.');
  expect(sentHours(declared)).toBe(420);
  expect(sentHours(month([work()]))).toBe(40);
});

test.each([
  [-1, 'brut-hors-limites', 'blocking'],
  [0.5, 'brut-hors-limites', 'blocking'],
  [undefined, 'brut-hors-limites', 'blocking'],
  [100_000, 'brut-hors-limites', 'blocking'],
  [0, 'heures-sans-salaire', 'confirmable'],
  [491, 'salaire-sous-smic', 'confirmable'],
] as const)('40 hours and %s € gross: %s', (brut, raison, severity) => {
  expect(found(month([work({ brut })]))[0]).toEqual([raison, severity, 'un']);
});

test.each([
  ['2026-10', 40, 492, 0],
  ['2026-10', 10, 123, 0],
  ['2026-10', 10, 122, 1],
  ['2026-05', 40, 481, 0],
  ['2026-05', 40, 480, 1],
] as const)('in %s, %d hours for %d € are questioned: %d', (mois, heures, brut, count) => {
  const line = work({ heures, brut, debut: `${mois}-05`, fin: `${mois}-16` });
  expect(checkMonth({ mois, activites: [line], absences: [] })).toHaveLength(count);
});

test('two pays that are too much together', () => {
  const line = { brut: 60_000, heures: 150 };
  expect(found(month([work(line), work({ ...line, id: 'deux' })]))).toEqual([['brut-hors-limites', 'blocking', undefined]]);
});

test('a self-employed person may leave the amount empty, or write zero', () => {
  const alone = (brut: number | undefined) => found(month([work({ nature: 'non-salarie', brut })]));
  expect([alone(undefined), alone(0), alone(30)]).toEqual([[], [], []]);
  expect(alone(-1)).toEqual([['brut-hors-limites', 'blocking', 'un']]);
});

test.each([
  ['maladie', '2026-10-16', '2026-10-20', true],
  ['maternite', '2026-09-01', '2026-12-01', true],
  ['maladie', '2026-10-17', '2026-10-20', false],
  ['maladie', '2026-10-01', '2026-10-04', false],
  ['maladie', '2026-10-10', undefined, true],
  ['formation', '2026-10-05', '2026-10-16', false],
] as const)('work from the 5th to the 16th, %s from %s to %s: questioned: %s', (nature, debut, fin, expected) => {
  const reasons = checkMonth(month([work()], [{ id: 'a', nature, debut, fin }])).map(({ raison }) => raison);
  expect(reasons.includes('travail-pendant-arret')).toBe(expected);
});

test('every finding has a sentence without reproach', () => {
  const declared = month(
    [work({ heures: 0, brut: 0 }), work({ id: 'deux', debut: '2026-10-16', fin: '2026-10-05' })],
    [{ id: 'a', nature: 'maladie', debut: '2026-10-01' }],
  );
  const messages = checkMonth(declared).map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(2);
  for (const message of messages) {
    expect(message).toMatch(/[.?]$/);
    expect(message).not.toMatch(/erreur|faute|interdit|fraude/i);
  }
});

test('a true ordinary job is never stopped', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 13 }),
      (one, other, daily) => {
        const day = (rank: number) => `2026-10-${String(rank).padStart(2, '0')}` as Day;
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const heures = daily * (last - first + 1);
        expect(checkMonth(month([work({ heures, brut: heures * 13, debut: day(first), fin: day(last) })]))).toEqual([]);
      },
    ),
  );
});
