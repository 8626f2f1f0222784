import { expect, test } from 'vitest';
import type { Day, Month } from '#schema/day.ts';
import { familyLines } from './family-allowances.ts';

const MONTH: Month = '2026-11';
/** What is due in November 2026, before the CRDS, by name; the income of two years ago is low unless it is said. */
const due = (births: readonly Day[], more: { alternes?: number; enfantsAsf?: number; revenus?: number } = {}) =>
  Object.fromEntries(
    familyLines(
      {
        enfants: births.map((naissance) => ({ naissance })),
        alternes: more.alternes ?? 0,
        enfantsAsf: more.enfantsAsf ?? 0,
        means: { revenusAnnuels: more.revenus ?? 10_000, deuxRevenus: true },
      },
      MONTH,
      MONTH,
    ).map(({ nature, brut }) => [nature, brut]),
  );

test('deux, trois, quatre enfants : 153,01, 349,06 et 545,10 euros (dossier de faits, § 4.3)', () => {
  const born: Day[] = ['2015-05-05', '2016-05-05', '2017-05-05', '2018-05-05'];
  expect([2, 3, 4].map((count) => due(born.slice(0, count))['allocations-familiales'])).toEqual([153.01, 349.06, 545.1]);
});

test('au-dessus du premier plafond la moitié, au-dessus du second le quart', () => {
  const two: Day[] = ['2015-05-05', '2016-05-05'];
  expect(due(two, { revenus: 90_000 })['allocations-familiales']).toBe(76.51);
  expect(due(two, { revenus: 120_000 })['allocations-familiales']).toBe(38.25);
});

test('un enfant né avant mars 2012 a le supplément à 14 ans, pas l’aîné de deux, et un autre attend 18 ans', () => {
  expect(due(['2009-01-10', '2012-02-10'])['majoration-age']).toBe(76.51);
  expect(due(['2009-01-10', '2012-03-10'])['majoration-age']).toBeUndefined();
});

test('l’ASF est par enfant, la Paje pour le foyer, et la garde alternée donne la moitié de l’enfant', () => {
  const two: Day[] = ['2018-05-05', '2025-05-05'];
  expect(due(two, { enfantsAsf: 2 })).toMatchObject({ asf: 403.56, 'paje-base': 199.15 });
  expect(due(two, { alternes: 1 })['allocations-familiales']).toBe(114.76);
  expect(due(two, { alternes: 2 })['allocations-familiales']).toBe(76.51);
});

test('chaque ligne a son explication, son texte, et ce qui reste après la CRDS', () => {
  const lines = familyLines(
    {
      enfants: [{ naissance: '2015-05-05' }, { naissance: '2016-05-05' }],
      alternes: 0,
      enfantsAsf: 1,
      means: { revenusAnnuels: 10_000, deuxRevenus: true },
    },
    MONTH,
    MONTH,
  );
  expect(lines.map(({ net }) => net)).toEqual([152.24, 200.77]);
  for (const { detail, source } of lines) expect([detail.endsWith('.'), source.startsWith('CSS, art.')]).toEqual([true, true]);
});
