import type { World } from '#engine/journal/world.ts';
import { alreadyHere, onDemand, useArrival } from '#form/on-demand.ts';
import type { Rubric } from '#look/menu/current.ts';
import { isInside } from '../dossier/inside.ts';

type MenuOf = (world: World) => Rubric[];

// Which démarches are open is known by the whole portal: the menu comes with it, once somebody is inside.
const MENU = onDemand<MenuOf>(async () => {
  const [{ poleEmploi }, { menuOf }] = await Promise.all([import('../index.ts'), import('./navigation.ts')]);
  return (world) => menuOf(world, poleEmploi);
});
const NOTHING = alreadyHere<MenuOf>(() => []);

/** The menu of the person, empty outside and until it has come. */
export function useMenu(world: World): Rubric[] {
  const inside = isInside(world);
  const { piece } = useArrival(inside ? MENU : NOTHING, inside);
  return inside && piece ? piece(world) : [];
}
