import { livedTruth } from '#engine/household/truth.ts';
import { monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import { declaredMonths } from '../rules/calendar.ts';
import { trueAmounts } from './resources.ts';

/** Where the bands come from: they are put up each 1st of January, and those of today were not found. */
export const DEDUCTION_SOURCE =
  'CSS, art. D553-1 (tranches du texte, revalorisées depuis chaque 1er janvier : ordre de grandeur)';

const BANDS = [
  { from: 231, to: 345, rate: 0.25 },
  { from: 345, to: 516, rate: 0.35 },
  { from: 516, to: 690, rate: 0.45 },
  { from: 690, to: Number.POSITIVE_INFINITY, rate: 0.6 },
];
const FLAT = 45;

/** What can be taken each month to pay a debt back, in euros: the more money by person in the household, the more is taken. */
export function deductionPerMonth(world: World, benefits: number): number {
  const { foyer, logement } = world.compte;
  const mois = monthOf(world.today);
  const periode = declaredMonths(mois, 'M-4..M-2');
  const income = trueAmounts(livedTruth(world), { mois, periode }).reduce((sum, { montant }) => sum + montant, 0) / 3;
  const housing = Math.max(0, (logement.loyer ?? 0) - logement.aide);
  const shares = (foyer.adultes.length === 2 ? 2 : 1.5) + foyer.enfants.length * 0.5;
  const perShare = Math.max(0, income + benefits - housing) / shares;
  if (perShare <= 231) return FLAT;
  return roundToCents(BANDS.reduce((sum, { from, to, rate }) => sum + Math.max(0, Math.min(perShare, to) - from) * rate, FLAT));
}
