import { firstDayOf, lastDayOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { DeclaredAbsence } from '../../rules/declared-month.ts';
import { trueWork } from '../emplois/work.ts';
import { fileOf, personOf } from '../file.ts';
import type { Declaration } from './declaration.ts';

type Known = Pick<World, 'compte' | 'events' | 'today'>;

/** One stretch of illness or training, as far as the declared month is concerned. */
export interface Stretch {
  nom: string;
  debut: Day;
  fin: Day;
}

const within = (mois: Month, stretches: readonly { du: string; au: string; nom?: string }[]): Stretch[] =>
  stretches
    .filter(({ du, au }) => du <= lastDayOf(mois) && au >= firstDayOf(mois))
    .map(({ du, au, nom = '' }) => ({ nom, debut: (du < firstDayOf(mois) ? firstDayOf(mois) : du) as Day, fin: au as Day }));

/** The sick leaves of the month; one that began before is declared from its first. */
export const trueLeaves = ({ compte }: Pick<World, 'compte'>, mois: Month): Stretch[] => within(mois, fileOf(compte).arrets);
/** The trainings of the month. */
export const trueTrainings = ({ compte }: Pick<World, 'compte'>, mois: Month): Stretch[] =>
  within(mois, fileOf(compte).formations);

/** The pensions that begin in the month. */
export function truePensions({ compte }: Pick<World, 'compte'>, mois: Month): Declaration['pensions'] {
  const person = personOf(compte).id;
  const starting = compte.verite.revenus.filter(
    ({ personne, mois: months = {}, habituel }) =>
      personne === person && habituel === undefined && Object.keys(months).sort()[0] === mois,
  );
  return (['retraite', 'invalidite'] as const).flatMap((nature) =>
    starting.some((revenu) => revenu.nature === nature) ? [{ nature, le: firstDayOf(mois) }] : [],
  );
}

/** The month as it really was: what the administration ends up knowing from employers, the health insurance and the taxes. */
export function trueMonth(world: Known, mois: Month): Declaration {
  const absence = (nature: DeclaredAbsence['nature'], { debut, fin }: Stretch, rank: number): DeclaredAbsence => ({
    id: `${nature}-${rank}`,
    nature,
    debut,
    fin,
  });
  return {
    mois,
    activites: trueWork(world, mois),
    absences: [
      ...trueTrainings(world, mois).map((stretch, rank) => absence('formation', stretch, rank)),
      ...trueLeaves(world, mois).map((stretch, rank) => absence('maladie', stretch, rank)),
    ],
    pensions: truePensions(world, mois),
    maintien: true,
  };
}
