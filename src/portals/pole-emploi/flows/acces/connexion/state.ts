import type { World } from '#engine/journal/world.ts';

import { age, isLogInPlace } from '#engine/portal/log-in.ts';

import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';

/** The flow that logging in is: what it asks leaves the browser too. */
export const CONNEXION = 'connexion-pole-emploi';

/** Is this one of the pages of the log-in? */
export const isLoginPlace = (lieu: string): boolean => isLogInPlace(PORTAL, lieu);

// The real figures are not known (pole-emploi.md §1.2): these are choices of the simulator, said on the screen.
const TRIES = 3;

/** Minutes during which nothing is read after three wrong passwords. */
export const BLOCKED_MINUTES = 15;

/** After three wrong passwords in a row, nothing is read for a while. */
export function isBlocked(world: World): boolean {
  const since = world.events.findLastIndex(
    (event) =>
      (event.type === 'connecte' && event.portail === PORTAL && event.etape === 'fait') ||
      (event.type === 'decide' && event.motif === 'mot-de-passe-choisi'),
  );
  const wrong = world.events.slice(since + 1).filter((event) => event.type === 'refuse' && event.dossier === CONNEXION);
  const last = wrong.at(-1);
  return last !== undefined && wrong.length % TRIES === 0 && age(world, last) < BLOCKED_MINUTES;
}
