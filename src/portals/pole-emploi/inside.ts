import { fold } from '../../engine/fold.ts';
import type { World } from '../../engine/world.ts';
import { PORTAL } from './file.ts';

const door = fold<{ readonly open: boolean }>({ open: false }, (sofar, more) =>
  more.reduce((now, event) => {
    if (event.type === 'connecte' && event.portail === PORTAL) return { open: event.etape === 'fait' };
    return event.type === 'deconnecte' && event.portail === PORTAL ? { open: false } : now;
  }, sofar),
);

/** Is the person in her space? */
export const isInside = (world: Pick<World, 'events'>): boolean => door(world.events).open;
