import { loadFronts, loadPortals, PORTAL_IDS } from '#portals/load.ts';
import { bringFirstPage } from '#portals/looks.ts';
import { bringGuide } from '../guide/faces.ts';
import type { RoomAddress } from './address.ts';
import { loadStory } from './content.ts';

/**
 * Asks at once for all that an address is going to need, so that nothing waits for what comes before it: an exercise is in the folder
 * of its portal. Whoever needs one of these asks again, and says what went wrong.
 */
export function askEarly({ exercice, compte, portail, mode, edition }: RoomAddress): void {
  loadStory({ exercice, compte }).catch(() => {});
  const guess = exercice?.split('/')[0] ?? portail;
  const id = PORTAL_IDS.find((one) => one === guess);
  if (id === undefined) return;
  const free = exercice === undefined && compte !== undefined;
  void bringGuide(free ? 'libre' : (mode ?? 'guide'));
  void bringFirstPage(id, edition);
  // The demonstration speaks of what is inside from the first moment.
  (mode === 'regarder' ? loadPortals([id]) : loadFronts([id])).catch(() => {});
}
