import { livedTruth } from '#engine/household/truth.ts';
import { addDays, addMonths, lastDayOf, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import type { MonthlyRights } from '#schema/decisions.ts';
import { type Calculation, isWithoutAmount, refused } from '../rules/calculation.ts';
import { declaredMonths } from '../rules/calendar.ts';
import { computePrime } from '../rules/prime-activite.ts';
import type { MonthlyResources } from '../rules/resources.ts';
import { computeRsa } from '../rules/rsa.ts';
import { monthsOfRight, readingMonth } from './changes.ts';
import { refusalOf } from './conditions.ts';
import { stopsIn } from './demandes/stops.ts';
import { toldBy, withHousehold } from './demandes/told-household.ts';
import { droitsOf } from './file.ts';
import { householdOf } from './household.ts';
import { housingAidOn } from './logement/aid.ts';
import { firstReview, openBenefits, openedFrom, type Quarter, quarterOfDossier, windowOf } from './quarters.ts';
import { type Amount, comparedAmounts, sentAmounts, trueAmounts } from './resources.ts';
import { type DecisionOnRights, decisionsOn, PRESTATIONS, type Prestation, type Rights, rightsOf, saidOf } from './rights.ts';
import { sickLeaveStart } from './sick-leave.ts';
import { accountBefore, accountIn, knownAccount, truthOf } from './situation/known-account.ts';
import { TREATMENT_DAYS } from './situation/told.ts';
import { isStopped } from './stopped.ts';

/** Three months of right, and on what they are worked out: what was received, by which rules, as known on a day. */
export interface Basis {
  compte: Compte;
  /** The month of the review, first of the three. */
  review: Month;
  periode: Quarter['periode'];
  amounts: readonly Amount[];
  rules: Month;
  le: Day;
  /** Benefits that joined the others: there is none before that month. */
  depuis?: Partial<Record<Prestation, Month>>;
  /** What a request said to have stopped (« nadia/salaire »): what stopped and was not said still counts. Absent: whatever stopped. */
  arrets?: readonly string[];
}

/** The money of the household, as the rules read it for one month of right. */
function monthly(basis: Basis, month: Month): MonthlyResources {
  const { compte, periode, amounts } = basis;
  const names = new Map(compte.foyer.adultes.map(({ id, prenom }) => [id, prenom] as const));
  // Money that stopped in the quarter stays left out until the next review, even if it comes back (R262-13). What will stop is not known.
  const looked = monthsOfRight(basis.review).filter((one) => one <= month && one <= monthOf(basis.le));
  const of = (mois: Month) => ({
    mois,
    lignes: amounts
      .filter((amount) => amount.mois === mois && names.has(amount.personne))
      .map(({ personne, nature, montant }) => {
        const debutArret = nature === 'indemnites-journalieres' ? sickLeaveStart(compte, personne, mois) : undefined;
        const said = basis.arrets === undefined || basis.arrets.includes(`${personne}/${nature}`);
        const interrompu = said && looked.some((one) => isStopped(compte, personne, nature, one));
        return {
          personne,
          prenom: names.get(personne),
          nature,
          montant,
          ...(debutArret ? { debutArret } : {}),
          ...(interrompu ? { interrompu } : {}),
        };
      }),
  });
  return [of(periode[0]), of(periode[1]), of(periode[2])];
}

/*
 * What will come is asked again at each gesture, and every comparison to come is then worked out from the same money: an account remembers
 * what was worked out on it, by everything else that decides.
 */
const known = new WeakMap<Compte, Map<string, readonly Calculation[]>>();
const MOST_KNOWN = 500;

/** The benefits of one month of right, explained line by line; or why there is none, which is asked before any amount. */
export function calculate(basis: Basis, month: Month = basis.review): readonly Calculation[] {
  const { compte, ...others } = basis;
  const results = known.get(compte) ?? new Map<string, readonly Calculation[]>();
  known.set(compte, results);
  const name = JSON.stringify([month, others]);
  const result = results.get(name) ?? workOut(basis, month);
  if (results.size >= MOST_KNOWN) results.clear();
  results.set(name, result);
  return result;
}

function workOut(basis: Basis, month: Month): Calculation[] {
  const { review, le } = basis;
  const mois = readingMonth(basis, month);
  const compte = accountIn(basis.compte, mois);
  const household = householdOf(compte, { mois, le });
  const resources = monthly({ ...basis, compte }, month);
  // The scale of a story is frozen; what is older than it keeps that of its own month.
  const rules = month < basis.rules ? month : basis.rules;
  const compute: Record<Prestation, () => Calculation> = {
    rsa: () => computeRsa(household, resources, rules, mois),
    // The RSA received does not count in the prime, and the other way round: each is worked out from the same resources.
    'prime-activite': () => computePrime(household, resources, rules, mois),
  };
  const open = (prestation: Prestation) =>
    droitsOf(compte).prestations.includes(prestation) && month >= (basis.depuis?.[prestation] ?? month);
  return PRESTATIONS.filter(open).map((prestation) => {
    const refusal = refusalOf(prestation, { compte, household, resources, month, review, rules: basis.rules, le });
    return { ...(refusal ? refused(prestation, refusal, rules) : compute[prestation]()), pour: month };
  });
}

/** Only the amounts of one month of right, euros. */
export const rightsOn = (basis: Basis, month: Month = basis.review): Rights => rightsOf(calculate(basis, month));

/** The benefits of which these rules give no figure in one of the three months. */
export const withoutAmount = (basis: Basis): Prestation[] => [
  ...new Set(
    monthsOfRight(basis.review).flatMap((month) =>
      calculate(basis, month)
        .filter(isWithoutAmount)
        .map(({ prestation }) => prestation),
    ),
  ),
];

/** What a decision says of the three months. */
export const decided = (basis: Basis): MonthlyRights =>
  saidOf(
    monthsOfRight(basis.review).map((month) => [month, rightsOn(basis, month)] as const),
    withoutAmount(basis),
  );

/**
 * The account as it counts that day: with the rights that are open, the household that a request described, and the allowances paid so far
 * by another administration.
 */
function knownOn(world: World, le: Day): Compte {
  const open = openBenefits(world, le);
  const { droits, poleEmploi } = world.compte;
  const events = poleEmploi === undefined ? [] : world.events.filter((event) => event.le <= le);
  const compte = livedTruth({ compte: world.compte, events });
  const told = knownAccount(world, le, withHousehold(compte, toldBy(world, le)));
  // The benefit that was opened or stopped since is known better than what a request said of it.
  const aid = housingAidOn(world, le);
  const housed = aid === world.compte.logement.aide ? told : withHousing(told, aid);
  return droits === undefined || open.join() === droits.prestations.join() ? housed : withBenefits(housed, open);
}

// The same benefits give the same account again: what is worked out is remembered by it.
const withThem = new WeakMap<Compte, Map<string, Compte>>();

/** The account with these benefits, and no other. */
export function withBenefits(compte: Compte, prestations: Prestation[]): Compte {
  const known = withThem.get(compte) ?? new Map<string, Compte>();
  withThem.set(compte, known);
  const name = prestations.join();
  const result = known.get(name) ?? { ...compte, droits: { ...droitsOf(compte), prestations } };
  known.set(name, result);
  return result;
}

/** The same account when the housing benefit is the one that it says: what was worked out on it is remembered. */
const withHousing = (compte: Compte, aide: number): Compte =>
  aide === compte.logement.aide ? compte : { ...compte, logement: { ...compte.logement, aide } };

/** The basis of the three months of a declaration, from these amounts, as known on `le`. */
export const basisWith = (world: World, quarter: Quarter, amounts: readonly Amount[], le: Day): Basis => ({
  compte: knownOn(world, le),
  review: quarter.mois,
  periode: quarter.periode,
  amounts,
  rules: world.rules,
  le,
  depuis: openedFrom(world),
  ...stopsSaid(quarter),
});

/** The money that the request of this quarter said to have stopped; nothing for a declaration, which is not asked. */
function stopsSaid({ envoi }: Quarter): Pick<Basis, 'arrets'> {
  if (envoi?.donnees['demandeFamille'] === undefined) return {};
  return { arrets: stopsIn(envoi.donnees) };
}

/** The amounts that a decision was based on, found again from what was sent and, after a comparison, from what was held that day. */
function amountsBehind(world: World, quarter: Quarter, decisions: readonly DecisionOnRights[], le: Day): Amount[] {
  const sent = quarter.envoi ? sentAmounts(quarter.envoi.donnees, livedTruth(world)) : [];
  // A change in the household is worked out from the same money as the decision before it.
  const money = decisions.findLast(({ motif }) => motif !== 'situation-revue');
  const compared = money !== undefined && money.motif !== 'declaration' && money.motif !== 'demande-caf';
  const amounts = compared ? comparedAmounts(sent, truthOf(world, quarter, money.le), quarter, money.le) : sent;
  return [...amounts, ...amountsOfOthers(world, quarter, compared ? money.le : (quarter.envoi?.le ?? le), le)];
}

/** The money of those whom the Caf did not know when the amounts were read, and knows on `le`: a spouse is taken to have been there for the three months (CSS R843-1, II, 2°). */
function amountsOfOthers(world: World, quarter: Quarter, before: Day, le: Day): Amount[] {
  const asked = new Set(truthOf(world, quarter, before).foyer.adultes.map(({ id }) => id));
  return trueAmounts(truthOf(world, quarter, le), quarter).filter(({ personne }) => !asked.has(personne));
}

/** On what the right in force stands, as known on `le`. */
export const basisInForce = (world: World, quarter: Quarter, le: Day): Basis =>
  basisWith(world, quarter, amountsBehind(world, quarter, decisionsOn(world, quarter.dossier), le), le);

/** The calculation of the current right of a declaration, line by line; empty when nothing was decided. */
export function calculationsOf(world: World, dossier: string): Calculation[] {
  const quarter = quarterOfDossier(world, dossier);
  const decision = decisionsOn(world, dossier).at(-1);
  if (!decision) return [];
  const last = addMonths(quarter.mois, 2);
  const today = monthOf(world.today);
  const month = today < quarter.mois ? quarter.mois : today > last ? last : today;
  // What cannot be told of one month of the quarter is not told of the others.
  const silent = refusalsBehind(world, quarter, decision).filter(isWithoutAmount);
  return calculate(basisInForce(world, quarter, decision.le), month).map(
    (calculation) => silent.find(({ prestation }) => prestation === calculation.prestation) ?? calculation,
  );
}

/** Why there is no amount in some of the three months that a decision opened, each reason once. */
export function refusalsBehind(world: World, quarter: Quarter, decision: DecisionOnRights): Calculation[] {
  const basis = basisWith(
    world,
    quarter,
    amountsBehind(
      world,
      quarter,
      decisionsOn(world, quarter.dossier).filter(({ le }) => le <= decision.le),
      decision.le,
    ),
    decision.le,
  );
  const refusals = monthsOfRight(quarter.mois).flatMap((month) =>
    calculate(basis, month).filter(({ refus }) => refus !== undefined),
  );
  return PRESTATIONS.flatMap((benefit) => {
    const own = refusals.filter(({ prestation }) => prestation === benefit);
    const silent = own.find(isWithoutAmount);
    if (silent) return [silent];
    const reasons = own.map(({ refus }) => refus?.raison);
    return own.filter((_, rank) => reasons.indexOf(reasons[rank]) === rank);
  });
}

/** What a month was paid before the first declaration of the story: worked out from the truth, as if all had been declared well. `on`: with the changes that were treated by then. */
export function calculationsBefore(world: World, month: Month, on?: Day): readonly Calculation[] {
  const first = firstReview(world);
  const review = reviewOf(month, first);
  const periode = declaredMonths(review, windowOf(world.edition));
  const treated = on === undefined ? undefined : addDays(on, -TREATMENT_DAYS);
  const read = (of: Compte) => (treated === undefined ? accountBefore(of) : knownAccount(world, treated, of));
  const compte = read(world.compte);
  const amounts = trueAmounts(accountIn(read(livedTruth(world)), review), { mois: review, periode });
  return calculate({ compte, review, periode, amounts, rules: world.rules, le: lastDayOf(month) }, month);
}

/** The review month whose right is paid for a month. */
export function reviewOf(month: Month, first: Month): Month {
  const apart = (Number(month.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(month.slice(5)) - Number(first.slice(5));
  return addMonths(first, Math.floor(apart / 3) * 3);
}
