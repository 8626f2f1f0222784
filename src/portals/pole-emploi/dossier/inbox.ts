import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Letter } from '#engine/portal/letter.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Day } from '#schema/day.ts';
import { PORTAL } from './file.ts';

/** One letter of the space. Those sent by post are in the list too, marked « papier », as on the real site (pole-emploi.md §2f). */
export interface InboxRow {
  message: string;
  le: Day;
  canal: 'en ligne' | 'papier';
  lu: boolean;
  letter: Letter;
}

// A password or an identifier sent by post is for the letter box alone: whoever reads this list is already inside.
const APART = new Set(['inscription-automatique', 'mot-de-passe-provisoire', 'acces-par-courrier']);

/** The letters of the space, the most recent first. */
export function inbox(world: World, portal: Pick<Portal, 'letter'>): InboxRow[] {
  const read = new Set(eventsOf(world, 'lu').map(({ message }) => message));
  return eventsOf(world, 'recu')
    .filter(({ de, canal, modele }) => de === PORTAL && (canal === 'espace' || canal === 'courrier') && !APART.has(modele))
    .map(({ message, canal, modele, donnees = {}, le }) => ({
      message,
      le: le,
      canal: canal === 'courrier' ? ('papier' as const) : ('en ligne' as const),
      lu: read.has(message),
      letter: portal.letter({ modele, donnees, le: le }, world),
    }))
    .reverse();
}

/** How many letters of the space wait to be read. */
export function unreadLetters(world: World): number {
  const read = new Set(eventsOf(world, 'lu').map(({ message }) => message));
  return eventsOf(world, 'recu').filter(
    ({ de, canal, modele, message }) =>
      de === PORTAL && (canal === 'espace' || canal === 'courrier') && !APART.has(modele) && !read.has(message),
  ).length;
}
