import { addDays, addMonths, addMonthsToDay, firstDayOf, monthOf, monthsBetween } from '#engine/journal/day.ts';
import type { Changement, Compte } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import { noRight, outOfScope, type Refusal } from '../../rules/conditions/refusal.ts';
import type { HouseholdSituation } from '../../rules/household.ts';
import type { Prestation } from '../rights.ts';

type Absence = Extract<Changement, { personne: string }>;

/** A stay away counts as long after so many months abroad, or so many days in a hospital or a prison. */
const MONTHS_ABROAD = 3;
const DAYS_INSIDE = 60;

/** A stay abroad: nothing changes up to three months; above, only the whole months spent in France are paid (read in November 2026). */
export const ABROAD =
  'CASF, art. R262-5 (1er juin 2009) ; CSS, art. R842-1 : trois mois au plus, puis les seuls mois entiers en France';
/** A person alone in prison: the amount stops at the second review; the others of the household have their own right. */
export const PRISON = 'CASF, art. L262-19 et R262-45 (1er janvier 2017)';
/** A person alone in a hospital: the amount is lowered, by a share that was not found in its version of today. */
export const HOSPITAL = 'CASF, art. L262-19 et R262-43';

const isAbsence = (one: Changement): one is Absence =>
  'personne' in one && ['etranger', 'prison', 'hopital'].includes(one.nature);

/** Is an absence long enough to count? Without a day of return, it is. */
export const isLongAbsence = ({ nature, le, jusqua }: Pick<Absence, 'nature' | 'le' | 'jusqua'>): boolean =>
  jusqua === undefined || jusqua > (nature === 'etranger' ? addMonthsToDay(le, MONTHS_ABROAD) : addDays(le, DAYS_INSIDE));

/** The second review after the day on which somebody went to prison, or to a hospital, by the reviews of the household. */
export function secondReview(le: Absence['le'], review: Month): Month {
  const month = monthOf(le);
  const apart = monthsBetween(month, review);
  const next = addMonths(review, -3 * Math.floor((apart - 1) / 3));
  return addMonths(next, 3);
}

/** What is read of the absences of a household in one month of right. */
interface Reading {
  compte: Pick<Compte, 'foyer'>;
  household: Pick<HouseholdSituation, 'adultes' | 'enfants'>;
  month: Month;
  review: Month;
}

/** Why an adult who is away closes or silences a right in a month, by what was told of it; nothing when it changes nothing. */
export function absenceRefusal(prestation: Prestation, reading: Reading): Refusal | undefined {
  const { compte, household } = reading;
  const alone = household.adultes === 1 && household.enfants.length === 0;
  for (const absence of (compte.foyer.changements ?? []).filter(isAbsence)) {
    const prenom = compte.foyer.adultes.find(({ id }) => id === absence.personne)?.prenom;
    if (prenom === undefined || !isLongAbsence(absence) || !isAway(absence, reading)) continue;
    if (absence.nature === 'etranger')
      return household.adultes === 2
        ? outOfScope(`${prenom} est à l’étranger depuis plus de trois mois, et l’autre adulte reste en France.`, ABROAD)
        : noRight(`${prenom} passe plus de trois mois à l’étranger. Seuls les mois entiers passés en France sont payés.`, ABROAD);
    if (absence.nature === 'prison')
      return alone && prestation === 'rsa'
        ? noRight(`${prenom} est en prison depuis plus de 60 jours : le RSA d’une personne seule s’arrête.`, PRISON)
        : outOfScope(
            `${prenom} est en prison depuis plus de 60 jours : la Caf étudie le droit des autres membres du foyer.`,
            PRISON,
          );
    if (alone && prestation === 'rsa')
      return outOfScope(`${prenom} est à l’hôpital depuis plus de 60 jours : le RSA d’une personne seule est réduit.`, HOSPITAL);
  }
  return undefined;
}

/** Does the absence count in that month? Abroad, in every month that is not wholly in France; otherwise from the second review. */
function isAway({ nature, le, jusqua }: Absence, { month, review }: Reading): boolean {
  // The day of return is a day in France: a month that begins with it is whole.
  if (nature === 'etranger') return month >= monthOf(le) && (jusqua === undefined || firstDayOf(month) < jusqua);
  return month >= secondReview(le, review) && (jusqua === undefined || month < monthOf(jusqua));
}
