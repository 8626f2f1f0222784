import { addMonths, monthOf } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import { paymentDay } from '../../rules/calendar.ts';
import { paidByCaf } from '../paid.ts';

/** The part of a payment that is the housing benefit. */
export const AID_PART = 'aide-logement';

/** A benefit that was granted, euros a month, from its first month on; the last one decided is the one that runs. */
const granted = (world: Pick<World, 'events'>, on: Day) =>
  decisionsOf(world, 'aide-logement').findLast(({ issue, le }) => issue === 'acceptee' && le <= on)?.donnees;

/** The housing benefit that the household has on a day, euros a month: the one that was granted, or the one it had before the story. */
export const housingAidOn = (world: Pick<World, 'compte' | 'events'>, on: Day): number => {
  const now = granted(world, on);
  return now !== undefined && now.du <= monthOf(on) ? now.montant : world.compte.logement.aide;
};

/** A month of benefit that is due, with the day when it is paid. */
export interface DueMonth {
  mois: Month;
  le: Day;
  montant: number;
  direct: boolean;
}

/** The months granted and not yet paid whose day comes until `until`: those of before the decision come with the first payment. */
export function dueMonths(world: Pick<World, 'compte' | 'events'>, until: Day): DueMonth[] {
  const decision = decisionsOf(world, 'aide-logement').findLast(({ issue }) => issue === 'acceptee');
  if (decision?.donnees === undefined) return [];
  const { du, montant, direct } = decision.donnees;
  const due: DueMonth[] = [];
  for (let mois = du; ; mois = addMonths(mois, 1)) {
    const usual = paymentDay(addMonths(mois, 1));
    const next = paymentDay(monthOf(decision.le));
    const first = next > decision.le ? next : paymentDay(addMonths(monthOf(decision.le), 1));
    const le = usual > decision.le ? usual : first;
    if (le > until) return due;
    if (!isPaidMonth(world, mois)) due.push({ mois, le, montant, direct });
  }
}

const isPaidMonth = (world: Pick<World, 'events'>, mois: Month): boolean =>
  paidByCaf(world).some(({ detail }) => Object.hasOwn(detail, `${AID_PART}:${mois}`)) ||
  eventsOf(world, 'transmis').some(({ quoi, donnees }) => quoi === AID_TO_LANDLORD && donnees?.mois === mois);

/** What is told with the money that goes to the landlord. */
export const AID_TO_LANDLORD = 'aide-versee-au-bailleur';
