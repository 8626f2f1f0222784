import { addMonths, firstDayOf, lastDayOf, monthsBetween } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { type DeclarationWindow, declaredMonths } from '../rules/calendar.ts';
import { droitsOf } from './file.ts';
import { benefitsOf, type Granted, grantedIn, neverHadRights } from './granted.ts';
import { dossierOf, firstReview } from './review.ts';
import type { Prestation } from './rights.ts';

export { DTR, DTR_TITLE, dossierOf, firstReview, startDay } from './review.ts';

/** One quarterly declaration of the account: its months, its window, and whether it was sent. */
export interface Quarter {
  /** The month of the review, when the declaration is made. */
  mois: Month;
  dossier: string;
  periode: readonly [Month, Month, Month];
  ouvreLe: Day;
  fermeLe: Day;
  envoi: EvenementDe<'envoye'> | undefined;
  /** The request that began it: it said the money of the three months, and no declaration is to be made. */
  demande?: Granted;
}

/** The months of an edition: since March 2025 the older ones, whose data are reliable (CSS R843-1). */
export const windowOf = (edition: string): DeclarationWindow => (edition === '2024' ? 'M-3..M-1' : 'M-4..M-2');

/** The declarations that have opened or will open until `until`, the oldest first. */
export function quarters(world: World, until: Day = world.today): Quarter[] {
  const list: Quarter[] = [];
  if (neverHadRights(world)) return list;
  const starts = [firstReview(world), ...restarts(world)];
  for (const [rank, start] of starts.entries()) {
    const next = starts[rank + 1];
    for (let mois = start; firstDayOf(mois) <= until && (next === undefined || mois < next); mois = addMonths(mois, 3))
      list.push(quarterOf(world, mois));
  }
  return list;
}

/** The months in which a request made quarters begin again, after rights that had closed. */
const restarts = (world: World): Month[] =>
  grantedIn(world).flatMap(({ nouveau, du }) => (nouveau && du > firstReview(world) ? [du] : []));

/** The quarter whose right is paid for a month; undefined before the first one. */
export const quarterFor = (world: World, month: Month): Quarter | undefined =>
  quarters(world, firstDayOf(month)).findLast(({ mois }) => mois <= month);

/** One declaration, by its review month. */
export function quarterOf(world: World, mois: Month): Quarter {
  const demande = grantedIn(world).find(({ nouveau, du }) => nouveau && du === mois);
  const dossier = demande?.dossier ?? dossierOf(mois);
  const envoi = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  const sentMonths = envoi?.donnees.moisDeclares;
  const periode =
    Array.isArray(sentMonths) && sentMonths.length === 3
      ? (sentMonths as [Month, Month, Month])
      : declaredMonths(mois, windowOf(world.edition));
  return { mois, dossier, periode, ouvreLe: firstDayOf(mois), fermeLe: lastDayOf(mois), envoi, ...(demande ? { demande } : {}) };
}

/** The declaration of today: the last one that opened. Undefined before the first one, or when the right was struck off. */
export function currentQuarter(world: World): Quarter | undefined {
  return isStruckOff(world) ? undefined : quarters(world).at(-1);
}

/** The quarter of a dossier id. */
export const quarterOfDossier = (world: World, dossier: string): Quarter =>
  quarterOf(
    world,
    grantedIn(world).find((one) => one.dossier === dossier)?.du ?? (dossier.slice(dossier.indexOf(':') + 1) as Month),
  );

/**
 * The benefits that are not closed for want of payment (CASF R262-40 for the RSA, CSS D846-3 for the prime), nor still to be granted, on
 * that day when one is said. A new request opens again what was closed.
 */
export function openBenefits(world: Pick<World, 'compte' | 'events'>, on?: Day): Prestation[] {
  const until = (le: Day) => on === undefined || le <= on;
  const granted = grantedIn(world).filter(({ le }) => until(le));
  const closings = decisionsOf(world, 'radiation').filter(({ le }) => until(le));
  const closes = (prestation: Prestation, since: Day | undefined) =>
    closings.some(
      ({ le, donnees }) =>
        (since === undefined || le >= since) &&
        (!Array.isArray(donnees?.prestations) || donnees.prestations.includes(prestation)),
    );
  return benefitsOf(world).filter((prestation) => {
    const since = granted.findLast((one) => one.prestation === prestation)?.le;
    return (since !== undefined || droitsOf(world.compte).prestations.includes(prestation)) && !closes(prestation, since);
  });
}

/** The first month of each benefit that a request opened; the others were there before. */
export const openedFrom = (world: Pick<World, 'events'>): Partial<Record<Prestation, Month>> =>
  Object.fromEntries(grantedIn(world).map(({ prestation, du }) => [prestation, du]));

/** Nothing is left to declare or to pay. */
export const isStruckOff = (world: Pick<World, 'compte' | 'events'>): boolean => openBenefits(world).length === 0;

/** With the former rule, a wage counts in the month when it reached the account; since March 2025, in that of the date on the slip. */
export const datesByAccount = (quarter: Pick<Quarter, 'mois' | 'periode'>): boolean =>
  monthsBetween(quarter.periode[0], quarter.mois) === 3;

/** The first month that is paid: any, for who had a right before the story; otherwise that of the first request granted. */
export const firstPaidMonth = (world: Pick<World, 'compte' | 'events'>): Month =>
  droitsOf(world.compte).prestations.length > 0 ? '0000-01' : (grantedIn(world)[0]?.du ?? '9999-12');
