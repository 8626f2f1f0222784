import { expect, test } from 'vitest';
import type { Day } from '#schema/day.ts';
import { appliedSanction, isRadiation, leftAfter, procedureFrom, sanctionFor } from './sanctions.ts';

const missed = (le: Day, avant: readonly Day[] = [], allocataire = true) => sanctionFor({ le, avant, allocataire });

test.each<[Day[], number]>([
  [[], 1],
  [['2025-01-10'], 2],
  [['2024-09-02', '2025-01-10'], 4],
  [['2024-02-01', '2024-09-02', '2025-01-10'], 4],
  [['2023-05-30'], 1],
])('until May 2025, after %j: a radiation of %d months', (avant, months) => {
  expect(missed('2025-05-31', avant)).toMatchObject({ nature: 'radiation', regle: 'avant-juin-2025', mois: [months, months] });
});

test('since June 2025, the first time: at least 30 % for one or two months, and it stops when one takes up the steps', () => {
  expect(missed('2025-06-01')).toMatchObject({
    nature: 'suspension',
    regle: 'suspension-remobilisation',
    mois: [1, 2],
    taux: [0.3, 1],
    reprise: true,
  });
});

test.each([
  ['2026-10-15', 'suspension-ou-suppression', 2],
  ['2027-12-02', 'suspension-ou-suppression', 2],
  ['2027-12-03', 'suspension', 1],
] as const)('missed again on %s after 2 December 2025: %s', (le, nature, rang) => {
  expect(missed(le, ['2025-12-02'])).toMatchObject({ nature, rang });
});

test('a repeated one may go from one to four months, up to the whole allowance', () => {
  expect(missed('2026-10-15', ['2026-03-01'])).toMatchObject({ mois: [1, 4], taux: [0.3, 1] });
});

test('without an allowance: a written notice first, then a radiation is possible', () => {
  expect(missed('2026-10-15', [], false)).toMatchObject({ nature: 'avertissement', mois: [0, 0] });
  expect(missed('2026-10-15', ['2026-03-01'], false)).toMatchObject({ nature: 'radiation-possible' });
});

test.each([
  [1, 4, true],
  [1, 3, false],
  [0.9, 4, false],
] as const)('%d of the allowance during %d months is a radiation: %s', (share, months, expected) => {
  expect(isRadiation(share, months)).toBe(expected);
});

test('the simulator climbs the ladder one step at a time: the mildest, harder, then everything for four months', () => {
  const step = (...avant: Day[]) => appliedSanction(missed('2026-10-15', avant), '2026-11-01');
  expect(step()).toMatchObject({ mois: 1, taux: 0.3 });
  expect(step('2026-03-01')).toMatchObject({ mois: 2, taux: 0.5, au: '2026-12-31' });
  const last = step('2026-03-01', '2026-06-01');
  expect(last).toMatchObject({ mois: 4, taux: 1, au: '2027-02-28' });
  expect(last && isRadiation(last.taux, last.mois)).toBe(true);
  expect(step('2026-03-01', '2026-06-01', '2026-07-01')).toEqual(last);
  expect(appliedSanction(missed('2026-10-15', ['2026-03-01'], false), '2026-11-01')).toMatchObject({ mois: 2, taux: 0 });
});

test('the first time, the simulator applies the mildest sanction of the text, and says that it chose', () => {
  expect(appliedSanction(missed('2026-10-15'), '2026-11-01')).toMatchObject({
    mois: 1,
    taux: 0.3,
    du: '2026-11-01',
    au: '2026-11-30',
    choix: true,
  });
  expect(appliedSanction(missed('2025-05-01', ['2025-01-10']), '2025-05-20')).toMatchObject({
    mois: 2,
    taux: 1,
    au: '2025-07-19',
  });
  expect(appliedSanction(missed('2026-10-15', [], false), '2026-11-01')).toBeUndefined();
  expect(leftAfter(1_122.6, 0.3)).toBe(785.82);
});

test('ten days to answer in both rules; fifteen to decide is only known for the former one', () => {
  expect(procedureFrom('2025-05-05')).toMatchObject({ reponseJusquau: '2025-05-15', decisionAuPlusTard: '2025-05-30' });
  expect(procedureFrom('2025-05-05').choix).toBeUndefined();
  expect(procedureFrom('2026-11-02')).toMatchObject({ reponseJusquau: '2026-11-12', choix: true });
});
