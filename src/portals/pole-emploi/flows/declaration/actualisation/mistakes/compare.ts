import type { World } from '#engine/journal/world.ts';
import { type Declaration, grossOfMonth, hoursOfMonth } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { trueMonth } from '#portals/pole-emploi/dossier/declarations/true-month.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';

type Known = Pick<World, 'compte' | 'events' | 'today'>;

/** What a careful person can declare of the month: of one's own work told every quarter or year, the hours and no amount. */
export function careful(world: Known, mois: Declaration['mois']): Declaration {
  const real = trueMonth(world, mois);
  const rhythm = fileOf(world.compte).activiteIndependante;
  if (rhythm === undefined || rhythm === 'mensuelle') return real;
  return {
    ...real,
    activites: real.activites.map(({ brut, ...rest }) =>
      rest.nature === 'non-salarie' || brut === undefined ? rest : { ...rest, brut },
    ),
  };
}

const near = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined ? one === other : Math.abs(one - other) < 1;

const days = ({ absences }: Declaration, training: boolean): string =>
  absences
    .filter(({ nature }) => (nature === 'formation') === training)
    .map(({ debut, fin }) => `${debut} ${fin}`)
    .sort()
    .join();

/** Is the work declared that of the papers, to an hour and a euro? */
export function isWorkRight(world: Known, declared: Declaration): boolean {
  const real = careful(world, declared.mois);
  return near(grossOfMonth(declared), grossOfMonth(real)) && Math.abs(hoursOfMonth(declared) - hoursOfMonth(real)) <= 1;
}

/** Are the days away (sickness, maternity) those of the papers? */
export const isLeaveRight = (world: Known, declared: Declaration): boolean =>
  days(declared, false) === days(careful(world, declared.mois), false);

/** Is what was declared what the papers say, to an hour, a day and a euro, and does the person stay on the list? */
export const isRight = (world: Known, declared: Declaration): boolean =>
  declared.maintien &&
  isWorkRight(world, declared) &&
  days(declared, true) === days(careful(world, declared.mois), true) &&
  isLeaveRight(world, declared);
