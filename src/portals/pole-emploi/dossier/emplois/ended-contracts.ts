import { grossOf, payOf } from '#engine/household/pay.ts';
import { addMonths, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Contrat, Emploi } from '#schema/compte.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { EndReason } from '../../rules/affiliation.ts';
import type { WorkContract } from '../../rules/work-days.ts';
import { jobsOf } from '../file.ts';

/** An ended contract, as employers declared it. `brut`: every gross pay, without what the end of the contract adds. */
export interface EndedContract extends WorkContract {
  emploi: Emploi;
  contrat: Contrat;
}

/** The contracts that had ended before that day, the latest last, with the pay and hours of their pay slips. */
export function endedContracts({ compte }: Pick<World, 'compte'>, before: Day): EndedContract[] {
  return jobsOf(compte)
    .flatMap((emploi): EndedContract[] => {
      const { contrat } = emploi;
      if (contrat?.fin === undefined || contrat.fin >= before) return [];
      const [debut, fin] = [contrat.debut, contrat.fin];
      return [{ emploi, contrat, employeur: emploi.employeur, debut, fin, ...paidBetween(emploi, debut, fin) }];
    })
    .sort((a, b) => inOrder(a.fin, b.fin));
}

/** Euros gross and hours of every month of the contract that was paid. */
function paidBetween(emploi: Emploi, debut: Day, fin: Day): { brut: number; heures: number } {
  let [brut, heures] = [0, 0];
  for (let month = monthOf(debut); month <= monthOf(fin); month = addMonths(month, 1)) {
    const pay = payOf(emploi, month);
    if (!pay) continue;
    brut += grossOf(pay) - pay.finDeContrat;
    heures += pay.heures ?? 0;
  }
  return { brut: roundToCents(brut), heures: Math.round(heures) };
}

const WORDS: Readonly<Record<NonNullable<Contrat['motif']>, EndReason>> = {
  'licenciement-economique': 'licenciement-economique',
  licenciement: 'licenciement',
  'fin-de-contrat': 'fin-de-cdd',
  'fin-de-mission': 'fin-de-mission',
  'rupture-conventionnelle': 'rupture-conventionnelle',
  demission: 'demission',
};

/** How the rules name the end of a contract; a contract that only ran out when nothing is written. */
export const endReason = ({ motif }: Contrat): EndReason => (motif === undefined ? 'fin-de-cdd' : WORDS[motif]);

/** Every reason in words, as it stands on the certificate. */
export const REASON_WORDS: Readonly<Record<NonNullable<Contrat['motif']>, string>> = {
  'licenciement-economique': 'licenciement économique',
  licenciement: 'licenciement pour un autre motif',
  'fin-de-contrat': 'fin de contrat à durée déterminée',
  'fin-de-mission': 'fin de mission d’intérim',
  'rupture-conventionnelle': 'rupture conventionnelle',
  demission: 'démission',
};
