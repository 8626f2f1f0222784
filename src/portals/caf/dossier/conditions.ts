import { payOf } from '#engine/household/pay.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { ofName } from '#engine/words/say.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import { FIRST_COVERED_MONTH, isCovered, LAST_COVERED_MONTH } from '../covered.ts';
import type { Person } from '../rules/conditions/person.ts';
import { primeRefusal } from '../rules/conditions/prime-conditions.ts';
import { outOfScope, type Refusal } from '../rules/conditions/refusal.ts';
import { rsaRefusal } from '../rules/conditions/rsa-conditions.ts';
import type { HouseholdSituation } from '../rules/household.ts';
import type { MonthlyResources } from '../rules/resources.ts';

import { droitsOf } from './file.ts';
import type { Prestation } from './rights.ts';
import { absenceRefusal } from './situation/absence.ts';
import type { MonthFoyer } from './situation/known-account.ts';

/** What decides of a right in a month, besides the amounts: the account as known on `le`, the household, the money declared. */
export interface Reading {
  compte: Compte;
  household: HouseholdSituation;
  resources: MonthlyResources;
  /** The month of right, that of its review, and that of the rules of the story. */
  month: Month;
  review: Month;
  rules: Month;
  le: Day;
}

/** The adults of the account, with what is known of them that day. */
const personsOn = ({ foyer }: Compte, le: Day): Person[] =>
  foyer.adultes.map((adulte) =>
    adulte.situations === undefined
      ? adulte
      : { ...adulte, situations: adulte.situations.filter(({ du }) => du === undefined || du <= le) },
  );

/** Why there is no amount of a benefit in a month, or nothing: to be asked before any amount. */
export function refusalOf(prestation: Prestation, reading: Reading): Refusal | undefined {
  const { compte, household, resources, month, rules, le } = reading;
  const outside = scopeRefusal(reading);
  if (outside) return outside;
  const away = absenceRefusal(prestation, reading);
  if (away) return away;
  const persons = personsOn(compte, le);
  return prestation === 'rsa'
    ? rsaRefusal({ household, persons, month, working: workingIn(compte, month) })
    : primeRefusal({ household, persons, resources, month, rules });
}

/** What these rules do not know, whatever the benefit. Each says the text that would have to be read. */
function scopeRefusal({ compte, resources, review, rules }: Reading): Refusal | undefined {
  if (!isCovered(rules) || review < FIRST_COVERED_MONTH)
    return outOfScope(
      `Les montants légaux sont connus ${ofName(monthInWords(FIRST_COVERED_MONTH))} à ${monthInWords(LAST_COVERED_MONTH)}, et non pour ${monthInWords(isCovered(rules) ? review : rules)}.`,
      'Décrets 2025-293, 2025-294, 2026-220 et 2026-222, lus en novembre 2026',
    );
  if ((compte.foyer as MonthFoyer).alternes?.length)
    return outOfScope(
      'Un enfant en garde alternée compte pour une part, selon ce que les deux parents ont choisi.',
      'CASF, art. R262-3 ; CSS, art. R842-3 ; Conseil d’État, 21 juillet 2017, n° 398911',
    );
  if (OVERSEAS.test(plain(droitsOf(compte).departement)))
    return outOfScope(
      'Outre-mer, les montants et le forfait logement ne sont pas toujours ceux de la métropole.',
      'CASF, art. L522-14 et L542-6 ; CSS, art. L755-1 et suivants',
    );
  if (
    compte.poleEmploi?.activiteIndependante !== undefined ||
    resources.some(({ lignes }) => lignes.some(({ nature, montant }) => nature === 'independant' && montant !== 0))
  )
    return outOfScope(
      'Le travail indépendant compte d’après son bénéfice, ou son chiffre d’affaires après un abattement qui dépend de l’activité.',
      'CSS, art. R845-1 et R845-2 ; CASF, art. R262-19',
    );
  return undefined;
}

const OVERSEAS = /mayotte|reunion|guadeloupe|martinique|guyane|saint-(pierre|martin|barthelemy)/;
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, '-');

const workingIn = ({ verite }: Compte, month: Month): ReadonlySet<string> =>
  new Set(verite.emplois.filter((emploi) => payOf(emploi, month) !== undefined).map(({ personne }) => personne));

/** The days on which a condition may change: a situation begins, or has just ended. */
export const conditionDays = ({ foyer }: Compte): Day[] =>
  foyer.adultes.flatMap(({ situations = [] }) => situations.flatMap(({ du, au }) => [du, au].filter((day) => day !== undefined)));
