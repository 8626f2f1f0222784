import { monthName, monthOf } from '../../journal/day.ts';
import { roundToCents } from '../../words/money.ts';
import { type Contribution, payAmounts } from './amounts.ts';
import { type EmployerAmounts, employerAmounts } from './employer.ts';
import type { GrossPart, PayTerms } from './gross.ts';
import { FULL_TIME } from './rates.ts';
import type { PaySlip, SlipLine, SlipLineId } from './slip.ts';

/** A line before the model gives it its place; `libelle` only where the month says more than the model. */
export type FreeLine = Omit<SlipLine, 'libelle'> & { libelle?: string | undefined };

const told = (id: SlipLineId, salarie: number, rest: Partial<FreeLine> = {}): FreeLine => ({
  id,
  salarie,
  effet: 'dit',
  rang: 'total',
  ...rest,
});

/** The words of a part of the gross pay, when life gives more than the model: « Absence maladie », « Régularisation de septembre ». */
function wordsOf({ nature, evenement, heures }: GrossPart, terms: PayTerms): string | undefined {
  if (evenement?.type === 'absence') {
    const motif = evenement.motif ?? 'non rémunérée';
    return evenement.mois === undefined ? `Absence ${motif}` : `Régularisation ${monthName(evenement.mois)} : absence ${motif}`;
  }
  if (evenement?.type === 'prime' || evenement?.type === 'avantage-en-nature') return evenement.libelle;
  if (nature !== 'heures-supplementaires' || evenement?.type !== 'heures-supplementaires' || heures === undefined)
    return undefined;
  const partTime = (terms.heures ?? FULL_TIME) < FULL_TIME;
  const rate = evenement.majoration ?? (partTime ? 10 : 25);
  return `Heures ${partTime ? 'complémentaires' : 'supplémentaires'} à ${100 + rate} %`;
}

const grossLine = (part: GrossPart, terms: PayTerms): FreeLine => ({
  id: part.nature,
  libelle: wordsOf(part, terms),
  base: part.heures,
  unite: part.heures === undefined ? undefined : 'h',
  taux: part.taux,
  salarie: part.montant,
  effet: 'ajoute',
  rang: 'ligne',
});

type Share = EmployerAmounts['plafonnee'];

/** A contribution of both: the worker's rate is the one that is printed. */
const shared = (id: SlipLineId, worker: Contribution | undefined, employer?: Share): FreeLine[] =>
  worker
    ? [
        {
          id,
          base: worker.base,
          taux: worker.taux,
          salarie: worker.montant,
          employeur: employer?.montant,
          effet: 'retire',
          rang: 'ligne',
        },
      ]
    : [];

/** A contribution of the employer alone. */
const employed = (id: SlipLineId, base: number | undefined, montant: number): FreeLine => ({
  id,
  base,
  employeur: montant,
  effet: 'dit',
  rang: 'ligne',
});

/** What comes between the net social and the net: it is neither in the one nor in the gross pay. */
function laterLines({ evenements }: PayTerms): FreeLine[] {
  return evenements.flatMap((one): FreeLine[] => {
    if (one.type === 'titres-restaurant')
      return [
        {
          id: 'titres-restaurant',
          base: one.nombre,
          unite: 'titre',
          taux: one.part,
          salarie: -roundToCents(one.nombre * one.part),
          effet: 'ajoute',
          rang: 'ligne',
        },
      ];
    if (one.type === 'acompte') {
      const libelle = one.le === undefined ? undefined : `Acompte du ${Number(one.le.slice(8))} ${monthName(monthOf(one.le))}`;
      return [{ id: 'acompte', libelle, salarie: -one.montant, effet: 'ajoute', rang: 'ligne' }];
    }
    if (one.type === 'retenue')
      return [{ id: 'retenue', libelle: one.libelle, salarie: -one.montant, effet: 'ajoute', rang: 'ligne' }];
    if (one.type === 'remboursement')
      return [{ id: 'remboursement', libelle: one.libelle, salarie: one.montant, effet: 'ajoute', rang: 'ligne' }];
    return one.type === 'avantage-en-nature'
      ? [{ id: 'retrait-avantage', salarie: -one.montant, effet: 'ajoute', rang: 'ligne' }]
      : [];
  });
}

/**
 * Every line of a slip, in no order: the model gives it. The money of the worker follows the sum: what « ajoute » minus what « retire »
 * is the net à payer, to the cent.
 */
export function slipLines(terms: PayTerms, modele: PaySlip['modele']): FreeLine[] {
  const pay = payAmounts(terms);
  const employer = employerAmounts(terms, pay);
  const exempted = pay.reduction?.montant ?? 0;
  const before = modele === 'renove';
  return [
    ...pay.parts.map((part) => grossLine(part, terms)),
    told('brut', pay.brut, { fait: 'brut' }),
    employed('maladie', pay.brut, employer.maladie.montant),
    ...(terms.mutuelle + terms.mutuelleEmployeur === 0
      ? []
      : [
          {
            id: 'mutuelle' as const,
            salarie: terms.mutuelle,
            employeur: terms.mutuelleEmployeur,
            effet: 'retire' as const,
            rang: 'ligne' as const,
          },
        ]),
    employed('accidents', pay.brut, employer.accidents.montant),
    ...shared('plafonnee', pay.plafonnee, employer.plafonnee),
    ...shared('deplafonnee', pay.deplafonnee, employer.deplafonnee),
    ...shared('tranche1', pay.tranche1, employer.tranche1),
    ...shared('tranche2', pay.tranche2, employer.tranche2),
    employed('famille', pay.brut, employer.famille.montant),
    employed('chomage', employer.chomage.base, employer.chomage.montant),
    employed('autres', undefined, employer.autres),
    ...shared('csg-deductible', pay.csgDeductible),
    ...shared('csg-non-deductible', pay.csgTaxed),
    ...shared('csg-heures', pay.csgOvertime),
    {
      id: 'allegement',
      base: pay.reduction?.base,
      taux: pay.reduction && -pay.reduction.taux,
      salarie: pay.reduction && -exempted,
      employeur: 0 - employer.allegement,
      effet: 'retire',
      rang: 'ligne',
    },
    told('total', before ? roundToCents(pay.total + exempted) : pay.total, {
      employeur: before ? employer.totalAvantAllegement : employer.total,
    }),
    told('montant-net-social', pay.montantNetSocial, { fait: 'montantNetSocial', rang: 'cle' }),
    ...laterLines(terms),
    told('net-avant-impot', pay.netAvantImpot),
    told('net-imposable', pay.netImposable, { fait: 'netImposable', rang: 'ligne' }),
    ...(pay.heuresSupplementaires > 0 ? [told('net-heures', pay.heuresSupplementaires, { rang: 'ligne' })] : []),
    { id: 'impot', base: pay.netImposable, taux: terms.impot, salarie: 0 - pay.impot, effet: 'ajoute', rang: 'ligne' },
    told('net-a-payer', pay.netAPayer, { fait: 'netAPayer' }),
    { id: 'allegement-employeur', employeur: employer.allegement, effet: 'dit', rang: 'ligne' },
    { id: 'total-employeur', employeur: employer.verse, effet: 'dit', rang: 'total' },
  ];
}
