import { livedTruth } from '#engine/household/truth.ts';
import { addMonths } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import type { Calculation } from '../rules/calculation.ts';
import { declaredMonths } from '../rules/calendar.ts';
import type { HouseholdSituation } from '../rules/household.ts';
import { computePrime } from '../rules/prime-activite.ts';
import type { MonthlyResources } from '../rules/resources.ts';
import { computeRsa } from '../rules/rsa.ts';
import { FIRST_COVERED_MONTH } from '../rules/scale.ts';
import { droitsOf } from './file.ts';
import { firstReview, type Quarter, quarterOf } from './quarters.ts';
import { type Amount, comparedAmounts, sentAmounts, trueAmounts } from './resources.ts';

/** The two benefits that the quarterly declaration decides. */
export const PRESTATIONS = ['rsa', 'prime-activite'] as const;
export type Prestation = (typeof PRESTATIONS)[number];
/** Euros a month for each benefit; 0 when there is none. */
export type Rights = Record<Prestation, number>;
export const PRESTATION_NAMES: Record<Prestation, string> = { rsa: 'RSA', 'prime-activite': 'Prime d’activité' };

/** The household as the rules read it. */
export function householdOf(compte: Compte): HouseholdSituation {
  const { foyer, logement, verite } = compte;
  const alone = foyer.adultes.length === 1 && (foyer.enfants.length > 0 || foyer.enceinte === true);
  return {
    adultes: foyer.adultes.length === 2 ? 2 : 1,
    enfants: foyer.enfants,
    ...(foyer.enceinte === undefined ? {} : { enceinte: foyer.enceinte }),
    ...(alone ? { isole: foyer.isoleDepuis === undefined ? {} : { depuis: foyer.isoleDepuis } } : {}),
    logement: logement.statut,
    aideAuLogement: logement.aide,
    deuxRevenus: foyer.adultes.every(({ id }) => verite.emplois.some(({ personne }) => personne === id)),
    prestationsFamiliales: benefitsOf(compte),
  };
}

// Amounts written in the account come first, as they are at its declaration; otherwise they are worked out. Without the income of
// two years ago it is taken as low: family benefits are then paid in full.
function benefitsOf({ verite, droits }: Compte): HouseholdSituation['prestationsFamiliales'] {
  const revenusAnnuels = verite.revenuFiscalN2 ?? 0;
  const { prestationsFamiliales: liste } = verite;
  return liste.length === 0 || droits === undefined ? { revenusAnnuels } : { liste, en: droits.declarationEn, revenusAnnuels };
}

const monthly = (periode: Quarter['periode'], amounts: readonly Amount[]): MonthlyResources => {
  const of = (mois: Month) => ({
    mois,
    lignes: amounts
      .filter((amount) => amount.mois === mois)
      .map(({ personne, nature, montant }) => ({ personne, nature, montant })),
  });
  return [of(periode[0]), of(periode[1]), of(periode[2])];
};

/** The amounts of the household's benefits for three months of resources, explained line by line, by the rules of a month. */
export function calculate(compte: Compte, periode: Quarter['periode'], amounts: readonly Amount[], rules: Month): Calculation[] {
  const household = householdOf(compte);
  const compute: Record<Prestation, () => Calculation> = {
    rsa: () => computeRsa(household, monthly(periode, amounts), rules),
    // The RSA received does not count in the prime, and the other way round: each is worked out from the same resources.
    'prime-activite': () => computePrime(household, monthly(periode, amounts), rules),
  };
  return PRESTATIONS.filter((prestation) => droitsOf(compte).prestations.includes(prestation)).map((prestation) =>
    compute[prestation](),
  );
}

/** Only the amounts. */
export function rightsOf(calculations: readonly Calculation[]): Rights {
  const of = (wanted: Prestation) => calculations.find(({ prestation }) => prestation === wanted)?.montant ?? 0;
  return { rsa: of('rsa'), 'prime-activite': of('prime-activite') };
}

/** The rules of a story are frozen; months paid before it use their own scale, as far back as the scales go. */
export function rulesFor(world: Pick<World, 'rules'>, review: Month, first: Month): Month {
  if (review >= first) return world.rules;
  const own = review < FIRST_COVERED_MONTH ? FIRST_COVERED_MONTH : review;
  return own < world.rules ? own : world.rules;
}

/** What was paid before the first declaration of the story: worked out from the truth, as if all had been declared well. */
export function calculationsBefore(world: Omit<World, 'events'> & Pick<World, 'events'>, review: Month): Calculation[] {
  const first = firstReview(world);
  const periode = declaredMonths(review, world.edition === '2024' ? 'M-3..M-1' : 'M-4..M-2');
  return calculate(
    world.compte,
    periode,
    trueAmounts(livedTruth(world), { mois: review, periode }),
    rulesFor(world, review, first),
  );
}

/** The decisions taken on a declaration, oldest first. */
export const decisionsOn = (world: Pick<World, 'events'>, dossier: string): EvenementDe<'decide'>[] =>
  eventsOf(world, 'decide').filter((event) => event.dossier === dossier && event.donnees !== undefined && 'rsa' in event.donnees);

/** The rights written in a decision. */
export const rightsIn = (decision: EvenementDe<'decide'> | undefined): Rights => ({
  rsa: Number(decision?.donnees?.rsa ?? 0),
  'prime-activite': Number(decision?.donnees?.['prime-activite'] ?? 0),
});

/** The amounts that a decision was based on, found again from what was sent and, after a comparison, from what was held that day. */
export function basisOf(world: World, quarter: Quarter, decision: EvenementDe<'decide'>): Amount[] {
  const sent = quarter.envoi ? sentAmounts(quarter.envoi.donnees, livedTruth(world)) : [];
  return decision.motif === 'declaration' ? sent : comparedAmounts(sent, livedTruth(world), quarter, decision.le);
}

/** The calculation of the current right of a declaration, line by line; empty when nothing was decided. */
export function calculationsOf(world: World, dossier: string): Calculation[] {
  const quarter = quarterOf(world, dossier.slice(dossier.indexOf(':') + 1) as Month);
  const decision = decisionsOn(world, dossier).at(-1);
  return decision ? calculate(world.compte, quarter.periode, basisOf(world, quarter, decision), world.rules) : [];
}

/** The review month whose right is paid for a month. */
export function reviewOf(month: Month, first: Month): Month {
  const apart = (Number(month.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(month.slice(5)) - Number(first.slice(5));
  return addMonths(first, Math.floor(apart / 3) * 3);
}
