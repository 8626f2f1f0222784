import { expect, test } from 'vitest';
import type { Day } from '#schema/day.ts';
import { affiliationOf, checkOpening, type EndReason, type OpeningRequest } from './affiliation.ts';
import { referencePeriod, type WorkContract, workedDays } from './work-days.ts';

const contract = (debut: Day, fin: Day, more: Partial<WorkContract> = {}): WorkContract => ({
  employeur: 'Boulangerie du Port',
  debut,
  fin,
  brut: 12_000,
  ...more,
});
const request = (said: Partial<OpeningRequest> = {}): OpeningRequest => ({
  contrats: [contract('2026-01-01', '2026-08-31')],
  age: 40,
  motif: 'fin-de-cdd',
  inscription: '2026-09-01',
  ...said,
});
const reasons = (said: Partial<OpeningRequest>) => checkOpening(request(said)).refus.map(({ raison }) => raison);

test.each([
  [40, '2026-10-31', '2024-11-01', 24],
  [54, '2026-10-31', '2024-11-01', 24],
  [55, '2026-10-31', '2023-11-01', 36],
  [53, '2025-03-31', '2022-04-01', 36],
  [52, '2025-03-31', '2023-04-01', 24],
] as const)('at %d, work that ended on %s is looked for from %s (%d months)', (age, au, du, mois) => {
  expect(referencePeriod([contract('2020-01-01', au)], age)).toEqual({ du, au, mois });
});

test('five days at most are counted in a week', () => {
  const days = (...list: string[]) => list.map((day) => `2026-11-${day}` as Day);
  expect(workedDays(days('02', '03', '04', '05', '06', '07', '08'))).toBe(5);
  expect(workedDays(days('06', '07', '08'))).toBe(3);
  expect(workedDays(days('08', '09'))).toBe(2);
  expect(workedDays([])).toBe(0);
});

test.each([
  ['2026-03-02', '2026-08-30', 130, true],
  ['2026-03-02', '2026-08-27', 129, false],
  ['2026-03-03', '2026-08-30', 130, true],
  ['2026-03-05', '2026-08-30', 129, false],
] as const)('from %s to %s: %d days, enough: %s', (debut, fin, jours, suffit) => {
  expect(affiliationOf({ contrats: [contract(debut, fin)], age: 40 })).toMatchObject({ jours, suffit });
});

test.each([
  [909, false],
  [910, true],
] as const)('%d hours in a few weeks are enough: %s', (heures, suffit) => {
  const contrats = [contract('2026-06-01', '2026-08-30', { heures })];
  expect(affiliationOf({ contrats, age: 40 })).toMatchObject({ heures, suffit, joursDemandes: 130, heuresDemandees: 910 });
});

test('seasonal work needs less since April 2025', () => {
  const season = (fin: Day) => affiliationOf({ contrats: [contract('2025-10-06', fin)], age: 30, saisonnier: true });
  expect(season('2026-03-06')).toMatchObject({ jours: 110, joursDemandes: 108, heuresDemandees: 758, suffit: true });
  expect(season('2026-02-28')).toMatchObject({ jours: 105, suffit: false });
  const before = affiliationOf({ contrats: [contract('2024-10-07', '2025-03-07')], age: 30, saisonnier: true });
  expect(before).toMatchObject({ jours: 110, joursDemandes: 130, suffit: false });
});

test('work older than the period does not count; a contract that began before is cut', () => {
  const old = contract('2023-01-01', '2024-08-30');
  const long = contract('2024-08-31', '2024-09-29', { heures: 300 });
  const last = contract('2026-08-25', '2026-08-31');
  const found = affiliationOf({ contrats: [old, long, last], age: 40 });
  expect(found.periode.du).toBe('2024-09-01');
  expect(found).toMatchObject({ jours: 27, heures: 290 });
});

test.each<[EndReason, boolean]>([
  ['licenciement', true],
  ['licenciement-economique', true],
  ['fin-de-cdd', true],
  ['fin-de-mission', true],
  ['rupture-conventionnelle', true],
  ['demission-legitime', true],
  ['demission', false],
])('« %s » opens a right: %s', (motif, ouvert) => {
  expect(checkOpening(request({ motif })).ouvert).toBe(ouvert);
});

test.each<[Day, string[]]>([
  ['2026-08-31', ['inscription-trop-tot']],
  ['2026-09-01', []],
  ['2027-08-31', []],
  ['2027-09-01', ['inscription-trop-tard']],
])('a contract that ended on 31 August 2026, registered on %s: %j', (inscription, refusals) => {
  expect(reasons({ inscription })).toEqual(refusals);
});

test('every reason is said, with its figures and in plain words', () => {
  const contrats = [contract('2026-08-03', '2026-08-14', { heures: 70 })];
  const { ouvert, refus } = checkOpening(request({ contrats, motif: 'demission', inscription: '2027-10-01' }));
  expect(ouvert).toBe(false);
  expect(refus.map(({ raison }) => raison)).toEqual(['depart-volontaire', 'pas-assez-travaille', 'inscription-trop-tard']);
  expect(refus[1]?.message).toBe('Il faut 130 jours ou 910 heures de travail en 24 mois. Nous trouvons 10 jours et 70 heures.');
  expect(refus[2]?.message).toContain('14 août 2027');
});

test('without a contract, there is nothing to study', () => {
  expect(() => checkOpening(request({ contrats: [] }))).toThrow('au moins un contrat');
});
