import { euros, roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { percentInWords } from './calculation.ts';
import { familyAllowances, familySupport, twentiethYear } from './family-benefits.ts';
import type { Child } from './household.ts';
import { familySupplement, type Means, youngChildAllowance } from './means-tested-benefits.ts';
import { scaleAt } from './scale.ts';

/** The family benefits that are paid each month. */
export type FamilyNature =
  | 'allocations-familiales'
  | 'majoration-age'
  | 'forfait-20-ans'
  | 'paje-base'
  | 'complement-familial'
  | 'asf';

/** One benefit of one month: euros, before and after the CRDS, why, and the text. */
export interface FamilyLine {
  nature: FamilyNature;
  brut: number;
  net: number;
  detail: string;
  source: string;
}

/** Who is there in a month. `alternes`: children who live with both parents in turn, their allowances being shared. */
export interface FamilyMonth {
  enfants: readonly Child[];
  alternes: number;
  means: Means;
  /** Children for whom the support of a parent who does not pay is due. */
  enfantsAsf: number;
}

/** What is left once the CRDS is taken. */
const net = (brut: number, rules: Month): number => roundToCents(brut * (1 - scaleAt(rules).crds.valeur));

/** The share of shared children: a half for each, over the number of children (CSS, art. R521-3). */
const shareOf = (children: number, alternes: number): number => (children === 0 ? 1 : (children - alternes / 2) / children);

/** What a household is due in a month, one line for each benefit that is more than nothing (facts § 4.3 and 4.4). */
export function familyLines({ enfants, alternes, means, enfantsAsf }: FamilyMonth, month: Month, rules: Month): FamilyLine[] {
  const { bmaf, crds } = scaleAt(rules);
  const allowances = familyAllowances(enfants, means.revenusAnnuels, month, rules);
  const share = shareOf(enfants.length, Math.min(alternes, enfants.length));
  const shared = share === 1 ? '' : ` Garde alternée : la part est de ${percentInWords(roundToCents(share))}.`;
  const rate =
    allowances.taux === 1
      ? 'Taux plein.'
      : `Vos revenus d’il y a deux ans dépassent un plafond : ${percentInWords(allowances.taux)} de l’allocation.`;
  const base = `Base mensuelle de ${euros(bmaf.valeur)}.`;
  const lines: [FamilyNature, number, string, string][] = [
    [
      'allocations-familiales',
      roundToCents((allowances.base + allowances.complement) * share),
      `${enfants.length} enfants. ${base} ${rate}${shared}`,
      `CSS, art. L521-1, D521-1 et R521-3 ; ${bmaf.source}`,
    ],
    [
      'majoration-age',
      roundToCents(allowances.majorationAge * share),
      `16 % de la base pour chaque enfant assez grand, sauf l’aîné de deux. ${base}${shared}`,
      `CSS, art. L521-3 et D521-1 ; 18 ans depuis le 1er mars 2026, 14 ans pour les enfants nés avant le 1er mars 2012 ; ${bmaf.source}`,
    ],
    [
      'forfait-20-ans',
      roundToCents(twentiethYear(enfants, allowances.taux, month, rules)),
      `Un enfant de 20 ans reste à charge, dans une famille de trois enfants ou plus : une somme fixe, pendant un an. ${base} ${rate}`,
      `CSS, art. L521-1 et D521-2 ; dossier de faits Caf, § 4.3 ; ${bmaf.source}`,
    ],
    [
      'paje-base',
      youngChildAllowance(enfants, means, month, rules),
      `41,65 % de la base, tant qu’un enfant a moins de trois ans ; la moitié au-dessus du premier plafond. ${base}`,
      `CSS, art. L531-3 et D531-2 ; ${scaleAt(rules).fullRateCeiling.source}`,
    ],
    [
      'complement-familial',
      familySupplement(enfants, means, month, rules),
      `41,65 % de la base, à partir de trois enfants de plus de trois ans. ${base}`,
      `CSS, art. L522-1 et D522-1 ; ${scaleAt(rules).fullRateCeiling.source}`,
    ],
    [
      'asf',
      roundToCents(enfantsAsf * familySupport('un-parent', rules)),
      `42,2 % de la base pour chaque enfant sans pension payée (${enfantsAsf}). ${base}`,
      `CSS, art. L523-1 et D523-1 ; ${bmaf.source}`,
    ],
  ];
  return lines
    .filter(([, brut]) => brut > 0)
    .map(([nature, brut, detail, source]) => ({
      nature,
      brut,
      net: net(brut, rules),
      detail,
      source: `${source} ; ${crds.source}`,
    }));
}
