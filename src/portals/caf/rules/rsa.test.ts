import { expect, test } from 'vitest';
import { fc } from '#testing/drawn.ts';
import { sumOf } from './calculation.ts';
import { CASES, householdOf, resourcesOf, type Year } from './example-households.ts';
import { rsaOracle } from './oracle.ts';
import { computeRsa } from './rsa.ts';
import { aHousehold, children, everyMonth, threeAmounts, wage } from './situation-builder.ts';

const NOTHING = everyMonth('2026-11', []);

test.each([
  ['alone, nothing, housing benefit', aHousehold({ aideAuLogement: 300 }), 573.49],
  [
    'a couple, 2 children, housing benefit and allowances',
    aHousehold({ adultes: 2, enfants: children(2), aideAuLogement: 400, prestationsFamiliales: { revenusAnnuels: 0 } }),
    1021.99,
  ],
  [
    'a parent alone with a child of 1, housing benefit and PAJE',
    aHousehold({
      enfants: [{ naissance: '2025-10-15' }],
      isole: {},
      aideAuLogement: 300,
      prestationsFamiliales: [{ nature: 'paje-base', montant: 199.15 }],
    }),
    760.24,
  ],
] as const)('the value of OpenFisca for 2026-11: %s', (_, household, expected) => {
  expect(Math.abs(computeRsa(household, NOTHING, '2026-11').montant - expected)).toBeLessThanOrEqual(0.06);
});

const everyCase = CASES.flatMap((example) =>
  (['2025-09', '2026-11'] as const).map((year) => [example.nom, year, example] as const),
);

test.each(everyCase)('the plain formula of the facts: %s, %s', (_, year, example) => {
  const calculation = computeRsa(householdOf(example, year), resourcesOf(example, year), year);
  expect(Math.abs(calculation.montant - rsaOracle(example, year))).toBeLessThanOrEqual(0.02);
  expect(sumOf(calculation.lignes)).toBe(calculation.montant);
});

test.each([
  [645.68, 6.01, 6.01],
  [645.69, 6, 6],
  [645.7, 5.99, 0],
  [651.69, 0, 0],
  [900, 0, 0],
] as const)('with %d € a month, %d € are left and %d € are paid', (amount, brut, montant) => {
  expect(computeRsa(aHousehold(), everyMonth('2026-11', [wage(amount)]), '2026-11')).toMatchObject({ brut, montant });
});

test('the last line says why nothing is paid', () => {
  const last = (amount: number) =>
    computeRsa(aHousehold(), everyMonth('2026-11', [wage(amount)]), '2026-11').lignes.at(-1)?.detail;
  expect(last(650)).toContain('moins de 6,00');
  expect(last(651.69)).toContain('est égal au montant prévu');
  expect(last(900)).toContain('dépasse de 248,31');
});

test('a sum that a person can follow line by line', () => {
  const resources = threeAmounts('2026-11', [300, 0, 150]);
  expect(computeRsa(aHousehold({ aideAuLogement: 50 }), resources, '2026-11').lignes.map(({ montant }) => montant)).toEqual([
    651.69, -50, -150,
  ]);
  expect(computeRsa(aHousehold(), resources, '2026-11').lignes[1]?.detail).toBe(
    'juillet : 300,00\u00a0€ ; août : 0,00\u00a0€ ; septembre : 150,00\u00a0€. Moyenne : 150,00\u00a0€ par mois.',
  );
});

test('gifts and money from the Caf do not count, and a line says so', () => {
  const resources = everyMonth('2026-11', [
    { personne: 'Amina', nature: 'don', montant: 200 },
    { personne: 'Amina', nature: 'aide-caf', montant: 120 },
  ]);
  const { montant, lignes } = computeRsa(aHousehold(), resources, '2026-11');
  expect(montant).toBe(651.69);
  expect(lignes.filter(({ libelle }) => libelle.startsWith('Ressource qui ne compte pas')).map((line) => line.montant)).toEqual([
    0, 0,
  ]);
});

test('a month below zero counts for zero, after the pay slips of the month are added up', () => {
  const [first, second, third] = everyMonth('2026-11', [wage(300)]);
  const corrected = { ...first, lignes: [wage(300), wage(-100)] };
  const negative = { ...third, lignes: [wage(300), wage(-450)] };
  const { montant, lignes } = computeRsa(aHousehold(), [corrected, second, negative], '2026-11');
  expect(montant).toBe(485.02);
  expect(lignes[1]?.detail).toContain('Un mois en dessous de zéro compte pour 0');
});

const cents = fc.integer({ min: -50_000, max: 400_000 }).map((amount) => amount / 100);
const triple = fc.tuple(cents, cents, cents);
const household = fc
  .record({
    adultes: fc.constantFrom(1 as const, 2 as const),
    count: fc.nat(5),
    aideAuLogement: fc.nat(400),
    isole: fc.boolean(),
  })
  .map(({ adultes, count, aideAuLogement, isole }) =>
    aHousehold({ adultes, enfants: children(count), aideAuLogement, ...(isole ? { isole: { depuis: '2026-05-01' } } : {}) }),
  );

test('whatever the resources, the RSA is never negative and its lines add up', () => {
  fc.assert(
    fc.property(household, triple, fc.constantFrom<Year>('2025-09', '2026-11'), (foyer, amounts, year) => {
      const { montant, brut, lignes } = computeRsa(foyer, threeAmounts(year, amounts), year);
      expect(montant).toBeGreaterThanOrEqual(0);
      expect(sumOf(lignes)).toBe(montant);
      expect(montant === brut || (montant === 0 && brut < 6)).toBe(true);
    }),
  );
});

test('more resources never mean more RSA', () => {
  fc.assert(
    fc.property(household, triple, cents, (foyer, [first, second, third], more) => {
      const before = computeRsa(foyer, threeAmounts('2026-11', [first, second, third]), '2026-11').montant;
      const after = computeRsa(foyer, threeAmounts('2026-11', [first, second + Math.abs(more), third]), '2026-11').montant;
      expect(after).toBeLessThanOrEqual(before);
    }),
  );
});
