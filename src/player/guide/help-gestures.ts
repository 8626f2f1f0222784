/* What « montrer où » and « faire à ma place » need, loaded when they are first asked for. */

import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { guide } from '#engine/story/guide.ts';
import type { Langue } from '#schema/texte.ts';
import { doGesture } from '../gestures/executor.ts';
import type { Hands } from '../gestures/hands.ts';
import { moveInWords } from '../gestures/move-words.ts';
import { onPage } from '../gestures/on-page.ts';
import { pointAt, stopPointing } from '../gestures/point.ts';
import { portalOfMove } from '../ground/owner.ts';
import { t } from '../words/gestures.ts';
import { t as room } from '../words/room.ts';

/** Where and for whom: `portal` is the home of the story. */
export interface Scene {
  hands: Hands;
  portals: readonly Portal[];
  portal: Portal;
  langue: Langue;
}

/** The gesture that comes, and where it is made. */
function gestureIn(world: World, { hands, portals, portal }: Scene) {
  const move = guide(world, portals).gesture;
  if (!move) return undefined;
  const owner = portalOfMove(move, portals, portal);
  return { move, owner, spot: onPage(move, world, owner, hands.salle) };
}

/** Rings the place of the gesture that comes: the element, when it is on screen, and what to do there in words. */
function ringNext(world: World, scene: Scene): { element: HTMLElement | undefined; words: string } {
  const { langue } = scene;
  const next = gestureIn(world, scene);
  if (!next) return { element: undefined, words: t('riendePlus', langue) };
  const { move, owner, spot } = next;
  const gesture = moveInWords(move, world, owner, langue, { spot, mood: 'a-faire' });
  const element = spot && pointAt([spot.selector]);
  return { element, words: `${gesture} ${t(element ? 'cestMontre' : 'pasSurCettePage', langue)}` };
}

const SEEN_FOR = 1_200;
const DRAWN = 200;

/**
 * Does the gesture that comes in the learner's place, and no other: it is ringed and said first. Gives how it ended, in words, and what
 * comes then.
 */
async function doInPlace(
  scene: Scene,
  tell: (gesture: string, words: string) => void,
): Promise<{ done: boolean; words: string }> {
  const { hands, langue } = scene;
  const world = hands.world();
  const next = gestureIn(world, scene);
  if (!next) return { done: false, words: t('riendePlus', langue) };
  const { move, owner, spot } = next;
  const gesture = moveInWords(move, world, owner, langue, { spot });
  tell(gesture, t('jeLeFais', langue, { geste: gesture }));
  if (spot) pointAt([spot.selector]);
  await new Promise((seen) => setTimeout(seen, SEEN_FOR));
  await doGesture(move, spot, hands);
  stopPointing();
  await new Promise((drawn) => setTimeout(drawn, DRAWN));
  const after = gestureIn(hands.world(), scene);
  const comes = after && moveInWords(after.move, hands.world(), after.owner, langue, { spot: after.spot, mood: 'a-faire' });
  return { done: true, words: [t('faitPourVous', langue), ...(comes ? [room('maintenant', langue), comes] : [])].join(' ') };
}

/** The gestures of the help. */
export const gestures = { ringNext, doInPlace, stopPointing };
