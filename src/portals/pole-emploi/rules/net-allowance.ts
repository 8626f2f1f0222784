import { type CalculationLine, lineOf, percentInWords, restsOnChoice, sumOf } from '#engine/portal/calculation.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';
import { type Scale, scaleOn } from './scale.ts';
import type { SocialRate } from './social-rate.ts';

/** The net allowance of one day, euros: `brut` − `retraite` − `csg` − `crds`. The lines add up to `net`. Income tax is not in it. */
export interface NetAllowance {
  brut: number;
  retraite: number;
  csg: number;
  crds: number;
  net: number;
  regles: Day;
  choix: boolean;
  lignes: CalculationLine[];
}

/** Euros a day: CSG and CRDS may not bring the allowance down to it. Five hours of Smic, rounded up to the next euro (facts § 4.1). */
export const exemptionThreshold = (scale: Scale): number => Math.ceil(roundToCents(scale.hourlySmic.valeur * 5));

/** The contribution to the pension: 3 % of the SJR, cut so that the floor is left. */
function retirement(brut: number, sjr: number, scale: Scale): number {
  const room = Math.max(0, roundToCents(brut - scale.floor.valeur));
  return Math.min(room, roundToCents(scale.retirementRate.valeur * sjr));
}

function retirementLine(amount: number, sjr: number, scale: Scale): CalculationLine {
  const { floor, retirementRate } = scale;
  const full = roundToCents(retirementRate.valeur * sjr);
  const formula = `${percentInWords(retirementRate.valeur)} de ${euros(sjr)}, votre salaire moyen par jour (SJR)`;
  if (amount === full) return lineOf('Retraite complémentaire', `${formula}.`, -amount, retirementRate.source);
  const detail =
    amount === 0
      ? `Rien n’est retiré : il doit rester au moins ${euros(floor.valeur)}.`
      : `${formula}, ce serait ${euros(full)}. On retire moins : il doit rester ${euros(floor.valeur)}.`;
  return lineOf('Retraite complémentaire', detail, -amount, `${retirementRate.source} ; ${floor.source}`);
}

function socialLine(label: string, rate: number, amount: number, base: number, scale: Scale, source: string): CalculationLine {
  if (amount > 0) {
    const share = percentInWords(scale.socialBase.valeur);
    return lineOf(label, `${percentInWords(rate)} sur ${share} de ${euros(base)}.`, -amount, source);
  }
  const detail = `Rien n’est retiré : il doit rester plus de ${euros(exemptionThreshold(scale))} par jour, cinq heures de Smic arrondies à l’euro supérieur.`;
  return lineOf(label, detail, 0, `${source} ; ${scale.hourlySmic.source}`);
}

/** The CSG, with what would be withheld from a smaller tax income: nobody should think that 6.2 % is for everyone. */
function csgLine(taux: SocialRate, amount: number, base: number, scale: Scale): CalculationLine {
  const { valeur, source } = taux === 'reduit' ? scale.csgReducedRate : scale.csgRate;
  const line = socialLine('Contribution sociale (CSG)', valeur, amount, base, scale, source);
  if (amount === 0) return line;
  const why =
    taux === 'reduit'
      ? 'C’est le taux réduit : votre revenu fiscal est petit.'
      : 'Avec un petit revenu fiscal, le taux est de 3,8 %, ou rien n’est retiré : montrez votre avis d’impôt.';
  return { ...line, detail: `${line.detail} ${why}` };
}

const FREE = {
  formation: {
    detail: 'Rien n’est retiré pour un jour de formation : l’allocation s’appelle alors AREF.',
    source: 'Unédic, « Retenues sociales sur les allocations » (AREF) ; service-public.fr, fiche F291, lus en novembre 2026',
  },
  revenu: {
    detail: 'Rien n’est retiré : votre revenu fiscal est au-dessous du seuil.',
    source: 'Code de la sécurité sociale, art. L136-8 ; Unédic, « Retenues sociales sur les allocations », lu en novembre 2026',
  },
} as const;

const freeLine = (why: keyof typeof FREE): CalculationLine =>
  lineOf('Contributions sociales (CSG et CRDS)', FREE[why].detail, 0, FREE[why].source);

/** Whose day it is: `formation`, a day of training paid by France Travail; `taux`, the rate that goes with the tax income. */
export interface NetCase {
  formation?: boolean;
  taux?: SocialRate;
}

/**
 * What is left of one day of gross allowance. Each deduction is rounded to the cent; CSG then CRDS are taken whole,
 * or not at all when the rest would not stay above the threshold (facts § 4.1). `sjr`: euros. The scale is that of `on`.
 */
export function netAllowance(
  brut: number,
  sjr: number,
  on: Day,
  { formation = false, taux = 'plein' }: NetCase = {},
): NetAllowance {
  const scale = scaleOn(on);
  const { crdsRate } = scale;
  const csgRate = taux === 'reduit' ? scale.csgReducedRate : scale.csgRate;
  const free = formation || taux === 'exonere';
  const threshold = exemptionThreshold(scale);
  const retraite = retirement(brut, sjr, scale);
  const base = roundToCents(brut - retraite);
  const due = (rate: number) => roundToCents(base * scale.socialBase.valeur * rate);
  const csg = !free && roundToCents(base - due(csgRate.valeur)) > threshold ? due(csgRate.valeur) : 0;
  const crds = !free && roundToCents(base - csg - due(crdsRate.valeur)) > threshold ? due(crdsRate.valeur) : 0;
  const start = [
    lineOf('Allocation brute', 'Le montant d’un jour, avant les retenues.', brut, 'Calcul de l’allocation journalière'),
    retirementLine(retraite, sjr, scale),
  ];
  const lignes = free
    ? [...start, freeLine(formation ? 'formation' : 'revenu')]
    : [
        ...start,
        csgLine(taux, csg, base, scale),
        socialLine('Contribution à la dette sociale (CRDS)', crdsRate.valeur, crds, base, scale, crdsRate.source),
      ];
  return { brut, retraite, csg, crds, net: sumOf(lignes), regles: on, choix: restsOnChoice(lignes), lignes };
}

/** The net amount of `days` paid days, euros: deductions are counted by day, then multiplied. */
export const netOfDays = ({ net }: NetAllowance, days: number): number => roundToCents(net * days);
