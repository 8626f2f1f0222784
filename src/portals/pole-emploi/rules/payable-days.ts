import { dayInWords, firstDayOf, lastDayOf, monthInWords } from '#engine/journal/day.ts';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import { ofName } from '#engine/words/say.ts';
import type { Day, Month } from '#schema/day.ts';
import { type DayLine, dayLine, daysIn, daysInWords } from './day-line.ts';
import { daysFrom } from './work-days.ts';

/** The first month that counts 30 days whatever its length (facts § 4.1). */
export const FLAT_MONTH_SINCE: Month = '2025-04';
const FLAT_SOURCE = 'Mois de 30 jours depuis le 1er avril 2025 ; dossier de faits Pôle emploi, § 4.1';
const REAL_SOURCE = 'Jours réels du mois avant le 1er avril 2025 ; dossier de faits Pôle emploi, § 4.1';
const REMOVED_SOURCE = `Jours retirés des jours du mois ; dossier de faits Pôle emploi, § 4.1 ; décompte un par un, ${OWN_CHOICE}`;

/** Why days of a month are not paid by France Travail. Work is not one of them: it is counted in money, see `complement.ts`. */
export type UnpaidNature =
  | 'non-inscrit'
  | 'differe'
  | 'delai-attente'
  | 'maladie'
  | 'maternite'
  | 'paternite'
  | 'formation'
  | 'absence'
  | 'conge-parental'
  | 'service-civique'
  | 'detention'
  | 'sanction';

const NAMES: Record<UnpaidNature, string> = {
  'non-inscrit': 'Jours sans inscription',
  differe: 'Jours de différé',
  'delai-attente': 'Jours du délai d’attente',
  // Since 2022, one question is put for the three of them.
  maladie: 'Jours d’arrêt maladie, de maternité ou de paternité, payés par l’Assurance maladie',
  maternite: 'Jours de congé maternité, payés par l’Assurance maladie',
  paternite: 'Jours de congé de paternité, payés par l’Assurance maladie',
  formation: 'Jours de formation payés par un autre organisme',
  absence: 'Jours d’absence après les 35 jours de l’année',
  'conge-parental': 'Jours de congé parental',
  'service-civique': 'Jours de service civique',
  detention: 'Jours de détention',
  sanction: 'Jours de sanction',
};

/** A stretch of days that are not paid, from `du` to `au` included; it may go past the month. */
export interface UnpaidPeriod {
  nature: UnpaidNature;
  du: Day;
  au: Day;
}

/** How many days of the month can be paid. The lines add up to `payables`. */
export interface PayableDays {
  mois: Month;
  base: number;
  payables: number;
  lignes: DayLine[];
}

/** The days that a month counts for: 30 since April 2025, its real days before. */
export const daysOfMonth = (month: Month): number => (month >= FLAT_MONTH_SINCE ? 30 : Number(lastDayOf(month).slice(8)));

/**
 * The days of `month` that can be paid: those of the month, minus the days that someone else pays or that nobody pays.
 * A day that has two reasons is taken off once, for the first of them. Taking real days off a month of 30 is the reading of
 * the simulator; a month of which every real day is unpaid has no payable day at all.
 */
export function payableDays(month: Month, periods: readonly UnpaidPeriod[]): PayableDays {
  const base = daysOfMonth(month);
  const free = new Set(daysFrom(firstDayOf(month), lastDayOf(month)));
  const flat = month >= FLAT_MONTH_SINCE;
  const why = flat ? 'Un mois compte toujours 30 jours.' : 'Les jours réels du mois.';
  const lignes = [dayLine(`Jours ${ofName(monthInWords(month))}`, why, base, flat ? FLAT_SOURCE : REAL_SOURCE)];
  for (const { nature, du, au } of periods) {
    const taken = [...free].filter((day) => day >= du && day <= au);
    const first = taken[0];
    const last = taken.at(-1);
    if (first === undefined || last === undefined) continue;
    for (const day of taken) free.delete(day);
    const dates = first === last ? `Le ${dayInWords(first)}.` : `Du ${dayInWords(first)} au ${dayInWords(last)}.`;
    lignes.push(dayLine(NAMES[nature], dates, -taken.length, REMOVED_SOURCE));
  }
  const payables = free.size === 0 ? 0 : Math.max(0, daysIn(lignes));
  const gap = payables - daysIn(lignes);
  if (gap !== 0) {
    const detail = `Aucun jour de ce mois ne peut être payé. Cette ligne ramène le compte à ${daysInWords(0)}.`;
    lignes.push(dayLine('Pas de jour payable', detail, gap, REMOVED_SOURCE));
  }
  return { mois: month, base, payables, lignes };
}
