import { answersOf, answerValue } from '#engine/answers/answers.ts';
import { addDays, daysBetween } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { fileOf, holds } from '../file.ts';

/** The flow that registers somebody for the first time. */
export const INSCRIPTION = 'inscription';

/**
 * How long a registration that was begun is kept: 15 days since 2025, 14 before (francetravail.fr; pole-emploi.md §2a). From which
 * day they are counted was not found: from the first answer, so that nobody is surprised (choice of the simulator).
 */
export const DRAFT_DAYS = 15;
export const DRAFT_SOURCE =
  'Brouillon gardé 15 jours : francetravail.fr (14 jours en 2024) ; dossier de faits Pôle emploi, § 2a ; compté depuis la première réponse : choix du simulateur';

/** What was begun and not sent. `gardeJusquau` is the last day on which the real site keeps it. */
export interface Draft {
  dossier: string;
  commenceLe: Day;
  dernierLe: Day;
  gardeJusquau: Day;
  /** Its 15 days are over. */
  perdu: boolean;
}

/** What was begun under this dossier; undefined when nothing was. */
export function draftOf(world: Pick<World, 'events' | 'today'>, dossier: string): Draft | undefined {
  const given = (['repondu', 'reporte', 'refuse'] as const)
    .flatMap((type) => eventsOf(world, type).filter((event) => event.dossier === dossier))
    .map(({ le }) => le)
    .sort();
  const commenceLe = given[0];
  const dernierLe = given.at(-1);
  if (commenceLe === undefined || dernierLe === undefined) return undefined;
  const gardeJusquau = addDays(commenceLe, DRAFT_DAYS);
  return { dossier, commenceLe, dernierLe, gardeJusquau, perdu: world.today > gardeJusquau };
}

/** The last answer given to one fact of a draft. */
export const answerIn = (world: Pick<World, 'events'>, dossier: string, fait: string) =>
  answerValue(answersOf(world, dossier), fait);

/** Days that are left before the draft is lost; 0 on the last one. */
export const daysLeft = ({ gardeJusquau }: Draft, today: Day): number => Math.max(0, daysBetween(today, gardeJusquau));

/** The registration that was sent, if one was. */
export const registrationSent = (world: Pick<World, 'events'>) =>
  eventsOf(world, 'envoye').find(({ demarche }) => demarche === INSCRIPTION);

/**
 * The dossier to fill. Typing it all again teaches nothing: a lost draft is kept here, and the screen says that the real site would
 * have lost it. A strict scenario loses it, as in life: its next dossier is empty.
 */
export function currentDossier(world: World): string {
  const strict = world.scenario?.strict === true;
  for (let rank = 1; ; rank += 1) {
    const dossier = `${INSCRIPTION}:${rank}`;
    if (!strict || !draftOf(world, dossier)?.perdu) return dossier;
  }
}

/** The dossier that can be filled now: somebody who was never registered, and has not sent it yet. */
export const openDossier = (world: World): string | undefined =>
  holds(world.compte) && fileOf(world.compte).situation === 'a-inscrire' && registrationSent(world) === undefined
    ? currentDossier(world)
    : undefined;

/** The drafts that the real site has lost, oldest first: only the first one outside a strict scenario. */
export function lostDrafts(world: World): Draft[] {
  const last = Number(currentDossier(world).slice(INSCRIPTION.length + 1));
  return Array.from({ length: last }, (_, rank) => draftOf(world, `${INSCRIPTION}:${rank + 1}`)).filter(
    (draft) => draft?.perdu === true,
  ) as Draft[];
}
