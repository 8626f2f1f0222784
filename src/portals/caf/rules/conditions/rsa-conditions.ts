import type { Month } from '#schema/day.ts';
import { countedChildren, type HouseholdSituation, increaseReason } from '../household.ts';
import { ageIn, europeanRefusal, isIn, LEAVES, type Person, permitRefusal, situationInWords } from './person.ts';
import { noRight, outOfScope, type Refusal, together } from './refusal.ts';

const AGE_OF_RIGHT = 25;
const MAJORITY = 18;
const FULL_PENSION_AGE = 67;
/** The text that lists the conditions; in force since 1 January 2016. */
const LAW = 'CASF, art. L262-4 (1er janvier 2016)';

/** The household of a month, and who works in it: the law looks at both. */
export interface RsaReading {
  household: HouseholdSituation;
  persons: readonly Person[];
  month: Month;
  /** The ids of those who are paid for work in that month. */
  working: ReadonlySet<string>;
}

/**
 * Why the household has no right to the RSA in a month, or nothing when one of its adults meets every condition. To be asked before
 * any amount. The other adult must meet those on permits and leaves (CASF L262-5); when that is not so, these rules do not tell.
 */
export function rsaRefusal(reading: RsaReading): Refusal | undefined {
  const { persons, month } = reading;
  const old = persons.find((person) => ageIn(person, month) >= FULL_PENSION_AGE);
  if (old)
    return outOfScope(
      `${old.prenom} a ${FULL_PENSION_AGE} ans ou plus : la retraite et l’Aspa se demandent avant le RSA.`,
      'CASF, art. L262-10 : les autres droits se demandent d’abord',
    );
  const each = persons.map((person) => ({ person, refusal: holderRefusal(person, reading) }));
  const holder = each.find(({ refusal }) => refusal === undefined)?.person;
  if (holder === undefined) return together(each.flatMap(({ refusal }) => refusal ?? []));
  const other = persons.find((person) => person !== holder);
  return other && partnerRefusal(other, reading);
}

/** The conditions that the holder of the right meets, in the order of the law. */
function holderRefusal(person: Person, { household, month, working }: RsaReading): Refusal | undefined {
  const increased = increaseReason(household, month) !== undefined;
  const studies = isIn(person, month, ['etudiant', 'stagiaire']);
  const leave = isIn(person, month, LEAVES);
  return (
    ageRefusal(person, household, month) ??
    permitRefusal(person, month, increased, `${LAW}, 2°`) ??
    europeanRefusal(person, month, working.has(person.id)) ??
    (studies && !increased
      ? noRight(
          `${situationInWords(person, studies)} Le RSA n’est pas pour les élèves, les étudiants et les stagiaires.`,
          `${LAW}, 3°`,
        )
      : undefined) ??
    (leave && !increased ? noRight(`${situationInWords(person, leave)} Ce congé ferme le RSA.`, `${LAW}, 4°`) : undefined)
  );
}

function ageRefusal(person: Person, household: HouseholdSituation, month: Month): Refusal | undefined {
  const age = ageIn(person, month);
  const withChild = household.enceinte === true || countedChildren(household, month).length > 0;
  if (age >= AGE_OF_RIGHT || (withChild && age >= MAJORITY)) return undefined;
  if (age < MAJORITY)
    return withChild
      ? outOfScope(`${person.prenom} a moins de 18 ans, avec un enfant. La Caf étudie chaque situation.`, `${LAW}, 1°`)
      : noRight(`${person.prenom} a moins de 18 ans. Sans enfant, le RSA commence à 25 ans.`, `${LAW}, 1°`);
  if (person.jeuneActif === true) return undefined;
  return noRight(
    `${person.prenom} a moins de 25 ans, sans enfant à charge ni grossesse. Le RSA commence à 25 ans, ou à 18 ans après 3 214 heures de travail en trois ans (RSA « jeune actif »).`,
    `${LAW}, 1° ; CASF, art. L262-7-1 et D262-25-1`,
  );
}

function partnerRefusal(person: Person, { month, working }: RsaReading): Refusal | undefined {
  const leave = isIn(person, month, LEAVES);
  const refusal =
    permitRefusal(person, month, false, LAW) ??
    europeanRefusal(person, month, working.has(person.id)) ??
    (leave && noRight(situationInWords(person, leave), LAW)) ??
    (ageIn(person, month) < MAJORITY ? noRight(`${person.prenom} a moins de 18 ans.`, LAW) : undefined);
  return (
    refusal &&
    outOfScope(
      `${refusal.raison} Cette personne ne peut alors pas être comptée dans le RSA du foyer.`,
      'CASF, art. L262-5 ; L262-4, 2° et 4°',
    )
  );
}
