import { expect, test } from 'vitest';
import { fc } from '#testing/drawn.ts';
import { sumOf } from '../calculation.ts';
import { type HousingCase, housingAid } from './housing-aid.ts';
import type { Zone } from './scale.ts';

/** A single tenant in zone 2, November 2026, without income. */
const tenant = (rest: Partial<HousingCase> = {}): HousingCase => ({
  ...{ mois: '2026-11', zone: 2, loyer: 500, ressources: 0, couple: false, personnesACharge: 0 },
  ...rest,
});
const amount = (rest: Partial<HousingCase> = {}): number => housingAid(tenant(rest)).montant;

test.each([
  ['seul, sans revenu, loyer 500', {}, 304.84],
  ['seul, 8 000 €', { ressources: 8000 }, 218.59],
  ['seul, 12 000 €, loyer 420', { ressources: 12_000, loyer: 420 }, 93.82],
  ['couple, 12 000 €, loyer 600', { ressources: 12_000, loyer: 600, couple: true }, 214.89],
  ['un enfant, 10 000 €', { ressources: 10_000, loyer: 500, personnesACharge: 1 }, 395.28],
  ['étudiant sans bourse, loyer 400', { loyer: 400, etudiant: { age: 20, boursier: false } }, 199.88],
  ['étudiant boursier', { loyer: 400, etudiant: { age: 20, boursier: true } }, 252.9],
  ['loyer de 900 en zone 3', { loyer: 900, zone: 3 as Zone }, 0],
])('valeur publiée (caf.md § 4.5) : %s', (_name, rest, expected) => {
  expect(amount(rest)).toBe(expected);
});

/*
 * Worked by hand from § 4.5, one line each:
 * zone 1, October 2025: 333.14 + 60.59 − 39.56 − 5 = 349.17, × 0.995.
 * zone 3, September 2025: 269.32 + 59.97 − 39.15 − 5 = 285.14.
 * shared, alone, zone 2: 290.34 × 0.75 = 217.755 + 30.29 − 39.56 − 5 = 203.485.
 * shared by a couple, zone 2: 266.535 + 60.59 − 39.56 − 5 = 282.565.
 * furnished, 300: 200 + 60.59 − 39.56 − 5 = 216.03 ; with an agreement, the ceiling: 290.34.
 * lowered, zone 2, 813 (2.8 ceilings is 812.952): half of 311.37, less 5.
 * three dependents, 15 000: L 399.89 + 116.42 = 516.31, C 60.59 + 41.22, E 618.12, P0 52.5402, (0.0201 + 0.00305) × 5 502 = 127.3713.
 * seven dependents, 11 900: L 749.15, C 156.77, E 905.92, P0 77.0032, (0.0167 + 0.00305) × 1 000 = 19.75.
 */
test.each([
  ['zone 1', { zone: 1 as Zone, mois: '2025-10' as const }, 347.42],
  ['zone 3, avant octobre 2025', { zone: 3 as Zone, mois: '2025-09' as const }, 283.71],
  ['colocation, seul', { colocation: true, loyer: 400 }, 202.47],
  ['colocation, en couple', { colocation: true, loyer: 400, couple: true }, 281.15],
  ['meublé', { nature: 'meuble' as const, loyer: 300 }, 214.95],
  ['meublé conventionné', { nature: 'meuble' as const, loyer: 300, conventionne: true }, 304.84],
  ['loyer de 2,8 plafonds', { loyer: 812.952 }, 149.93],
  ['trois personnes à charge', { personnesACharge: 3, ressources: 15_000, loyer: 700 }, 431.04],
  ['sept personnes à charge', { personnesACharge: 7, ressources: 11_900, loyer: 900 }, 800.14],
])('calcul à la main : %s', (_name, rest, expected) => {
  expect(Math.abs(amount(rest) - expected)).toBeLessThanOrEqual(0.06);
});

test('sous 10 €, rien n’est versé ; l’APL, elle, n’a pas ce plancher', () => {
  // 311.37 − 0.03135 × (ressources − 5235) − 5 is 8 € at about 14 752 € a year.
  const low = { ressources: 14_752 };
  expect(amount(low)).toBe(0);
  const apl = amount({ ...low, conventionne: true });
  expect(apl).toBeGreaterThan(7);
  expect(apl).toBeLessThan(8.1);
});

test.each([
  ['une chambre', { nature: 'chambre' as const }],
  ['un foyer', { nature: 'foyer' as const }],
  ['un prêt', { nature: 'accession' as const }],
  ['un bailleur HLM', { bailleurHlm: true }],
  ['un patrimoine de plus de 30 000 €', { patrimoine: 30_001 }],
  ['un mois sans barème', { mois: '2027-02' as const }],
])('%s : pas de chiffre, et des mots', (_name, rest) => {
  const { refus, lignes } = housingAid(tenant(rest));
  expect(refus?.sorte).toBe('hors-du-simulateur');
  expect(lignes).toEqual([]);
});

