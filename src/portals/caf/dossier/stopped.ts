import { payOf } from '#engine/household/pay.ts';
import { incomeOf } from '#engine/household/truth.ts';
import { addMonths, firstDayOf, monthOf } from '#engine/journal/day.ts';
import type { Compte, Emploi } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import type { ResourceNature } from '../rules/resources.ts';
import type { MonthFoyer } from './situation/known-account.ts';

/** What takes the place of a pay: whoever receives it, or may, keeps her former resources in the calculation. */
const REPLACEMENTS: ReadonlySet<ResourceNature> = new Set(['chomage', 'indemnites-journalieres', 'retraite', 'invalidite']);
const WORK: ReadonlySet<ResourceNature> = new Set(['salaire', 'independant', 'etranger']);

/** The last month of a job, once its end is certain. */
const endOf = ({ au, contrat }: Emploi): Month | undefined =>
  au ?? (contrat?.fin === undefined ? undefined : monthOf(contrat.fin));

const hasBegun = ({ du, contrat }: Emploi, month: Month): boolean => {
  const start = du ?? (contrat ? monthOf(contrat.debut) : undefined);
  return start === undefined || start <= month;
};

const hasReplacement = ({ verite, poleEmploi, foyer }: Compte, personne: string, month: Month): boolean =>
  verite.revenus.some((one) => one.personne === personne && REPLACEMENTS.has(one.nature) && incomeOf(one, month) > 0) ||
  ((poleEmploi?.personne ?? foyer.adultes[0]?.id) === personne &&
    poleEmploi?.allocation !== undefined &&
    poleEmploi.allocation.consommes < poleEmploi.allocation.jours);

/**
 * Did this money of a person stop for certain before `month`, with nothing in its place (CASF, art. R262-13)? A pay stops with the last of
 * the jobs; another income, with the last month that the account writes. A resignation changes nothing: only a decision of the department
 * about one person may.
 */
export function isStopped(compte: Compte, personne: string, nature: ResourceNature, month: Month): boolean {
  // Nobody told that this work has ended: it still counts.
  if (WORK.has(nature) && (compte.foyer as MonthFoyer).arretsTus?.includes(personne)) return false;
  if (hasReplacement(compte, personne, month)) return false;
  const incomes = compte.verite.revenus.filter((one) => one.personne === personne);
  if (!WORK.has(nature)) {
    const own = incomes.filter((one) => one.nature === nature);
    return own.length > 0 && own.every(({ au }) => au !== undefined && au < month);
  }
  const jobs = compte.verite.emplois.filter((emploi) => emploi.personne === personne && hasBegun(emploi, month));
  const others = incomes.filter((one) => WORK.has(one.nature));
  const ends = [...jobs.map(endOf), ...others.map(({ au }) => au)];
  const paid = jobs.some((emploi) => [month, addMonths(month, -1)].some((one) => payOf(emploi, one)?.payeLe.startsWith(month)));
  return ends.length > 0 && !paid && ends.every((end) => end !== undefined && end < month);
}

/** The days from which money no longer comes: the first of the month after the last one. */
export const stoppingDays = ({ verite }: Compte): Day[] =>
  [...verite.emplois.map(endOf), ...verite.revenus.map(({ au }) => au)].flatMap((end) =>
    end === undefined ? [] : [firstDayOf(addMonths(end, 1))],
  );
