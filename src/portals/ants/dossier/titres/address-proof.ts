import { addMonthsToDay } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { COUNTER_PROOF_MONTHS } from '#portals/ants/rules/titles.ts';
import type { Day } from '#schema/day.ts';
import { personOf } from '../file.ts';
import { billsOf } from '../papers.ts';

/** Why a bill does not do at a counter, where a year is the limit; undefined when it does (ants.md §2d: six months is for vehicles). */
export function whyNoCounterProof(world: Pick<World, 'compte' | 'events' | 'today'>, id: string, le: Day): string | undefined {
  const bill = billsOf(world).find((one) => one.id === id);
  if (!bill) return 'il n’y a pas de justificatif de domicile';
  if (bill.nom !== fullName(personOf(world.compte).prenom, world.compte.nom))
    return 'le justificatif de domicile est au nom de quelqu’un d’autre';
  if (bill.adresse !== world.compte.logement.adresse) return 'le justificatif de domicile a une ancienne adresse';
  return bill.le < addMonthsToDay(le, -COUNTER_PROOF_MONTHS) ? 'le justificatif de domicile a plus d’un an' : undefined;
}
