import type { Portal } from '#engine/portal/portal.ts';
import { PORTAL } from './file.ts';

/** Where the screens of a démarche are, that stand on the site of the public finances: one buys and pays there (ants.md §2a, point 8). */
export const onPaySite = (demarche: string, titre: string, screens: readonly string[]): Portal['places'] =>
  Object.fromEntries(
    screens.map((screen) => [
      `${PORTAL}:${demarche}/${screen}`,
      { titre, chemin: `/${demarche}/${screen}`, hote: 'finances-exemple.bac-a-sable.invalid' },
    ]),
  );
