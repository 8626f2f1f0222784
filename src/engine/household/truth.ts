import type { Compte, Emploi, Revenu } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import { addMonths, monthOf } from '../journal/day.ts';
import { eventsOf, type World } from '../journal/world.ts';
import { roundToCents } from '../words/money.ts';
import { type Pay, payOf } from './pay.ts';
import type { PayFigure, PaySlip } from './pay-slip/slip.ts';

/** What the organisations hold of one month's pay on a given day: net social in euros; undefined when nothing was transmitted. */
export function transmittedPay(emploi: Emploi, mois: Month, on: Day, corrected: boolean): number | undefined {
  const pay = payOf(emploi, mois);
  if (!pay) return undefined;
  if (pay.transmis === undefined || corrected || (pay.corrigeLe !== undefined && on >= pay.corrigeLe))
    return pay.montantNetSocial;
  return pay.transmis ?? undefined;
}

// Incomes that the paying body transmits itself (PASRAU), as a pay is transmitted by the employer (DSN): caf.md §3.1.
const TRANSMITTED: ReadonlySet<Revenu['nature']> = new Set(['chomage', 'indemnites-journalieres', 'retraite', 'invalidite']);
/** Does its payer tell the administrations about this income? */
export const isTransmitted = (revenu: Revenu): boolean => revenu.transmis ?? TRANSMITTED.has(revenu.nature);
/** The amount of an income for one month, in euros; 0 when there was none. */
export const incomeOf = ({ mois: months, habituel, au }: Revenu, mois: Month): number =>
  au !== undefined && mois > au ? 0 : (months?.[mois] ?? habituel ?? 0);

/**
 * The account, with what was paid since the story began: the allowance that one administration pays is an income for the others
 * (the month of an income is that in which it was paid).
 */
export function livedTruth(world: Pick<World, 'compte' | 'events'>): Compte {
  const paid = new Map<string, Revenu>();
  for (const { nature, personne, de = '', organisme = de, montant, le } of eventsOf(world, 'paye')) {
    if (nature === undefined || personne === undefined || montant <= 0) continue;
    const id = `${de}-${nature}-${personne}`;
    const mois = paid.get(id)?.mois ?? {};
    const month = monthOf(le);
    paid.set(id, {
      id,
      nature: nature as Revenu['nature'],
      organisme,
      personne,
      mois: { ...mois, [month]: roundToCents((mois[month] ?? 0) + montant) },
    });
  }
  if (paid.size === 0) return world.compte;
  const { verite } = world.compte;
  return { ...world.compte, verite: { ...verite, revenus: [...verite.revenus, ...paid.values()] } };
}

/** One line of a document: `fait` names the figure, so that a page can point at it. */
export interface PaperLineText {
  libelle: string;
  valeur: string;
  /** Amount in euros when the line is one. */
  montant?: number;
  fait?: PayFigure;
}

/** A specimen document of a fictional person. */
export interface PaperText {
  id: string;
  type: 'bulletin' | 'rib' | 'courrier' | 'attestation' | 'carte';
  titre: string;
  de: string;
  le: Day;
  /** Who it is sent to, name and address on their own lines: a letter. */
  pour?: string;
  /** `colonnes`: its lines stand beside each other, as on the paper. */
  sections: readonly { titre?: string; lignes: readonly PaperLineText[]; colonnes?: boolean }[];
  paragraphes?: readonly string[];
  /** The whole slip, line by line, to be drawn as the official model; `sections` are its summary. */
  bulletin?: PaySlip;
}

/** The pay slips known on a day: those of the last `count` months, by the work or by the day of payment when it is late. */
export function paySlips(compte: Compte, today: Day, count = 8): { emploi: Emploi; pay: Pay }[] {
  const months = Array.from({ length: count }, (_, back) => addMonths(monthOf(today), -back));
  const oldest = months.at(-1) ?? monthOf(today);
  return compte.verite.emplois.flatMap((emploi) => {
    const late = (Object.keys(emploi.paies ?? {}) as Month[]).filter((mois) => mois < oldest).sort();
    return [...months, ...late.reverse()].flatMap((mois) => {
      const pay = payOf(emploi, mois);
      return pay && pay.payeLe <= today && (mois >= oldest || monthOf(pay.payeLe) >= oldest) ? [{ emploi, pay }] : [];
    });
  });
}

/** The age in whole years on a day. */
export function ageOn(naissance: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(naissance.slice(0, 4));
  return day.slice(5) < naissance.slice(5) ? years - 1 : years;
}
