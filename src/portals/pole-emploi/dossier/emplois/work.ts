import { grossOf, type Pay, payOf } from '#engine/household/pay.ts';
import { incomeOf } from '#engine/household/truth.ts';
import { firstDayOf, lastDayOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Emploi } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import { scaleOn } from '../../rules/scale.ts';
import { fileOf, jobsOf, personOf } from '../file.ts';
import { wasRegistered } from '../months.ts';
import { type Ruled, rulesDay } from '../rules-day.ts';

/** One piece of work of a month. Amounts in euros; `net` is what reached the account, the figure that people know best. */
export interface Work {
  /** The id of the job or of the income in the account. */
  id: string;
  nature: 'salarie' | 'non-salarie';
  employeur: string;
  heures: number;
  brut: number;
  net: number;
  debut: Day;
  fin: Day;
  /** The contract ended in the month. */
  termine: boolean;
}

type Known = Pick<World, 'compte' | 'events' | 'today'> & Ruled;

/** What is true of the work of a month, whatever was transmitted or declared: what the pay slips and the notebook say. */
export function trueWork(world: Known, mois: Month): Work[] {
  const wages = jobsOf(world.compte).flatMap((job) => {
    const pay = payOf(job, mois);
    return pay ? [wageOf(world, job, mois, pay, grossOf(pay))] : [];
  });
  // What was worked before the registration is told at the registration.
  return [...wages.filter(({ fin }) => wasRegistered(world, fin)), ...ownWork(world, mois)];
}

/**
 * What employers have already transmitted of the month, shown beforehand since 2022. A contract that began in the month is not there
 * yet (choice of the simulator: its first declaration is still to come); nor is what an employer forgot to transmit.
 */
export function transmittedWork(world: Known, mois: Month): Work[] {
  return jobsOf(world.compte).flatMap((job) => {
    const pay = payOf(job, mois);
    if (!pay || pay.transmis === null || startOf(job) >= firstDayOf(mois)) return [];
    const share = pay.transmis === undefined || pay.montantNetSocial === 0 ? 1 : pay.transmis / pay.montantNetSocial;
    const work = wageOf(world, job, mois, pay, roundToCents(grossOf(pay) * share));
    return wasRegistered(world, work.fin) ? [work] : [];
  });
}

/** The pay that arrived on the account in a month, whenever it was earned: what a person declares who looks at her bank statement. */
export function workPaidIn(world: Known, mois: Month): Work[] {
  return jobsOf(world.compte).flatMap((job) =>
    nearby(job, mois)
      .filter(({ payeLe }) => payeLe.startsWith(mois))
      .map((pay) => wageOf(world, job, mois, pay, grossOf(pay))),
  );
}

const nearby = (job: Emploi, mois: Month): Pay[] => {
  const [year = 0, rank = 1] = mois.split('-').map(Number);
  const before = rank === 1 ? `${year - 1}-12` : `${year}-${String(rank - 1).padStart(2, '0')}`;
  return [before as Month, mois].flatMap((month) => payOf(job, month) ?? []);
};

const startOf = ({ contrat, du }: Emploi): Day => contrat?.debut ?? (du === undefined ? '1900-01-01' : firstDayOf(du));

function wageOf(world: Known, job: Emploi, mois: Month, pay: Pay, brut: number): Work {
  const first = firstDayOf(mois);
  const last = lastDayOf(mois);
  const start = startOf(job);
  const end = job.contrat?.fin ?? last;
  const inside = start <= last && end >= first;
  const fin = inside && end < last ? end : last;
  return {
    id: job.id,
    nature: 'salarie',
    employeur: job.employeur,
    // A slip without hours: those that the least possible pay stands for.
    heures: Math.max(1, Math.round(pay.heures ?? grossOf(pay) / scaleOn(rulesDay(world, first)).hourlySmic.valeur)),
    brut,
    net: pay.netAPayer,
    debut: inside && start > first ? start : first,
    fin,
    termine: job.contrat?.fin === fin,
  };
}

/** Hours of one's own work are an estimate: one for twenty euros, ten at least (choice of the simulator). */
const ownHours = (amount: number): number => Math.max(10, Math.round(amount / 20));

function ownWork({ compte }: Known, mois: Month): Work[] {
  if (fileOf(compte).activiteIndependante === undefined) return [];
  return compte.verite.revenus
    .filter(({ nature, personne }) => nature === 'independant' && personne === personOf(compte).id)
    .filter(({ habituel, mois: months = {} }) => habituel !== undefined || Object.keys(months).some((month) => month <= mois))
    .map((revenu) => {
      const amount = incomeOf(revenu, mois);
      return {
        id: revenu.id,
        nature: 'non-salarie',
        employeur: revenu.organisme,
        heures: ownHours(amount),
        brut: amount,
        net: amount,
        debut: firstDayOf(mois),
        fin: lastDayOf(mois),
        termine: false,
      };
    });
}
