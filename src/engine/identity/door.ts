import type { World } from '../journal/world.ts';

/** The door of a portal, as the shared identity knows it. */
export interface SharedDoor {
  portail: string;
  /** The name by which one is told where one goes. */
  nom: string;
  /** Is it at the door of the look that is worn? Absent: in all of them. */
  offered?(world: World): boolean;
  /** Has the person a file or a space there? Otherwise the account that opens is empty. */
  knows(world: World): boolean;
  /** Is the account of the person made the first time that she comes this way? */
  makes?(world: World): boolean;
  /** Where the use of the shared identity on this portal was read. */
  source: string;
}

/** Does the shared identity open the person's own account there? It does not where her file is under another name. */
export const opensHerOwn = (door: SharedDoor, world: World): boolean =>
  door.knows(world) && !world.compte.identite?.comptesVides.includes(door.portail);
