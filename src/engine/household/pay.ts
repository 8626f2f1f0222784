import type { Emploi, Paie } from '#schema/compte.ts';
import { type Day, isDay, type Month } from '#schema/day.ts';
import { completedPay, isWritten } from '#schema/paie.ts';
import { lastDayOf, monthOf } from '../journal/day.ts';
import { roundToCents } from '../words/money.ts';
import { payAmounts } from './pay-slip/amounts.ts';
import { type PayTerms, sumOfParts } from './pay-slip/gross.ts';

/** The pay of one job for one month, as its slip says it. Amounts in euros. */
export interface Pay extends Figures {
  mois: Month;
  payeLe: Day;
  arriveeSurCompte: Day;
  /** What the employer transmitted, when it is not the net social; null: nothing. */
  transmis: number | null | undefined;
  /** The day when the employer corrects it without being asked. */
  corrigeLe: Day | undefined;
}

interface Figures {
  montantNetSocial: number;
  netAPayer: number;
  netImposable: number;
  /** The line « Salaire brut »; undefined on a slip that its author wrote without it. */
  brut: number | undefined;
  /** What the end of the contract adds to the gross pay: unemployment benefit does not count it as a wage. */
  finDeContrat: number;
  /** The hours that are paid. */
  heures: number | undefined;
}

const known = new WeakMap<Emploi, Map<Month, Pay | undefined>>();

/** What is true of one month's pay, whatever was transmitted or declared; undefined when the job was not paid that month. */
export function payOf(emploi: Emploi, mois: Month): Pay | undefined {
  const months = known.get(emploi) ?? new Map<Month, Pay | undefined>();
  known.set(emploi, months);
  if (!months.has(mois)) months.set(mois, readPay(emploi, mois));
  return months.get(mois);
}

/** What the slip of that month is worked out from; undefined when its author wrote the net lines, or when there is no pay. */
export function payTerms(emploi: Emploi, mois: Month): PayTerms | undefined {
  const paie = paidIn(emploi, mois);
  return paie && !isWritten(paie) ? termsOf(emploi, mois, paie) : undefined;
}

/** The line « Salaire brut », euros; the net social on a slip that does not have it. */
export const grossOf = ({ brut, montantNetSocial }: Pick<Pay, 'brut' | 'montantNetSocial'>): number => brut ?? montantNetSocial;

function paidIn({ du, au, habituel, paies }: Emploi, mois: Month): Paie | undefined {
  if ((du !== undefined && mois < du) || (au !== undefined && mois > au)) return undefined;
  return completedPay(habituel, paies?.[mois]);
}

function readPay(emploi: Emploi, mois: Month): Pay | undefined {
  const paie = paidIn(emploi, mois);
  if (!paie) return undefined;
  const payeLe = paie.payeLe ?? payDay(mois, emploi.jourDePaie ?? 31);
  return {
    mois,
    payeLe,
    arriveeSurCompte: paie.arriveeSurCompte ?? payeLe,
    ...figuresOf(emploi, mois, paie),
    transmis: paie.transmis,
    corrigeLe: paie.corrigeLe,
  };
}

const payDay = (mois: Month, rank: number): Day => {
  const wanted = `${mois}-${String(rank).padStart(2, '0')}`;
  return isDay(wanted) ? wanted : lastDayOf(mois);
};

function figuresOf(emploi: Emploi, mois: Month, paie: Paie): Figures {
  if (isWritten(paie)) {
    const { montantNetSocial, netAPayer, netImposable, brut, heures } = paie;
    return { montantNetSocial, netAPayer, netImposable, brut, heures, finDeContrat: 0 };
  }
  const terms = termsOf(emploi, mois, paie);
  const { montantNetSocial, netAPayer, netImposable, brut, parts } = payAmounts(terms);
  const finDeContrat = sumOfParts(parts, 'conges', 'fin-de-contrat');
  return { montantNetSocial, netAPayer, netImposable, brut, heures: paidHours(terms), finDeContrat };
}

function termsOf({ contrat }: Emploi, mois: Month, paie: Paie): PayTerms {
  const { brut = 0, heures, mutuelle = 0, mutuelleEmployeur = mutuelle, impot = 0, evenements = [] } = paie;
  const last = contrat?.fin !== undefined && monthOf(contrat.fin) === mois;
  return {
    mois,
    base: brut,
    heures,
    mutuelle,
    mutuelleEmployeur,
    impot,
    evenements,
    congesPayes: last ? contrat.congesPayes : 0,
  };
}

/** The hours of the contract, without those of this month that were not worked, with those that came on top. */
function paidHours({ heures, evenements }: PayTerms): number | undefined {
  if (heures === undefined) return undefined;
  return evenements.reduce((sum, one) => {
    if (one.type === 'absence' && one.mois === undefined) return roundToCents(sum - one.heures);
    return one.type === 'heures-supplementaires' ? roundToCents(sum + one.heures) : sum;
  }, heures);
}
