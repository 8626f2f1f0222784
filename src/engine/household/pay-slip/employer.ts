import type { Month } from '#schema/day.ts';
import { roundToCents } from '../../words/money.ts';
import type { PayAmounts } from './amounts.ts';
import type { PayTerms } from './gross.ts';
import { ceilingIn, FULL_TIME, smicIn } from './rates.ts';

/*
 * What the employer pays: fewer than eleven workers, average rate of work accidents. « Bulletin de paie » (dossier de faits), § 3, read
 * on 28 November 2026. It never changes the net social. Percent; `low`: the rate up to so many Smic.
 */
interface EmployerRates {
  depuis: Month;
  maladie: number;
  famille: number;
  /** Lower rates for low pays, until they joined the general reduction of 2026 (CSS, art. D241-3-1 and D242-3). */
  low: { maladie: number; maladieSmic: number; famille: number; familleSmic: number } | undefined;
  vieillesse: number;
  chomage: number;
  accidents: number;
  /** CSS, art. D241-7: the reduction of a pay at the Smic, and how it goes down to nothing. */
  reduction: { minimum: number; delta: number; power: number; smics: number };
}

const LOW_2025 = { maladie: 7, maladieSmic: 2.25, famille: 3.45, familleSmic: 3.3 };
const RATES: readonly EmployerRates[] = [
  {
    depuis: '2025-01',
    maladie: 13,
    famille: 5.25,
    low: LOW_2025,
    vieillesse: 2.02,
    chomage: 4.05,
    accidents: 2.12,
    reduction: { minimum: 0, delta: 0.3194, power: 1, smics: 1.6 },
  },
  {
    depuis: '2025-05',
    maladie: 13,
    famille: 5.25,
    low: LOW_2025,
    vieillesse: 2.02,
    chomage: 4,
    accidents: 2.12,
    reduction: { minimum: 0, delta: 0.3193, power: 1, smics: 1.6 },
  },
  {
    depuis: '2026-01',
    maladie: 13,
    famille: 5.25,
    low: undefined,
    vieillesse: 2.11,
    chomage: 4,
    accidents: 2.08,
    reduction: { minimum: 0.02, delta: 0.3781, power: 1.75, smics: 3 },
  },
];
const PENSION = 8.55;
const COMPLEMENTARY = { below: 6.01, above: 14.57, balance: 0.21 };
const AGS = 0.25;
/** CSA, dialogue social, formation (fewer than eleven workers), apprentissage: on everything. FNAL: up to the ceiling. */
const OTHERS = { onAll: [0.3, 0.016, 0.55, 0.68], fnal: 0.1 };
/** Euros taken off for each hour of overtime, under twenty workers (CSS, art. D241-24). */
const OVERTIME_HOUR = 1.5;

/** The employer's part of each line, euros; `taux` only where a line has one rate. */
export interface EmployerAmounts {
  maladie: { taux: number; montant: number };
  accidents: { taux: number; montant: number };
  plafonnee: { taux: number; montant: number };
  deplafonnee: { taux: number; montant: number };
  tranche1: { taux: number; montant: number };
  tranche2: { taux: number; montant: number } | undefined;
  famille: { taux: number; montant: number };
  chomage: { taux: number; montant: number; base: number };
  autres: number;
  /** What the general reduction and that of overtime take off. */
  allegement: number;
  /** Contributions and health insurance, once reduced. */
  total: number;
  /** Contributions and health insurance, before the reductions. */
  totalAvantAllegement: number;
  /** All that the job costs. */
  verse: number;
}

const part = (base: number, taux: number) => ({ taux, montant: roundToCents((base * taux) / 100) });

/** The Smic of the hours that are paid: an absence lowers it as it lowers the pay, an hour of overtime counts as one hour. */
function smicOf({ mois, heures = FULL_TIME, base }: PayTerms, { parts }: PayAmounts): number {
  const absent = parts.reduce((sum, { nature, montant }) => (nature === 'absence' ? sum + montant : sum), 0);
  const extra = parts.reduce((sum, one) => (one.nature === 'heures-supplementaires' ? sum + (one.heures ?? 0) : sum), 0);
  const kept = base > 0 ? Math.max(0, (base + absent) / base) : 0;
  // 151.67 is 35 × 52 ÷ 12 rounded: the Smic of a month is counted on the exact number.
  return smicIn(mois) * ((heures / FULL_TIME) * ((35 * 52) / 12) * kept + extra);
}

function reductionOf(brut: number, smic: number, { minimum, delta, power, smics }: EmployerRates['reduction']): number {
  if (brut <= 0 || brut >= smics * smic) return 0;
  const slope = Math.min(1, (((smics * smic) / brut - 1) / (smics - 1)) ** power);
  return roundToCents(brut * (Math.round((minimum + delta * slope) * 10_000) / 10_000));
}

/** What the employer pays for this slip, by the rates of its month. Before 2025, those of 2025. */
export function employerAmounts(terms: PayTerms, amounts: PayAmounts): EmployerAmounts {
  const { mois, mutuelleEmployeur, evenements } = terms;
  const { brut, plafonnee, tranche2: above } = amounts;
  const rates = RATES.findLast(({ depuis }) => depuis <= mois) ?? RATES[0];
  if (!rates) throw new Error('Aucun taux de cotisation.');
  const { low } = rates;
  const smic = smicOf(terms, amounts);
  const balance = above ? COMPLEMENTARY.balance : 0;
  const unemployed = Math.min(brut, 4 * ceilingIn(mois));
  const maladie = part(brut, low && brut <= low.maladieSmic * smic ? low.maladie : rates.maladie);
  const famille = part(brut, low && brut <= low.familleSmic * smic ? low.famille : rates.famille);
  const accidents = part(brut, rates.accidents);
  const capped = part(plafonnee.base, PENSION);
  const deplafonnee = part(brut, rates.vieillesse);
  const tranche1 = part(plafonnee.base, roundToCents(COMPLEMENTARY.below + balance));
  const tranche2 = above && part(above.base, roundToCents(COMPLEMENTARY.above + balance));
  const chomage = { base: unemployed, ...part(unemployed, roundToCents(rates.chomage + AGS)) };
  const autres = roundToCents(
    OTHERS.onAll.reduce((sum, rate) => sum + part(brut, rate).montant, part(plafonnee.base, OTHERS.fnal).montant),
  );
  const all = [maladie, famille, accidents, capped, deplafonnee, tranche1, tranche2, chomage];
  const totalAvantAllegement = roundToCents(all.reduce((sum, one) => sum + (one?.montant ?? 0), autres + mutuelleEmployeur));
  const hours =
    (terms.heures ?? FULL_TIME) < FULL_TIME
      ? 0
      : evenements.reduce((sum, one) => (one.type === 'heures-supplementaires' ? sum + one.heures : sum), 0);
  const allegement = roundToCents(reductionOf(brut, smic, rates.reduction) + OVERTIME_HOUR * hours);
  const total = roundToCents(totalAvantAllegement - allegement);
  return {
    maladie,
    accidents,
    plafonnee: capped,
    deplafonnee,
    tranche1,
    tranche2,
    famille,
    chomage,
    autres,
    allegement,
    total,
    totalAvantAllegement,
    verse: roundToCents(brut + total),
  };
}
