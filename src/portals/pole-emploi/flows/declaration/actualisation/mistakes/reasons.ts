import type { World } from '#engine/journal/world.ts';
import {
  type Activity,
  type Declaration,
  grossOfMonth,
  hoursOfMonth,
} from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { trueLeaves } from '#portals/pole-emploi/dossier/declarations/true-month.ts';
import type { Reason } from '#portals/pole-emploi/dossier/dettes/reasons.ts';
import { transmittedWork, trueWork, type Work, workPaidIn } from '#portals/pole-emploi/dossier/emplois/work.ts';

type Known = Pick<World, 'compte' | 'events' | 'today'>;

const total = (work: readonly Work[], what: 'brut' | 'net'): number => work.reduce((sum, one) => sum + one[what], 0);

const same = (one: number | undefined, other: number): boolean => one !== undefined && Math.abs(one - other) < 1;

/** The most likely reason of a gap between a declaration and what others transmitted, in the order in which an agent looks. */
export function reasonOf(world: Known, declared: Declaration): Reason {
  const { mois } = declared;
  const work = trueWork(world, mois);
  const gross = grossOfMonth(declared);
  const leaves = trueLeaves(world, mois);
  const told = declared.absences.filter(({ nature }) => nature !== 'formation');
  if (leaves.length > 0 && told.length === 0) return 'arret-non-declare';
  if (daysOf(leaves) !== daysOf(told)) return 'arret-mal-date';
  if (work.some(({ nature }) => nature === 'non-salarie')) return 'activite-independante';
  if (forgotten(world, declared).length > 0) return 'contrat-oublie';
  if (work.length > 0 && same(gross, total(work, 'net'))) return 'net-au-lieu-du-brut';
  return same(gross, total(workPaidIn(world, mois), 'brut')) ? 'mois-paye' : 'ecart-de-salaire';
}

const daysOf = (stretches: readonly { debut: string; fin?: string | undefined }[]): string =>
  stretches
    .map(({ debut, fin }) => `${debut} ${fin}`)
    .sort()
    .join();

/** The contracts of which nothing was said. A total does not name them: they are missing when it holds neither their hours nor their pay. */
export function forgotten(world: Known, declared: Declaration): Work[] {
  const { mois, activites } = declared;
  const wages = trueWork(world, mois).filter(({ nature }) => nature === 'salarie');
  if (wages.length === 0) return [];
  if (activites.length === 0) return wages;
  if (activites.some(({ id }) => id === 'mois')) {
    const known = new Set(transmittedWork(world, mois).map(({ id }) => id));
    const short = wages.filter(({ id }) => !known.has(id));
    const hours = hoursOfMonth(declared);
    const others = wages.filter(({ id }) => known.has(id)).reduce((sum, { heures }) => sum + heures, 0);
    return short.length > 0 && known.size > 0 && hours <= others ? short : [];
  }
  const missing = wages.filter((work) => !activites.some((line) => names(line, work)));
  // As many lines as contracts: a name was only written otherwise.
  return activites.length >= wages.length ? [] : missing;
}

// Two employers in one line are both named there.
const names = ({ id, employeur = '' }: Activity, work: Work): boolean =>
  id === work.id || plain(employeur).includes(plain(work.employeur));

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
