import type { RequestMove } from '#engine/flow/move.ts';
import { cible } from '#form/look.ts';
import { fillIn } from './fill-in.ts';
import type { Network } from './network.ts';
import { findOnScreen } from './on-screen.ts';

const TO_BEGIN = 400;

/**
 * Sends a request by pressing the page's own button, so that the page shows what it shows to anyone: the wait, the breakdown, the
 * next page. False when the button is not there or sent nothing: the caller then sends the request itself.
 */
export async function press(move: RequestMove, network: Network, salle: string): Promise<boolean> {
  const found = findOnScreen([`button[data-cible="${CSS.escape(cible.requete(move.route))}"]`], salle);
  if (!found) return false;
  fillIn(move.corps, salle);
  // The page hears of what was written at its next drawing.
  await later(50);
  const before = network.begun();
  found.element.click();
  for (let waited = 0; network.begun() === before && waited < TO_BEGIN; waited += 50) await later(50);
  if (network.begun() === before) return false;
  await network.over();
  return true;
}

const later = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
