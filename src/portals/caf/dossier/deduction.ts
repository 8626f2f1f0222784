import { livedTruth } from '#engine/household/truth.ts';
import { monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import { declaredMonths } from '../rules/calendar.ts';
import { countedChildren } from '../rules/household.ts';
import { householdOf } from './household.ts';
import { trueAmounts } from './resources.ts';
import { accountIn, knownAccount } from './situation/known-account.ts';

/** Where the bands come from: those of 2025, as the press gives them; those of 2026 were not found. The letter says so. */
export const DEDUCTION_SOURCE =
  'CSS, art. D553-1 : tranches au 1er janvier 2025 (presse ; celles de 2026 n’ont pas été trouvées), un ordre de grandeur';

// Euros a month and by person. Up to the first band, a flat sum is taken.
const BANDS = [
  { from: 301, to: 450, rate: 0.25 },
  { from: 450, to: 672, rate: 0.35 },
  { from: 672, to: 898, rate: 0.45 },
  { from: 898, to: Number.POSITIVE_INFINITY, rate: 0.6 },
];
const FLAT = 56;
const FIRST_BAND = BANDS[0]?.from ?? 0;

/** What is taken each month from a household of so many euros a month by person. */
export const deductionOf = (perShare: number): number =>
  perShare <= FIRST_BAND
    ? FLAT
    : roundToCents(BANDS.reduce((sum, { from, to, rate }) => sum + Math.max(0, Math.min(perShare, to) - from) * rate, FLAT));

/** What can be taken each month to pay a debt back, in euros: the more money by person in the household, the more is taken. */
export function deductionPerMonth(world: World, benefits: number): number {
  const { logement } = world.compte;
  const mois = monthOf(world.today);
  const periode = declaredMonths(mois, 'M-4..M-2');
  const counted = trueAmounts(accountIn(knownAccount(world, world.today, livedTruth(world)), mois), { mois, periode }).filter(
    ({ nature }) => nature !== 'don',
  );
  const income = counted.reduce((sum, { montant }) => sum + montant, 0) / 3;
  const housing = Math.max(0, (logement.loyer ?? 0) - logement.aide);
  return deductionOf(Math.max(0, income + benefits - housing) / sharesOf(world));
}

/** The shares of a household before its debts: one and a half for a person alone, two for a couple, a half for each child (CSS, art. D553-1). */
export function sharesOf(world: Pick<World, 'compte' | 'events' | 'today'>): number {
  const mois = monthOf(world.today);
  const household = householdOf(knownAccount(world), { mois, le: world.today });
  return (household.adultes === 2 ? 2 : 1.5) + countedChildren(household, mois).length * 0.5;
}