test('le logement d’un parent n’ouvre pas de droit', () => {
  expect(housingAid(tenant({ logementDUnParent: true })).refus?.sorte).toBe('sans-droit');
});

const anyCase = fc.record({
  mois: fc.constantFrom('2025-04' as const, '2025-10' as const, '2026-11' as const),
  zone: fc.constantFrom<Zone>(1, 2, 3),
  loyer: fc.integer({ min: 1, max: 2500 }),
  ressources: fc.integer({ min: 0, max: 40_000 }),
  couple: fc.boolean(),
  personnesACharge: fc.integer({ min: 0, max: 8 }),
  colocation: fc.boolean(),
  conventionne: fc.boolean(),
  nature: fc.constantFrom('vide' as const, 'meuble' as const),
});

/** The formula of § 4.5 written again, with nothing of the rules but its figures. */
function plain(one: HousingCase): number {
  const recent = one.mois >= '2025-10';
  const table: Record<Zone, number[]> = recent
    ? { 1: [333.14, 401.78, 454.1, 65.89], 2: [290.34, 355.38, 399.89, 58.21], 3: [272.12, 329.88, 369.88, 53.01] }
    : { 1: [329.71, 397.64, 449.43, 65.21], 2: [287.35, 351.72, 395.77, 57.61], 3: [269.32, 326.48, 366.07, 52.47] };
  const n = one.personnesACharge;
  const cap = ([a = 0, b = 0, c = 0, d = 0]: number[]) => (n === 0 ? (one.couple ? b : a) : c + (n - 1) * d);
  const plafond = cap(table[one.zone]) * (one.colocation ? 0.75 : 1);
  const rent = one.nature === 'meuble' && !one.conventionne ? (one.loyer * 2) / 3 : one.loyer;
  const L = Math.min(rent, plafond);
  const alone = one.colocation === true && !one.couple;
  const C = (recent ? (alone ? 30.29 : 60.59) : alone ? 29.98 : 59.97) + n * (recent ? 13.74 : 13.6);
  const P0 = Math.max(0.085 * (L + C), recent ? 39.56 : 39.15);
  const RL = L / cap(table[2]);
  const TL = RL >= 0.75 ? 0.0068 * (RL - 0.75) + 0.00135 : Math.max(0, 0.0045 * (RL - 0.45));
  const R0 =
    n === 0
      ? one.couple
        ? 7501
        : 5235
      : n > 6
        ? 10_554 + 346 * (n - 6)
        : ([8947, 9148, 9498, 9851, 10_202, 10_554][n - 1] ?? 0);
  const TF =
    n === 0
      ? one.couple
        ? 0.0315
        : 0.0283
      : n > 6
        ? 0.0173 - 0.0006 * (n - 6)
        : ([0.027, 0.0238, 0.0201, 0.0185, 0.0179, 0.0173][n - 1] ?? 0);
  const AL = Math.max(0, L + C - P0 - (TF + TL) * Math.max(0, one.ressources - R0));
  const [from, until] = one.zone === 1 ? [3.4, 4] : [2.5, 3.1];
  const part =
    rent <= from * plafond ? 1 : rent >= until * plafond ? 0 : 1 - (rent - from * plafond) / ((until - from) * plafond);
  const left = AL * part - 5;
  return left <= 0 || (!one.conventionne && left < 10) ? 0 : left * 0.995;
}

test('toujours la formule du dossier de faits, à 6 centimes, et la somme de ses lignes', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { montant, lignes } = housingAid(one);
      expect(sumOf(lignes)).toBe(montant);
      // On the very edge of the 10 €, a cent decides.
      const expected = plain(one);
      if (expected > 0 && expected < 10.1 && !one.conventionne) return;
      expect(Math.abs(montant - expected)).toBeLessThanOrEqual(montant === 0 ? 10 : 0.06);
    }),
  );
});

test('plus de revenus : jamais plus d’aide', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 5000 }), (one, more) => {
      expect(housingAid({ ...one, ressources: one.ressources + more }).montant).toBeLessThanOrEqual(housingAid(one).montant);
    }),
  );
});

test('sans revenus, l’aide monte avec le loyer jusqu’au plafond, puis ne monte plus', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 50 }), (one, more) => {
      const poor = { ...one, ressources: 0, loyer: Math.min(one.loyer, 600) };
      const [now, then] = [housingAid(poor).montant, housingAid({ ...poor, loyer: poor.loyer + more }).montant];
      if (poor.loyer + more <= 150) expect(then).toBeGreaterThanOrEqual(now);
      if (poor.loyer >= 600 && poor.personnesACharge === 0) expect(then).toBeLessThanOrEqual(now);
    }),
  );
});
