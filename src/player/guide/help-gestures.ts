/* What « montrer où » and « faire à ma place » need, loaded when they are first asked for. */

import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { nextMove } from '#engine/story/next-move.ts';
import type { Etape } from '#schema/scenario.ts';
import type { Langue } from '#schema/texte.ts';
import { doStep } from '../gestures/executor.ts';
import { fillIn } from '../gestures/fill-in.ts';
import type { Hands } from '../gestures/hands.ts';
import { moveInWords } from '../gestures/move-words.ts';
import { placesToFill, placesToPoint, pointAt, stopPointing } from '../gestures/point.ts';
import { portalOfMove } from '../ground/owner.ts';
import { t } from '../words/gestures.ts';

/** Where and for whom: `portal` is the home of the story. */
export interface Scene {
  hands: Hands;
  portals: readonly Portal[];
  portal: Portal;
  langue: Langue;
}

/** Rings the place of the next gesture of the solution: the element, when it is on screen, and where to look in words. */
function ringNext(world: World, { portals, portal, langue }: Scene): { element: HTMLElement | undefined; words: string } {
  const move = nextMove(world, portals);
  const owner = move ? portalOfMove(move, portals, portal) : portal;
  const element = move && pointAt(placesToFill(move, world, owner));
  if (element) return { element, words: t('cestMontre', langue) };
  const gesture = move ? moveInWords(move, world, owner, langue) : t('riendePlus', langue);
  return { element, words: t('pasSurCettePage', langue, { geste: gesture }) };
}

const SEEN_FOR = 900;

/** Does a step in the learner's place, each gesture ringed and said before it is done. Gives how it ended, in words. */
async function doInPlace(
  etape: Etape,
  scene: Scene,
  tell: (gesture: string, words: string) => void,
): Promise<{ done: boolean; words: string }> {
  const { portal, portals, langue } = scene;
  const done = await doStep({
    hands: scene.hands,
    portals,
    etape,
    onMove: (move, now) => {
      const owner = portalOfMove(move, portals, portal);
      const gesture = moveInWords(move, now, owner, langue);
      tell(gesture, t('jeLeFais', langue, { geste: gesture }));
      if (move.fais === 'requete') fillIn(move.corps);
      pointAt(placesToPoint(move, now, owner));
    },
    pause: () => new Promise((seen) => setTimeout(seen, SEEN_FOR)),
  });
  stopPointing();
  return { done, words: t(done ? 'faitPourVous' : 'riendePlus', langue) };
}

/** The gestures of the help. */
export const gestures = { ringNext, doInPlace, stopPointing };
