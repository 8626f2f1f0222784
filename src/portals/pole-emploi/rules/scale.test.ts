import { expect, test } from 'vitest';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import { type Day, isDay } from '#schema/day.ts';
import { scaleOn } from './scale.ts';
import { TABLE, type TableRow } from './scale-table.ts';

const rows = Object.entries<readonly TableRow[]>(TABLE);

test.each([
  ['2025-06-30', 13.11, 31.97, 22.88],
  ['2025-07-01', 13.18, 32.13, 22.99],
  ['2026-06-30', 13.18, 32.13, 22.99],
  ['2026-11-16', 13.18, 32.13, 22.99],
] as const)('on %s, the fixed part is %d €, the floor %d €, the floor in training %d €', (day, fixed, floor, training) => {
  const scale = scaleOn(day);
  expect([scale.fixedPart.valeur, scale.floor.valeur, scale.trainingFloor.valeur]).toEqual([fixed, floor, training]);
});

test.each([
  ['2024-06-30', 159.68],
  ['2024-07-01', 161.6],
  ['2026-11-16', 161.6],
] as const)('on %s, an allowance goes down above %d € of daily wage', (day, threshold) => {
  expect(scaleOn(day).degressivitySalary.valeur).toBe(threshold);
});

test.each([
  ['2025-12-31', 11.88, 3925],
  ['2026-01-01', 12.02, 4005],
  ['2026-05-31', 12.02, 4005],
  ['2026-06-01', 12.31, 4005],
] as const)('on %s, an hour of Smic is %d € and the ceiling %d €', (day, smic, ceiling) => {
  const scale = scaleOn(day);
  expect([scale.hourlySmic.valeur, scale.monthlyCeiling.valeur]).toEqual([smic, ceiling]);
});

test.each([
  ['2025-03-31', 0.75, 53, 55, 57, 130],
  ['2025-04-01', 0.7, 55, 57, 55, 108],
] as const)(
  'on %s: gaps up to %d, ages %d, %d and %d, %d days for seasonal work',
  (day, gaps, middle, oldest, spared, seasonal) => {
    const scale = scaleOn(day);
    expect([
      scale.nonWorkedShare.valeur,
      scale.middleAge.valeur,
      scale.oldestAge.valeur,
      scale.degressivityAge.valeur,
      scale.seasonalDays.valeur,
    ]).toEqual([gaps, middle, oldest, spared, seasonal]);
  },
);

test('what was not found keeps the last known value, and says that it is a choice', () => {
  const scale = scaleOn('2026-11-16');
  for (const value of [scale.fixedPart, scale.floor, scale.trainingFloor, scale.specificDivisor, scale.degressivitySalary]) {
    expect(value).toMatchObject({ choix: true, fiabilite: 'N' });
  }
  expect(scaleOn('2026-06-30').fixedPart.choix).toBeUndefined();
  expect(scaleOn('2024-12-31').specificDivisor.choix).toBeUndefined();
  expect(scaleOn('2026-12-31').durationRate.choix).toBeUndefined();
  expect(scaleOn('2027-01-01').durationRate).toMatchObject({ valeur: 0.75, choix: true });
});

test('a value that was replaced says its last day; the others do not', () => {
  expect(scaleOn('2026-02-01').hourlySmic).toMatchObject({ depuis: '2026-01-01', jusqua: '2026-05-31' });
  expect(scaleOn('2025-08-01').fixedPart).toMatchObject({ depuis: '2025-07-01', jusqua: '2026-06-30' });
  expect(scaleOn('2026-11-16').waitingDays.jusqua).toBeUndefined();
});

test.each(rows)('the rows of « %s » follow each other, each with a real day and its source', (_, values) => {
  const days = values.map(({ depuis }) => depuis);
  expect(days).toEqual([...new Set(days)].sort());
  for (const { depuis, source, choix, fiabilite } of values) {
    expect(isDay(depuis)).toBe(true);
    expect(source.length).toBeGreaterThan(10);
    expect(choix === true).toBe(source.includes(OWN_CHOICE));
    expect(choix === true).toBe(fiabilite === 'N');
  }
});

test('the scale is whole from its first day, and refuses the day before', () => {
  expect(Object.keys(scaleOn('2024-01-01'))).toEqual(Object.keys(TABLE));
  expect(() => scaleOn('2023-12-31')).toThrow('n’est pas connu');
});

test.each(['2026-02-30', '2026-11', 'demain'])('« %s » is refused: it is not a day', (text) => {
  expect(() => scaleOn(text as Day)).toThrow('n’est pas un jour');
});
