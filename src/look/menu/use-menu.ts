import type { World } from '#engine/journal/world.ts';
import { alreadyHere, type OnDemand, useArrival } from '#form/on-demand.ts';
import type { Rubric } from './current.ts';

/** Makes the menu of a person. Which démarches are open is known by the whole portal: it comes with it, once somebody is inside. */
export type MenuOf = (world: World) => Rubric[];

const NOTHING = alreadyHere<MenuOf>(() => []);

/** The menu of the person, empty outside and until it has come. */
export function useMenu(menu: OnDemand<MenuOf>, world: World, inside: boolean): Rubric[] {
  const { piece } = useArrival(inside ? menu : NOTHING, inside);
  return inside && piece ? piece(world) : [];
}
