import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Letter } from '#engine/portal/letter.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';

/** One message of the mailbox, the telephone or the letter box: made from its event by the portal that sent it. */
export interface Mail {
  id: string;
  canal: Exclude<EvenementDe<'recu'>['canal'], 'espace'>;
  le: Day;
  minute: number;
  lu: boolean;
  lettre: Letter;
  /** The difficult words of its sender. */
  glossaire: Portal['glossaire'];
}

/** Everything that reached the person outside the portals, the most recent first. */
export function mailOf(world: World, portals: readonly Portal[]): Mail[] {
  const read = new Set(eventsOf(world, 'lu').map(({ message }) => message));
  return eventsOf(world, 'recu')
    .flatMap((event) => {
      const { message, canal, modele, donnees, le, minute } = event;
      const owner = portals.find(({ modeles }) => modeles.includes(modele));
      if (canal === 'espace' || !owner) return [];
      const lettre = owner.letter({ modele, donnees: donnees ?? {}, le }, world);
      return [{ id: message, canal, le, minute, lu: read.has(message), lettre, glossaire: owner.glossaire }];
    })
    .reverse();
}

/** How many messages wait outside the portals. Cheaper than making every letter. */
export function unreadCount(world: World): number {
  const read = new Set(eventsOf(world, 'lu').map(({ message }) => message));
  return eventsOf(world, 'recu').filter(({ canal, message }) => canal !== 'espace' && !read.has(message)).length;
}
