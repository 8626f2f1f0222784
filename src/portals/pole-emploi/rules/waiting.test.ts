import { expect, test } from 'vitest';
import { addDays, daysBetween } from '#engine/journal/day.ts';
import type { Day } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { waitingOracle } from './oracle.ts';
import { type WaitingRequest, waitingPeriods } from './waiting.ts';

const END: Day = '2026-08-31';
const request = (said: Partial<WaitingRequest> = {}): WaitingRequest => ({
  finDeContrat: END,
  inscription: '2026-09-01',
  sjr: 60,
  indemniteCongesPayes: 0,
  indemniteSupraLegale: 0,
  ...said,
});
const spans = (said: Partial<WaitingRequest>) =>
  waitingPeriods(request(said)).periodes.map(({ nature, jours, du, au }) => [nature, jours, du, au]);

test('without any indemnity: seven days, from the registration', () => {
  expect(spans({})).toEqual([['delai-attente', 7, '2026-09-01', '2026-09-07']]);
  expect(waitingPeriods(request()).premierJour).toBe('2026-09-08');
  expect(spans({ inscription: '2026-09-21' })).toEqual([['delai-attente', 7, '2026-09-21', '2026-09-27']]);
});

test('646 € of unused holidays at 38 € a day, the example of Unédic: 17 days', () => {
  expect(spans({ sjr: 38, indemniteCongesPayes: 646 })).toEqual([
    ['differe-conges-payes', 17, '2026-09-01', '2026-09-17'],
    ['delai-attente', 7, '2026-09-18', '2026-09-24'],
  ]);
});

test('without a known wage and without any indemnity, only the seven days are asked', () => {
  expect(spans({ sjr: 0 })).toEqual([['delai-attente', 7, '2026-09-01', '2026-09-07']]);
});

test('the three follow one another in their order', () => {
  const { periodes, premierJour } = waitingPeriods(request({ indemniteCongesPayes: 659, indemniteSupraLegale: 1_079 }));
  expect(periodes.map(({ nature, jours, du }) => [nature, jours, du])).toEqual([
    ['differe-specifique', 10, '2026-09-01'],
    ['differe-conges-payes', 10, '2026-09-11'],
    ['delai-attente', 7, '2026-09-21'],
  ]);
  expect(premierJour).toBe('2026-09-28');
});

test('deferrals run from the end of the contract: a late registration only delays the seven days', () => {
  const late = waitingPeriods(request({ indemniteCongesPayes: 600, inscription: '2026-09-06' }));
  expect(late.periodes.at(-1)).toMatchObject({ nature: 'delai-attente', du: '2026-09-11' });
  const later = waitingPeriods(request({ indemniteCongesPayes: 600, inscription: '2026-10-01' }));
  expect(later.periodes.map(({ du }) => du)).toEqual(['2026-09-01', '2026-10-01']);
  expect(later.premierJour).toBe('2026-10-08');
});

test.each([
  [10_000, undefined, 92],
  [20_000, undefined, 150],
  [20_000, true, 75],
] as const)('%d € above the legal minimum (economic reasons: %s): %d days', (indemniteSupraLegale, economique, jours) => {
  expect(spans({ indemniteSupraLegale, economique })[0]).toEqual([
    'differe-specifique',
    jours,
    '2026-09-01',
    addDays(END, jours),
  ]);
});

test('unused holidays never delay more than thirty days, and the detail says so', () => {
  const { periodes } = waitingPeriods(request({ indemniteCongesPayes: 5_000 }));
  expect(periodes[0]).toMatchObject({ nature: 'differe-conges-payes', jours: 30 });
  expect(periodes[0]?.detail).toContain('On s’arrête à 30 jours.');
});

test.each([
  ['2025-09-02', 0],
  ['2025-09-01', 7],
  ['2025-08-01', 7],
] as const)('seven days lived from %s: %d days are asked on 1 September 2026', (dernierDelai, jours) => {
  expect(waitingPeriods(request({ dernierDelai })).premierJour).toBe(addDays('2026-09-01', jours));
});

test('the divisor after 2024 is a choice, and the result says so', () => {
  expect(waitingPeriods(request({ indemniteSupraLegale: 1_079 })).choix).toBe(true);
  expect(waitingPeriods(request({ indemniteCongesPayes: 600 })).choix).toBe(false);
});

// Indemnity for holidays, daily wage, extra indemnity, days between the contract and the registration.
test.each([
  [0, 60, 0, 1],
  [59.99, 60, 0, 1],
  [60, 60, 0, 1],
  [1_020, 60, 0, 5],
  [1_020, 60, 0, 18],
  [1_020, 60, 0, 40],
  [1_800, 60, 107.89, 1],
  [1_860, 60, 107.9, 1],
  [0, 33.33, 215.8, 1],
  [900, 33.33, 16_077.1, 200],
  [900, 33.33, 16_185, 3],
  [4_000, 120.5, 50_000, 90],
] as const)(
  'ticking the days off: %d € of holidays at %d €, %d € more, registered after %d days',
  (holidays, sjr, extra, after) => {
    const said = { indemniteCongesPayes: holidays, sjr, indemniteSupraLegale: extra, inscription: addDays(END, after) };
    expect(daysBetween(END, waitingPeriods(request(said)).premierJour)).toBe(waitingOracle(holidays, sjr, extra, after));
  },
);

const cents = (most: number) => fc.nat(most * 100).map((amount) => amount / 100);

test('whatever the indemnities, the stretches follow one another up to the first paid day', () => {
  fc.assert(
    fc.property(cents(4_000), cents(30_000), fc.integer({ min: 1, max: 300 }), (holidays, extra, after) => {
      const inscription = addDays(END, after);
      const { periodes, premierJour } = waitingPeriods(
        request({ indemniteCongesPayes: holidays, indemniteSupraLegale: extra, inscription }),
      );
      expect(premierJour >= inscription).toBe(true);
      expect(addDays(periodes.at(-1)?.au ?? END, 1)).toBe(premierJour);
      for (const [rank, { du, au, jours }] of periodes.entries()) {
        expect(daysBetween(du, au) + 1).toBe(jours);
        const before = periodes[rank - 1];
        if (before) expect(du > before.au).toBe(true);
      }
      expect(daysBetween(END, premierJour)).toBe(waitingOracle(holidays, 60, extra, after));
    }),
  );
});
