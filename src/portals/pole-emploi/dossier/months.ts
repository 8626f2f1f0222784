import { answersOf } from '#engine/answers/answers.ts';
import { addMonths, lastDayOf, monthOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { closesOn, declarableMonth, nextOpening, opensOn, type WindowState, windowState } from '../rules/window.ts';
import { fileOf, isRegistered, registrationOf, startDay } from './file.ts';

/** Name of the monthly declaration in journals and scenarios. */
export const ACTU = 'actualisation';
export const dossierOf = (mois: Month): string => `${ACTU}:${mois}`;
/** The declared month of a dossier: « actualisation:2026-10 » → « 2026-10 ». */
export const monthOfDossier = (dossier: string): Month => dossier.slice(dossier.indexOf(':') + 1) as Month;

/** One monthly declaration: when it can be made, and whether it was. */
export interface DeclarationWindow {
  /** The declared month. */
  mois: Month;
  dossier: string;
  ouvreLe: Day;
  /** Until midnight of that day. */
  fermeLe: Day;
  etat: WindowState | 'faite';
  /** The last sending: the old presentation lets one change it until the payment. */
  envoi: EvenementDe<'envoye'> | undefined;
}

type Known = Pick<World, 'compte' | 'events' | 'today'>;

/** The declaration of one month, as it stands today. */
export function windowOf(world: Known, mois: Month): DeclarationWindow {
  const dossier = dossierOf(mois);
  const envoi = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
  const etat = envoi ? 'faite' : windowState(mois, world.today);
  return { mois, dossier, ouvreLe: opensOn(mois), fermeLe: closesOn(mois), etat, envoi };
}

/**
 * Was the person on the list on that day, as things are known today? A decision may say from when it counts (`effet`): an end that an
 * adviser undoes never happened.
 */
export function wasRegistered(world: Known, day: Day): boolean {
  const decided = eventsOf(world, 'decide')
    .map((event) => (typeof event.donnees?.effet === 'string' ? { ...event, le: event.donnees.effet as Day } : event))
    .filter(({ le }) => le <= day);
  return registrationOf({ compte: world.compte, events: decided, today: day }).etat === 'inscrit';
}

/**
 * Somebody registered without asking, who waits for an orientation or is followed for social reasons (categories F and G), need not
 * declare. Who among them must is not verified (facts § 2i): choice of the simulator, until an orientation to France Travail.
 */
export function isExempt(world: Known, on: Day = world.today): boolean {
  const { categorie } = fileOf(world.compte);
  if (categorie !== 'F' && categorie !== 'G') return false;
  return !eventsOf(world, 'decide').some(
    ({ motif, donnees, le }) => motif === 'orientation' && donnees?.referent === 'france-travail' && le <= on,
  );
}

/** The first month that the story lets one declare: the one that is open when it begins, or else the month of its first day. */
export function firstDeclared(world: Pick<World, 'events' | 'today'>): Month {
  const start = startDay(world);
  return declarableMonth(start) ?? monthOf(start);
}

// One declares a month at the end of which one was on the list. What was sent is shown whatever came since.
function concerns(world: Known, mois: Month): boolean {
  const end = lastDayOf(mois);
  return (wasRegistered(world, end) && !isExempt(world, end)) || windowOf(world, mois).envoi !== undefined;
}

/** The declarations of the story that have opened or will open until `until`, as things stand, the oldest first. */
export function windowsOf(world: Known, until: Day = world.today): DeclarationWindow[] {
  const months: Month[] = [];
  for (let mois = firstDeclared(world); opensOn(mois) <= until; mois = addMonths(mois, 1)) months.push(mois);
  return months.filter((mois) => concerns(world, mois)).map((mois) => windowOf(world, mois));
}

/** The next declaration that will open (« prochaine actualisation »); nothing for somebody who has not to make any. */
export function nextWindow(world: Known): DeclarationWindow | undefined {
  return isRegistered(world) && !isExempt(world) ? windowOf(world, nextOpening(world.today).mois) : undefined;
}

/** The declaration of the moment: the one whose dates are running, done or not; between two, the next; after an end, the last one. */
export function currentWindow(world: Known): DeclarationWindow | undefined {
  const last = windowsOf(world).at(-1);
  if (last && world.today <= last.fermeLe) return last;
  return nextWindow(world) ?? last;
}

/** True when something was answered and nothing sent yet: « reprendre ma déclaration ». */
export const isStarted = (world: Known, { dossier, envoi }: DeclarationWindow): boolean =>
  envoi === undefined && answersOf(world, dossier).size > 0;
