import { addMonthsToDay, firstDayOf, lastDayOf } from '#engine/journal/day.ts';
import type { Adulte } from '#schema/adulte.ts';
import type { Day, Month } from '#schema/day.ts';
import { ageOn } from '../household.ts';
import { noRight, outOfScope, type Refusal } from './refusal.ts';

/** An adult, as the conditions of a right need it. */
export type Person = Pick<Adulte, 'id' | 'prenom' | 'naissance' | 'situations' | 'sejour' | 'jeuneActif'>;
export type Situation = NonNullable<Person['situations']>[number]['nature'];

/** The age that decides: a right opens in the month of the birthday (circulaire Cnaf 2009-013 du 15 juillet 2009). */
export const ageIn = ({ naissance }: Person, month: Month): number => ageOn(naissance, lastDayOf(month));

/** Is one of these true of the person at the end of the month? */
export const isIn = ({ situations = [] }: Person, month: Month, natures: readonly Situation[]): Situation | undefined => {
  const day = lastDayOf(month);
  return situations.find(
    ({ nature, du, au }) => natures.includes(nature) && (du === undefined || du <= day) && (au === undefined || au >= day),
  )?.nature;
};

export const LEAVES: readonly Situation[] = ['conge-parental', 'conge-sabbatique', 'conge-sans-solde', 'disponibilite'];

const NAMES: Record<Situation, string> = {
  etudiant: 'fait des études',
  apprenti: 'est en apprentissage',
  stagiaire: 'est en stage pour ses études',
  'conge-parental': 'est en congé parental',
  'conge-sabbatique': 'est en congé sabbatique',
  'conge-sans-solde': 'est en congé sans solde',
  disponibilite: 'est en disponibilité',
  'travailleur-detache': 'est en France pour un temps, détachement d’une entreprise étrangère',
};
/** What is true of the person on a day. */
export const situationNaturesOn = ({ situations = [] }: Pick<Person, 'situations'>, day: Day): Situation[] =>
  situations
    .filter(({ du, au }) => (du === undefined || du <= day) && (au === undefined || au >= day))
    .map(({ nature }) => nature);
/** « fait des études », « est en congé parental »: the same, in words. */
export const situationsOn = (person: Pick<Person, 'situations'>, day: Day): string[] =>
  situationNaturesOn(person, day).map((nature) => NAMES[nature]);
/** « Nadia est en congé parental. » */
export const situationInWords = ({ prenom }: Person, nature: Situation): string => `${prenom} ${NAMES[nature]}.`;

const FIVE_YEARS = 60;

/** Has a permit to work held since `depuis` been held for five years by the end of the month? */
const isLong = (depuis: NonNullable<Person['sejour']>['depuis'], month: Month): boolean =>
  addMonthsToDay(depuis, FIVE_YEARS) <= lastDayOf(month);

/** What the law asks of a permit to stay, for all but a European. `increased`: a parent alone whose amount is increased. */
export function permitRefusal(person: Person, month: Month, increased: boolean, source: string): Refusal | undefined {
  const { sejour, prenom } = person;
  if (sejour === undefined || sejour.nature === 'europeen' || sejour.nature === 'dispense-de-duree') return undefined;
  if (sejour.nature === 'sans-titre')
    return noRight(`${prenom} n’a pas de titre de séjour qui permet de travailler. Il en faut un pour cette aide.`, source);
  if (increased || isLong(sejour.depuis, month)) return undefined;
  return noRight(`${prenom} a un titre de séjour qui permet de travailler depuis moins de cinq ans. Il faut cinq ans.`, source);
}

const THREE_MONTHS = 3;
const EUROPEANS = 'CASF, art. L262-6 ; droit au séjour permanent après cinq ans : Ceseda, art. L234-1';

/** What the RSA asks of a European: a right to stay. Work gives it, and five years; the rest is judged case by case. */
export function europeanRefusal({ sejour, prenom }: Person, month: Month, works: boolean): Refusal | undefined {
  if (sejour?.nature !== 'europeen' || works || isLong(sejour.depuis, month)) return undefined;
  return addMonthsToDay(sejour.depuis, THREE_MONTHS) > firstDayOf(month)
    ? noRight(`${prenom} vit en France depuis moins de trois mois et n’y travaille pas.`, EUROPEANS)
    : outOfScope(
        `${prenom} vient d’un pays européen et ne travaille pas. La Caf étudie alors son droit au séjour, au cas par cas.`,
        EUROPEANS,
      );
}
