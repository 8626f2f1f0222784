import { addMonths } from '#engine/journal/day.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Compte } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import { outOfScope, type Refusal } from '../../rules/conditions/refusal.ts';
import type { ResourceNature } from '../../rules/resources.ts';
import { type Amount, trueAmounts } from '../resources.ts';

const SOURCE = 'Dossier de faits Caf, § 4.5 (ressources de douze mois)';
/** The tax allowance on wages and pensions. */
const TAXED = 0.9;
/** What counts of the wages of somebody who receives unemployment benefit. */
const UNEMPLOYED = 0.7;
/** Taken off when two people work, euros a year. */
const TWO_JOBS = 95;
/** Months without wage nor benefit after which the wages of before are left out. */
const STOPPED_MONTHS = 2;

// Natures whose taxable part these rules know; gifts are not counted.
const TAXED_NATURES: ReadonlySet<ResourceNature> = new Set([
  'salaire',
  'chomage',
  'indemnites-journalieres',
  'retraite',
  'invalidite',
  'pension-alimentaire',
]);

/** The income that counts for the housing benefit, euros over twelve months, with how it was found; or why these rules do not tell. */
export interface YearOfIncome {
  montant: number;
  /** The months, oldest first. */
  mois: readonly Month[];
  detail: readonly string[];
  refus?: Refusal;
}

/** The twelve months that count for a month of right: from M-13 to M-2 (caf.md §2.b, step 9). */
export const countedMonths = (month: Month): Month[] => Array.from({ length: 12 }, (_, rank) => addMonths(month, rank - 13));

/** The income of the household over the twelve months of a right, as employers and organisations transmit it. */
export function yearOfIncome(compte: Compte, month: Month): YearOfIncome {
  const mois = countedMonths(month);
  const amounts = [0, 3, 6, 9].flatMap((rank) => threeMonths(compte, addMonths(month, rank - 13)));
  const unknown = amounts.find(({ nature }) => nature !== 'don' && !TAXED_NATURES.has(nature));
  if (unknown)
    return {
      ...{ montant: 0, mois, detail: [] },
      refus: outOfScope('Un revenu du foyer (travail indépendant, étranger, biens, autre) compte d’une autre façon.', SOURCE),
    };
  const people = compte.foyer.adultes.map(({ id, prenom }) => ({
    prenom,
    ...ofPerson(amounts, id, mois.slice(-STOPPED_MONTHS)),
  }));
  const working = people.filter(({ travail }) => travail > 0).length;
  const whole = people.reduce((sum, { compte: counted }) => sum + counted, 0) - (working > 1 ? TWO_JOBS : 0);
  return {
    montant: Math.ceil(roundToCents(Math.max(0, whole)) / 100) * 100,
    mois,
    detail: people.flatMap(({ prenom, mots }) => (mots === undefined ? [] : [`${prenom} : ${mots}`])),
  };
}

/** Three months of money, by the date on the slip, as for a declaration of today. */
const threeMonths = (compte: Compte, first: Month): Amount[] =>
  trueAmounts(compte, { mois: addMonths(first, 4), periode: [first, addMonths(first, 1), addMonths(first, 2)] }, 'netImposable');

/** What one person's money counts for, euros over the year. */
function ofPerson(amounts: readonly Amount[], id: string, last: readonly Month[]) {
  const own = amounts.filter(({ personne, nature }) => personne === id && TAXED_NATURES.has(nature));
  const total = (of: (amount: Amount) => boolean) => own.filter(of).reduce((sum, { montant }) => sum + Math.max(0, montant), 0);
  const isWage = ({ nature }: Amount) => nature === 'salaire';
  const recent = own.filter(({ mois }) => last.includes(mois));
  const wages = total(isWage);
  const benefits = total((one) => !isWage(one));
  const stopped = wages > 0 && !recent.some(isWage);
  const paid = recent.some(({ nature }) => nature === 'chomage');
  // A wage that stopped counts for less with an unemployment benefit, and not at all without any income.
  const kept = !stopped ? wages : paid ? wages * UNEMPLOYED : recent.length === 0 ? 0 : wages;
  return {
    travail: kept,
    compte: (kept + benefits) * TAXED,
    mots:
      own.length === 0
        ? undefined
        : stopped && kept === 0
          ? 'le salaire s’est arrêté sans rien pour le remplacer, il ne compte plus'
          : stopped && paid
            ? 'le salaire d’avant compte pour 70 %, parce qu’il y a une allocation chômage'
            : 'montants imposables, moins 10 %',
  };
}
