import { addMonths, firstDayOf, lastDayOf, monthsBetween } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { type DeclarationWindow, declaredMonths } from '../rules/calendar.ts';
import { droitsOf } from './file.ts';
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
}

/** The months of an edition: since March 2025 the older ones, whose data are reliable (CSS R843-1). */
export const windowOf = (edition: string): DeclarationWindow => (edition === '2024' ? 'M-3..M-1' : 'M-4..M-2');

/** The declarations that have opened or will open until `until`, the oldest first. */
export function quarters(world: World, until: Day = world.today): Quarter[] {
  const list: Quarter[] = [];
  for (let mois = firstReview(world); firstDayOf(mois) <= until; mois = addMonths(mois, 3)) list.push(quarterOf(world, mois));
  return list;
}

/** One declaration, by its review month. */
export function quarterOf(world: World, mois: Month): Quarter {
  const dossier = dossierOf(mois);
  const envoi = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  const sentMonths = envoi?.donnees.moisDeclares;
  const periode =
    Array.isArray(sentMonths) && sentMonths.length === 3
      ? (sentMonths as [Month, Month, Month])
      : declaredMonths(mois, windowOf(world.edition));
  return { mois, dossier, periode, ouvreLe: firstDayOf(mois), fermeLe: lastDayOf(mois), envoi };
}

/** The declaration of today: the last one that opened. Undefined before the first one, or when the right was struck off. */
export function currentQuarter(world: World): Quarter | undefined {
  return isStruckOff(world) ? undefined : quarters(world).at(-1);
}

/** The quarter of a dossier id. */
export const quarterOfDossier = (world: World, dossier: string): Quarter =>
  quarterOf(world, dossier.slice(dossier.indexOf(':') + 1) as Month);

/** The benefits of the account that were not closed, until `on` when it is said, for want of payment (CASF R262-40 for the RSA, CSS D846-3 for the prime). */
export function openBenefits(world: Pick<World, 'compte' | 'events'>, on?: Day): Prestation[] {
  const decisions = decisionsOf(world, 'radiation').filter(({ le }) => on === undefined || le <= on);
  return droitsOf(world.compte).prestations.filter((prestation) =>
    decisions.every(({ donnees }) => Array.isArray(donnees?.prestations) && !donnees.prestations.includes(prestation)),
  );
}

/** Nothing is left to declare or to pay. */
export const isStruckOff = (world: Pick<World, 'compte' | 'events'>): boolean => openBenefits(world).length === 0;

/** With the former rule, a wage counts in the month when it reached the account; since March 2025, in that of the date on the slip. */
export const datesByAccount = (quarter: Pick<Quarter, 'mois' | 'periode'>): boolean =>
  monthsBetween(quarter.periode[0], quarter.mois) === 3;
