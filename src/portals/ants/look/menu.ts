import { onDemand } from '#form/on-demand.ts';
import type { MenuOf } from '#look/menu/use-menu.ts';

/** The menu, with the portal that knows its démarches. */
export const MENU = onDemand<MenuOf>(async () => {
  const [{ ants }, { menuOf }] = await Promise.all([import('../index.ts'), import('./navigation.ts')]);
  return (world) => menuOf(world, ants);
});
