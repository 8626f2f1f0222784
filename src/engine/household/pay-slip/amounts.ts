import type { Month } from '#schema/day.ts';
import { roundToCents } from '../../words/money.ts';
import { type GrossPart, grossParts, type PayTerms, sumOfParts } from './gross.ts';
import { ceilingIn, WORKER } from './rates.ts';

/** One contribution of the worker: `montant` (euros) is `taux` percent of `base` (euros). */
export interface Contribution {
  base: number;
  taux: number;
  montant: number;
}

/** Everything that a slip says in money for its worker. Euros; what is withheld is written without a sign. */
export interface PayAmounts {
  parts: GrossPart[];
  brut: number;
  /** Overtime, in the gross pay: no income tax on it. */
  heuresSupplementaires: number;
  plafonnee: Contribution;
  deplafonnee: Contribution;
  tranche1: Contribution;
  tranche2: Contribution | undefined;
  csgDeductible: Contribution;
  csgTaxed: Contribution;
  csgOvertime: Contribution | undefined;
  reduction: Contribution | undefined;
  /** All that is withheld before the net social, the worker's share of the health insurance included. */
  total: number;
  montantNetSocial: number;
  remboursements: number;
  retenues: number;
  netAvantImpot: number;
  netImposable: number;
  impot: number;
  netAPayer: number;
}

const contribution = (base: number, taux: number): Contribution => ({
  base: roundToCents(base),
  taux,
  montant: roundToCents((base * taux) / 100),
});

/** How a pay is cut by the monthly ceiling, euros: up to one, from one to eight, and up to four. A negative pay is under it. */
function slices(brut: number, month: Month): { below: number; above: number; upToFour: number } {
  const ceiling = ceilingIn(month);
  const below = Math.min(brut, ceiling);
  return { below, above: Math.max(0, Math.min(brut, 8 * ceiling) - ceiling), upToFour: Math.min(brut, 4 * ceiling) };
}

/** CSG and CRDS are counted on 98.25 % of the pay, then on all that the employer gives to the health insurance. */
function csgBase(pay: number, upToFour: number, mutuelleEmployeur: number): number {
  return roundToCents(pay - (Math.min(pay, upToFour) * (100 - WORKER.csgBase)) / 100) + mutuelleEmployeur;
}

/** What happens to the money once the net social is known. */
function afterNetSocial({ evenements }: PayTerms): { remboursements: number; retenues: number } {
  let [remboursements, retenues] = [0, 0];
  for (const one of evenements) {
    if (one.type === 'remboursement') remboursements += one.montant;
    if (one.type === 'titres-restaurant') retenues += one.nombre * one.part;
    if (one.type === 'acompte' || one.type === 'retenue' || one.type === 'avantage-en-nature') retenues += one.montant;
  }
  return { remboursements: roundToCents(remboursements), retenues: roundToCents(retenues) };
}

/**
 * The money of a slip, worked out from the gross pay. Each contribution is rounded to the cent, as slips do. « Montant net social »:
 * gross pay minus what the law and the company's health insurance withhold, overtime in full (BOSS, since 1 January 2024; « Bulletin de
 * paie », § 2). The net imposable adds back what does not lower the tax and the employer's health insurance, and leaves overtime out.
 */
export function payAmounts(terms: PayTerms): PayAmounts {
  const { mois, mutuelle, mutuelleEmployeur } = terms;
  const parts = grossParts(terms);
  const brut = sumOfParts(parts);
  const overtime = sumOfParts(parts, 'heures-supplementaires');
  const { below, above, upToFour } = slices(brut, mois);
  const balance = above > 0 ? WORKER.balance : 0;
  const plafonnee = contribution(below, WORKER.pension);
  const deplafonnee = contribution(brut, WORKER.pensionOnAll);
  const tranche1 = contribution(below, roundToCents(WORKER.complementary + balance));
  const tranche2 = above > 0 ? contribution(above, roundToCents(WORKER.complementaryAbove + balance)) : undefined;
  const base = csgBase(roundToCents(brut - overtime), upToFour, mutuelleEmployeur);
  const csgDeductible = contribution(base, WORKER.csgDeductible);
  const csgTaxed = contribution(base, WORKER.csgTaxed);
  const csgOvertime =
    overtime > 0 ? contribution(roundToCents((overtime * WORKER.csgBase) / 100), WORKER.csgOvertime) : undefined;
  const pensions = [plafonnee, deplafonnee, tranche1, tranche2].reduce((sum, one) => sum + (one?.montant ?? 0), 0);
  // The reduction is never more than what was withheld: under the ceiling, both are the same rate.
  const rate = above > 0 ? Math.min(WORKER.overtime, roundToCents((pensions / brut) * 100)) : WORKER.overtime;
  const reduction = overtime > 0 ? contribution(overtime, rate) : undefined;
  const csg = csgDeductible.montant + csgTaxed.montant + (csgOvertime?.montant ?? 0);
  const total = roundToCents(mutuelle + pensions + csg - (reduction?.montant ?? 0));
  const montantNetSocial = roundToCents(brut - total);
  const netImposable = roundToCents(
    montantNetSocial + csgTaxed.montant + (csgOvertime?.montant ?? 0) + mutuelleEmployeur - overtime,
  );
  const { remboursements, retenues } = afterNetSocial(terms);
  const netAvantImpot = roundToCents(montantNetSocial + remboursements - retenues);
  const impot = roundToCents((Math.max(0, netImposable) * terms.impot) / 100);
  return {
    parts,
    brut,
    heuresSupplementaires: overtime,
    plafonnee,
    deplafonnee,
    tranche1,
    tranche2,
    csgDeductible,
    csgTaxed,
    csgOvertime,
    reduction,
    total,
    montantNetSocial,
    remboursements,
    retenues,
    netAvantImpot,
    netImposable,
    impot,
    netAPayer: roundToCents(netAvantImpot - impot),
  };
}
