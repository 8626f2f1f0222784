import { firstDayOf, monthOf } from '#engine/journal/day.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import type { HouseholdSituation } from '../rules/household.ts';
import { foyerIn, type MonthFoyer } from './situation/known-account.ts';

/** When a household is read: the month of the right, and the day on which the Caf looks. Who is born after that day is not there. */
export interface Reading {
  mois: Month;
  le: Day;
}

/** The children of the account who are born on that day: a story may hold a birth. */
export const childrenOn = ({ foyer }: Pick<Compte, 'foyer'>, day: Day) =>
  foyer.enfants.filter(({ naissance }) => naissance <= day);

/** The household as the rules read it. */
export function householdOf(compte: Compte, { mois, le }: Reading): HouseholdSituation {
  const { logement, verite } = compte;
  const foyer = foyerIn(compte, mois);
  const enfants = childrenOn({ foyer }, le);
  const enceinte = isExpecting(compte, le);
  const alone = foyer.adultes.length === 1 && (enfants.length > 0 || enceinte);
  const since = foyer.isoleDepuis;
  return {
    adultes: foyer.adultes.length === 2 ? 2 : 1,
    enfants,
    enceinte,
    ...(alone && (since === undefined || monthOf(since) <= mois) ? { isole: since === undefined ? {} : { depuis: since } } : {}),
    logement: logement.statut,
    aideAuLogement: logement.aide,
    deuxRevenus: foyer.adultes.every(({ id }) => verite.emplois.some(({ personne }) => personne === id)),
    prestationsFamiliales: benefitsOf(compte, foyer),
  };
}

const SUPPORTS: ReadonlySet<string> = new Set(['asf', 'asf-deux-parents']);

// The account says it of its own beginning: a child who is born later ends the pregnancy.
function isExpecting({ foyer, droits }: Compte, le: Day): boolean {
  const beginning = droits?.declarationEn === undefined ? undefined : firstDayOf(droits.declarationEn);
  const born = foyer.enfants.some(({ naissance }) => naissance <= le && (beginning === undefined || naissance >= beginning));
  return foyer.enceinte === true && !born;
}

// Amounts written in the account come first, as they are at its declaration; otherwise they are worked out. Without the income of
// two years ago it is taken as low: family benefits are then paid in full.
function benefitsOf({ verite, droits }: Compte, foyer: MonthFoyer): HouseholdSituation['prestationsFamiliales'] {
  const { enfantsAsf, remisEnCouple } = foyer;
  const worked = { revenusAnnuels: verite.revenuFiscalN2 ?? 0, ...(enfantsAsf ? { enfantsAsf } : {}) };
  // The support of a parent alone ends when she no longer is (CSS, art. L523-2).
  const liste = verite.prestationsFamiliales.filter(({ nature }) => !remisEnCouple || !SUPPORTS.has(nature));
  return verite.prestationsFamiliales.length === 0 || droits?.declarationEn === undefined
    ? worked
    : { ...worked, liste, en: droits.declarationEn };
}
