import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { eventsOf, type World } from '../journal/world.ts';
import type { Letter } from './letter.ts';
import type { Portal } from './portal.ts';

/** One letter of a space. */
export interface InboxRow {
  message: string;
  modele: string;
  canal: EvenementDe<'recu'>['canal'];
  le: Day;
  minute: number;
  lu: boolean;
  letter: Letter;
}

/** Which messages stand in a portal's own inbox. */
export type Kept = (received: EvenementDe<'recu'>) => boolean;

/** The letters of a space, the most recent first. `kept` says which of the portal's messages stand there. */
export function inboxOf(world: World, portal: Pick<Portal, 'id' | 'letter'>, kept: Kept): InboxRow[] {
  const read = readMessages(world);
  return inSpace(world, portal.id, kept)
    .map(({ message, canal, modele, donnees = {}, le, minute }) => ({
      message,
      modele,
      canal,
      le,
      minute,
      lu: read.has(message),
      letter: portal.letter({ modele, donnees, le }, world),
    }))
    .reverse();
}

/** How many letters of a space wait to be read. */
export function unreadIn(world: World, portail: string, kept: Kept): number {
  const read = readMessages(world);
  return inSpace(world, portail, kept).filter(({ message }) => !read.has(message)).length;
}

const inSpace = (world: World, portail: string, kept: Kept) =>
  eventsOf(world, 'recu').filter((event) => event.de === portail && kept(event));
const readMessages = (world: World): ReadonlySet<string> => new Set(eventsOf(world, 'lu').map(({ message }) => message));
