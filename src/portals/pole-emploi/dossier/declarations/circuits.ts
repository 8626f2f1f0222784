import type { Circuit } from '#engine/flow/flow.ts';
import { toCaf, toCnav, toCpam, toFranceTravail } from '../../circuits.ts';
import { rightOf } from '../allowance.ts';

/*
 * Where the answers of the month go (facts § 3). What was not verified says so: the passage to the Caf and to the taxes is often
 * described, its source was not found.
 */
const DUTY = 'Déclarer chaque mois : code du travail, art. L5411-2. Le fichier : art. R5312-38 à R5312-44.';
const CROSSED = 'La paie que chaque employeur transmet lui-même (DSN), un à deux mois plus tard.';

type Changed = Partial<Circuit> & Pick<Circuit, 'pourquoi' | 'effet'>;

/** The monthly declaration, kept by France Travail and used to work out the allowance. */
export const declared = (what: Changed): Circuit => toFranceTravail({ base: DUTY, ...what });

/** The taxes learn what is paid, with what was withheld. */
const toTaxes: Circuit = toFranceTravail({
  vers: 'impots',
  pourquoi: 'Pour l’impôt : l’allocation est un revenu.',
  parvient: 'la somme payée',
  effet: 'La somme est déjà écrite dans votre déclaration de revenus. Vérifiez-la.',
  base: 'Les services de l’État peuvent recevoir ces données : code du travail, art. R5312-43.',
  machine: 'La somme payée est transmise. Ce passage est souvent décrit ; sa source n’a pas été trouvée.',
  humain: 'Personne ne regarde, sauf contrôle.',
  duree: 'Celle du dossier des impôts.',
  si: (world) => rightOf(world) !== undefined,
});

const PAID_DAYS = toCnav({
  pourquoi: 'Pour votre retraite : cinquante jours payés font un trimestre.',
  parvient: 'le nombre de jours payés',
  effet: 'Les jours payés comptent pour votre retraite.',
  si: (world) => rightOf(world) !== undefined,
});
const PAID_AMOUNT = toCaf({
  pourquoi: 'Pour vos aides : la somme payée est une ressource.',
  parvient: 'la somme payée',
  effet: 'La Caf recalcule avec cette somme : elle est pré-remplie dans sa déclaration.',
  si: (world) => world.compte.droits !== undefined && rightOf(world) !== undefined,
});

/** What is earned in the month changes the days that are paid: everyone who follows payments learns of the result. */
export const work = (pourquoi: string, effet: string): readonly [Circuit, ...Circuit[]] => [
  declared({
    pourquoi,
    effet,
    compare: CROSSED,
    machine: 'Un programme retire 70 % du salaire brut, puis compte les jours payés.',
  }),
  PAID_DAYS,
  PAID_AMOUNT,
  toTaxes,
];

/** Days of illness or birth leave: the health insurance pays them, not France Travail. */
export const health = (pourquoi: string, effet: string): readonly [Circuit, ...Circuit[]] => [
  declared({
    pourquoi,
    effet,
    compare: 'Les jours payés par l’Assurance maladie : les fichiers sont croisés, en partie.',
    machine: 'Un programme retire ces jours du mois.',
  }),
  toCpam({
    pourquoi: 'Pour que les mêmes jours ne soient pas payés deux fois.',
    effet: 'Si les deux ont payé, France Travail demande de rendre sa part.',
  }),
];

/** An answer that France Travail alone keeps. */
export const kept = (pourquoi: string, effet: string, more: Partial<Circuit> = {}): readonly [Circuit, ...Circuit[]] => [
  declared({ pourquoi, effet, ...more }),
];
